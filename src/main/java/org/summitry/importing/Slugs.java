package org.summitry.importing;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes names for URLs: small letters, digits and hyphens. */
final class Slugs {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final int LONGEST = 80;

    private Slugs() {}

    /** Russian and other scripts are written in Latin letters; a long text is cut between words. */
    static String of(String text) {
        String latin = LATIN.transliterate(text).toLowerCase(Locale.ROOT).replaceAll("['’ʹʺ`]", "");
        String slug = latin.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            int cut = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
        }
        return slug.isEmpty() ? "untitled" : slug;
    }

    /** The text's slug, with a number where others have it already. */
    static String unique(String text, Predicate<String> taken) {
        String slug = of(text);
        String candidate = slug;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = slug + "-" + number;
        }
        return candidate;
    }
}
