package org.summitry.importing.classifying;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A word of a text: letters and digits; hyphens, dashes and slashes part words.
 *
 * @param text the word without accents and without a possessive ending; "U.S." is {@code US}
 * @param small the same in small letters
 * @param start where it begins in the text
 * @param end where it ends in the text, the possessive ending included
 */
record Word(String text, String small, int start, int end) {

    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:U\\.S\\.A\\.|U\\.S\\.S\\.R\\.|U\\.S\\.?|U\\.K\\.?|U\\.N\\.?|E\\.U\\.?)(?=[^\\p{L}]|$)(?:['’]s\\b)?");
    private static final Pattern POSSESSIVE = Pattern.compile("['’](?:s|S)?$");
    private static final int LETTERS = types(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER);
    private static final int DIGITS =
            types(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
    private static final int MARKS =
            types(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK);
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            if (end > start) {
                String bare = fold(text.substring(start, end));
                words.add(new Word(bare, bare.toLowerCase(Locale.ROOT), start, end));
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    /** Where the word ends that begins at a place, the place itself where none does. */
    private static int end(String text, int start) {
        if (text.startsWith(".", start + 1)) {
            Matcher abbreviated = ABBREVIATED.matcher(text).region(start, text.length());
            if (abbreviated.lookingAt()) {
                return abbreviated.end();
            }
        }
        int end = endOf(LETTERS | DIGITS | MARKS, text, start);
        while (end > start && (text.startsWith("'", end) || text.startsWith("’", end))) {
            int letters = endOf(LETTERS, text, end + 1);
            if (letters == end + 1) {
                break;
            }
            end = letters;
        }
        return end;
    }

    private static int endOf(int types, String text, int start) {
        int end = start;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            if ((types >> Character.getType(letter) & 1) == 0) {
                break;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private static int types(int... types) {
        return IntStream.of(types).map(type -> 1 << type).sum();
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
