package org.summitry.importing.sifting;

import java.util.Locale;

/**
 * A string that is looked for in texts.
 *
 * @param string the string, in small letters where their case does not matter
 * @param anyCase whether it does not
 */
record Needle(String string, boolean anyCase) {

    static Needle of(String string, boolean anyCase) {
        return new Needle(anyCase ? string.toLowerCase(Locale.ROOT) : string, anyCase);
    }

    /** Whether it stands in a text before a place, where its letters do in some case. */
    boolean endsAt(String text, int end) {
        return anyCase || text.startsWith(string, end - string.length());
    }
}
