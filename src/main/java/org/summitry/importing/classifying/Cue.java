package org.summitry.importing.classifying;

import java.util.regex.Pattern;
import org.summitry.catalog.Phase;

/**
 * A turn of phrase that tells on which side of a meeting a sentence was written.
 *
 * @param phase what it tells
 * @param weight how surely, 1 for a fair sign
 * @param pattern what to look for
 */
record Cue(Phase phase, double weight, Pattern pattern) {

    static Cue before(double weight, String pattern) {
        return new Cue(Phase.PRE, weight, Pattern.compile(pattern));
    }

    static Cue after(double weight, String pattern) {
        return new Cue(Phase.POST, weight, Pattern.compile(pattern));
    }

    /** Whether a part of a wording is in the pattern. */
    boolean mentions(String part) {
        return pattern.pattern().contains(part);
    }
}
