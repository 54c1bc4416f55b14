package org.summitry.importing;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes names for URLs: small letters, digits and hyphens. */
final class Slugs {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern UNHEARD = Pattern.compile("['’ʹʺ`]");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AROUND = Pattern.compile("^-|-$");
    private static final int LONGEST = 80;

    private Slugs() {}

    /** Russian and other scripts are written in Latin letters; a long text is cut between words. */
    static String of(String text) {
        // transliteration leaves ASCII as it is, and takes long to
        String latin = NOT_ASCII.matcher(text).find() ? LATIN.transliterate(text) : text;
        String words = UNHEARD.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("");
        String slug = AROUND.matcher(BETWEEN.matcher(words).replaceAll("-")).replaceAll("");
        if (slug.length() > LONGEST) {
            int cut = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
        }
        return slug.isEmpty() ? "untitled" : slug;
    }

    /** The text's slug, with a number where others have it already. */
    static String unique(String text, Predicate<String> taken) {
        return numbered(of(text), taken);
    }

    /** A slug, with a number where others have it already. */
    static String numbered(String slug, Predicate<String> taken) {
        String candidate = slug;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = slug + "-" + number;
        }
        return candidate;
    }
}
