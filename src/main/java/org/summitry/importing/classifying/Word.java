package org.summitry.importing.classifying;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text: letters and digits; hyphens, dashes and slashes part words.
 *
 * @param text the word without accents and without a possessive ending; "U.S." is {@code US}
 * @param start where it begins in the text
 * @param end where it ends in the text, the possessive ending included
 */
record Word(String text, int start, int end) {

    private static final Pattern WORD = Pattern.compile(
            "(?:U\\.S\\.A\\.|U\\.S\\.S\\.R\\.|U\\.S\\.?|U\\.K\\.?|U\\.N\\.?|E\\.U\\.?)(?=[^\\p{L}]|$)(?:['’]s\\b)?|[\\p{L}\\p{N}\\p{M}]+(?:['’]\\p{L}+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’](?:s|S)?$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(fold(word.group()), word.start(), word.end()));
        }
        return words;
    }

    static String fold(String word) {
        String bare = POSSESSIVE.matcher(word).replaceFirst("").replace(".", "").replace("’", "'");
        boolean ascii = bare.chars().allMatch(c -> c < 0x80);
        return ascii
                ? bare
                : ACCENTS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
