package org.summitry.search;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The beginning of a name or title as somebody types it: whole words, and the first letters of one more. Small and capital
 * letters, accents and possessives make no difference.
 *
 * @param words what was typed, the last word perhaps unfinished
 */
record WordStart(List<String> words) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’][\\p{L}\\p{N}\\p{M}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Transliterator PLAIN = Transliterator.getInstance("Latin-ASCII; Lower");

    /** What was typed; nothing where it is too short, too long, or has no letter and no digit. */
    static WordStart of(String typed) {
        String text = CONTROL.matcher(typed).replaceAll("").strip();
        int length = text.codePointCount(0, text.length());
        return new WordStart(length < SHORTEST || length > LONGEST ? List.of() : plain(text));
    }

    private static List<String> plain(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(WordStart::fold)
                .map(word -> POSSESSIVE.matcher(word).replaceAll(""))
                .toList();
    }

    /** A word in small letters without accents, as it stands in the index. */
    static String fold(String word) {
        return PLAIN.transliterate(word).toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words that are whole. */
    List<String> whole() {
        return words.subList(0, words.size() - 1);
    }

    /** The word that may be unfinished. */
    String last() {
        return words.get(words.size() - 1);
    }

    /** Whether a name or title goes on, from its first or a later word, as was typed. */
    boolean opens(String label) {
        List<String> of = plain(label);
        for (int from = 0; from + words.size() <= of.size(); from++) {
            int end = from + words.size() - 1;
            if (of.subList(from, end).equals(whole()) && of.get(end).startsWith(last())) {
                return true;
            }
        }
        return false;
    }
}
