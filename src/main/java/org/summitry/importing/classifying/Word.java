package org.summitry.importing.classifying;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text: letters and digits; hyphens, dashes and slashes part words.
 *
 * @param text the word without accents and without a possessive ending; "U.S." is {@code US}
 * @param small the same in small letters
 * @param start where it begins in the text
 * @param end where it ends in the text, the possessive ending included
 */
record Word(String text, String small, int start, int end) {

    private static final Pattern WORD = Pattern.compile(
            "(?:U\\.S\\.A\\.|U\\.S\\.S\\.R\\.|U\\.S\\.?|U\\.K\\.?|U\\.N\\.?|E\\.U\\.?)(?=[^\\p{L}]|$)(?:['’]s\\b)?|[\\p{L}\\p{N}\\p{M}]+(?:['’]\\p{L}+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’](?:s|S)?$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String bare = fold(word.group());
            words.add(new Word(bare, bare.toLowerCase(Locale.ROOT), word.start(), word.end()));
        }
        return words;
    }

    static String fold(String word) {
        String bare = word;
        boolean ascii = true;
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            ascii &= c < 0x80 || c == '’';
            plain &= c != '\'' && c != '’' && c != '.';
        }
        if (!plain) {
            bare = POSSESSIVE.matcher(word).replaceFirst("").replace(".", "").replace('’', '\'');
        }
        return ascii
                ? bare
                : ACCENTS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
