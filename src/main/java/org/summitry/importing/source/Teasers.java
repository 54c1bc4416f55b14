package org.summitry.importing.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the paragraphs at a page's head that only repeat or shorten what follows. */
final class Teasers {

    private static final int RUN = 4;
    private static final double REPEATED = 0.7;

    private Teasers() {}

    /**
     * Runs of four words are compared: a paragraph of the teaser has most of its runs again in the text after it.
     *
     * @param paragraphs a page's paragraphs, in order
     * @return how many of the first are its teaser
     */
    static int count(List<String> paragraphs) {
        List<String> texts = paragraphs.stream().map(Teasers::words).toList();
        int teaser = 0;
        while (teaser < texts.size() && isRepeated(texts.get(teaser), texts.subList(teaser + 1, texts.size()))) {
            teaser++;
        }
        return teaser;
    }

    private static boolean isRepeated(String text, List<String> after) {
        Set<String> runs = runs(text);
        int repeated = runs.size();
        for (String run : runs) {
            repeated -= after.stream().anyMatch(one -> one.contains(run)) ? 0 : 1;
            if (repeated < REPEATED * runs.size()) {
                return false;
            }
        }
        return !runs.isEmpty();
    }

    /** A text's words in small letters, with a space before and after each. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
        text.toLowerCase(Locale.ROOT).codePoints().forEach(sign -> {
            if (isOfAWord(sign)) {
                words.appendCodePoint(sign);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return (words.charAt(words.length() - 1) == ' ' ? words : words.append(' ')).toString();
    }

    private static boolean isOfAWord(int sign) {
        int type = Character.getType(sign);
        return Character.isLetter(sign)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static Set<String> runs(String text) {
        Set<String> runs = new LinkedHashSet<>();
        int[] spaces = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == ' ')
                .toArray();
        for (int i = 0; i + RUN < spaces.length; i++) {
            runs.add(text.substring(spaces[i], spaces[i + RUN] + 1));
        }
        return runs;
    }
}
