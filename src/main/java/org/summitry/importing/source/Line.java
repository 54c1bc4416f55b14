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
    private static final Pattern INDENTED = Pattern.compile("^(?: {2,}|\\t)\\S.*");
    private static final int WRAP_COLUMN = 120;
    private static final int SHORTEST_WRAPPED = 45;

    /**
     * @param text a text
     * @return its lines that are not blank; where an editor wrapped paragraphs at a column, they are made whole
     */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int block = 0;
        boolean gap = true;
        for (String raw : text.split("\n", -1)) {
            number++;
            String folded = fold(raw);
            if (folded.isEmpty()) {
                gap = true;
            } else {
                block += gap ? 1 : 0;
                gap = false;
                lines.add(new Line(number, block, folded, raw));
            }
        }
        return isWrapped(lines) ? unwrap(lines) : lines;
    }

    /**
     * @param text a text
     * @return the text with every run of white space, no-break spaces included, as one space, and nothing invisible
     */
    static String fold(String text) {
        return SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isWrapped(List<Line> lines) {
        long continued = lines.stream()
                .filter(line -> line.text.length() >= SHORTEST_WRAPPED && line.text.length() <= WRAP_COLUMN)
                .count();
        return lines.size() >= 6
                && lines.stream().allMatch(line -> line.text.length() <= WRAP_COLUMN)
                && continued * 2 > lines.size();
    }

    private static List<Line> unwrap(List<Line> lines) {
        List<Line> whole = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && continues(lines.get(to - 1), lines.get(to))) {
                to++;
            }
            whole.add(join(lines.subList(from, to)));
            from = to;
        }
        return whole;
    }

    private static boolean continues(Line line, Line next) {
        return next.block == line.block
                && line.text.length() >= SHORTEST_WRAPPED
                && (!INDENTED.matcher(next.raw).matches()
                        || INDENTED.matcher(line.raw).matches())
                && !Bylines.isLabelled(next.text)
                && Dates.parse(next.text).isEmpty();
    }

    private static Line join(List<Line> lines) {
        Line first = lines.get(0);
        String text =
                lines.stream().map(Line::text).reduce((a, b) -> a + " " + b).orElse("");
        return new Line(first.number, first.block, text, first.raw);
    }
}
