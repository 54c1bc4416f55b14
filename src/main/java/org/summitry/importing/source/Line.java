package org.summitry.importing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a document that is not blank.
 *
 * @param number its number in the document, from 1
 * @param block the number of its block: lines between two blank lines share one
 * @param text the line, white space folded
 * @param raw the line as it stands
 */
record Line(int number, int block, String text, String raw) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern VISIBLE =
            Pattern.compile("[^\\s\\p{Z}\\x1C-\\x1F\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern QUOTED = Pattern.compile("^(?:> ?)+");

    /**
     * @param text a text
     * @return its lines that are not blank; where an editor wrapped paragraphs at a column, they are made whole
     */
    static List<Line> of(String text) {
        return Wrapping.undo(split(text));
    }

    /**
     * @param text a text
     * @return its lines that are not blank, as they stand but for the marks with which mail programs quote
     */
    static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int block = 0;
        boolean gap = true;
        for (String raw : text.split("\n", -1)) {
            number++;
            String folded = fold(QUOTED.matcher(raw).replaceFirst(""));
            if (folded.isEmpty()) {
                gap = true;
            } else {
                block += gap ? 1 : 0;
                gap = false;
                lines.add(new Line(number, block, folded, raw));
            }
        }
        return lines;
    }

    /**
     * @param text a text
     * @return the text with every run of white space, no-break spaces included, as one space, and nothing invisible
     */
    static String fold(String text) {
        return isFolded(text)
                ? text
                : SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }

    /** Whether nothing is left of it when folded. */
    static boolean isBlank(String text) {
        return !VISIBLE.matcher(text).find();
    }

    /** Whether it surely is as folding leaves it, as nearly all lines are: letters, common marks, single spaces. */
    private static boolean isFolded(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c > ' ' && c < 0x7F || c >= '\u2010' && c <= '\u2027';
            if (!mark && !Character.isLetter(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
