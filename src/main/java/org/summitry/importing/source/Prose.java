package org.summitry.importing.source;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells an article's own sentences from titles, headings and labels. */
final class Prose {

    private static final int SURELY_PARAGRAPH = 160;
    private static final Pattern CLOSED = Pattern.compile(".*[.!?…][\"'”’»)\\]]*(?:\\[\\d+\\])*$");
    private static final Pattern SPOKEN = Pattern.compile("[QA]: \\S.*");
    private static final Pattern ABBREVIATED = Pattern.compile(".*\\b(?:U\\.S|U\\.K|U\\.N|E\\.U|Inc|Jr|Sr)\\.$");
    private static final Pattern SMALL_WORD = Pattern.compile(
            "(?i)(?:an?|the|of|in|on|at|to|for|from|with|by|and|or|but|as|is|are|be|not|no|vs|via|than|its?)");

    private Prose() {}

    /**
     * @param text a line
     * @return whether it reads as a paragraph: a closed sentence, what is asked or answered, or too long for a title
     */
    static boolean isParagraph(String text) {
        if (text.length() >= SURELY_PARAGRAPH || SPOKEN.matcher(text).matches()) {
            return true;
        }
        int words = text.split(" ").length;
        if (text.endsWith(":") || text.endsWith(";") || text.endsWith(",")) {
            return words >= 6;
        }
        return words >= 3
                && CLOSED.matcher(text).matches()
                && !(words <= 12 && isTitleCase(text) && !text.endsWith("."))
                && !(words <= 12 && ABBREVIATED.matcher(text).matches());
    }

    /**
     * @param text a line
     * @return whether nearly all of its words begin with a capital
     */
    static boolean isTitleCase(String text) {
        String[] words = Arrays.stream(text.split("[\\s—–/-]+"))
                .map(word -> word.replaceAll("[^\\p{L}\\p{N}]", ""))
                .filter(word -> !word.isEmpty() && !SMALL_WORD.matcher(word).matches())
                .toArray(String[]::new);
        long capitals = Arrays.stream(words)
                .filter(word -> !Character.isLowerCase(word.charAt(0)))
                .count();
        return words.length >= 2 && capitals * 5 >= words.length * 4L;
    }
}
