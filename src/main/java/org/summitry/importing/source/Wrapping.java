package org.summitry.importing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes paragraphs whole that an editor, a mail program or a printed page broke at a column. */
final class Wrapping {

    private static final int WIDEST = 120;
    private static final int NARROWEST = 30;
    private static final double NEARLY_FULL = 0.6;
    private static final Pattern INDENTED = Pattern.compile("^(?: {2,}|\\t)\\S.*");
    private static final Pattern ITEM = Pattern.compile("^(?:[*•·▪◦‣●–—-]|\\d{1,2}[.)]|[QA][:.]) .*");
    private static final Pattern CLOSED = Pattern.compile(".*[.!?…:;][\"'”’»)\\]]*$");
    private static final Pattern HYPHENATED = Pattern.compile(".*\\p{L}-$");
    /** Words that keep their hyphen where a line ends behind it. */
    private static final Pattern HALF_OF_A_COMPOUND = Pattern.compile(
            "(?i).*(?:^|[^\\p{L}])(?:well|long|short|self|non|ex|anti|pro|high|low|half|cross|so|ill|post|pre|co|mid|old|new|"
                    + "one|two|three|four|five|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|to|in|by|of)-$");

    private final int column;

    private Wrapping(int column) {
        this.column = column;
    }

    /**
     * @param lines a document's lines
     * @return the same where nothing is wrapped, else whole paragraphs
     */
    static List<Line> undo(List<Line> lines) {
        return isWrapped(lines) ? new Wrapping(column(lines)).join(lines) : lines;
    }

    /** Most lines have a successor in their block, and it often goes on in small letters. */
    private static boolean isWrapped(List<Line> lines) {
        int pairs = 0;
        int goesOn = 0;
        int tooWide = 0;
        for (int i = 0; i < lines.size(); i++) {
            tooWide += lines.get(i).text().length() > WIDEST ? 1 : 0;
            if (i > 0 && lines.get(i - 1).block() == lines.get(i).block()) {
                pairs++;
                goesOn += beginsSmall(lines.get(i))
                                && !CLOSED.matcher(lines.get(i - 1).text()).matches()
                        ? 1
                        : 0;
            }
        }
        return goesOn > 0 && goesOn * 3 >= pairs && tooWide * 8 <= lines.size();
    }

    private static int column(List<Line> lines) {
        int[] widths = lines.stream()
                .mapToInt(line -> line.text().length())
                .filter(width -> width <= WIDEST)
                .sorted()
                .toArray();
        return Math.max(NARROWEST, widths[widths.length * 9 / 10]);
    }

    private List<Line> join(List<Line> lines) {
        List<Line> whole = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && continues(lines.get(to - 1), lines.get(to))) {
                to++;
            }
            whole.add(join(lines.subList(from, to), lines.get(from)));
            from = to;
        }
        return whole;
    }

    private boolean continues(Line line, Line next) {
        boolean closed = CLOSED.matcher(line.text()).matches();
        boolean full = line.text().length() >= NEARLY_FULL * column;
        if (next.block() != line.block()) {
            // a page ended in the middle of a sentence
            return full && !closed && beginsSmall(next) && !Bylines.isLabelled(next.text());
        }
        boolean indented = INDENTED.matcher(next.raw()).matches()
                && !INDENTED.matcher(line.raw()).matches();
        return (full || !closed && beginsSmall(next))
                && !indented
                && !standsAlone(line)
                && !standsAlone(next)
                && !ITEM.matcher(next.text()).matches()
                && !arePersons(line, next);
    }

    private static boolean standsAlone(Line line) {
        return PageParts.isFurniture(line.text())
                || PageParts.isImageFile(line.text())
                || Bylines.isLabelled(line.text())
                || Heads.isField(line.text())
                || Dates.parse(line.text()).isPresent();
    }

    private static boolean arePersons(Line line, Line next) {
        return !Bylines.parse(line.text()).isEmpty()
                && !Bylines.parse(next.text()).isEmpty();
    }

    private static boolean beginsSmall(Line line) {
        return Character.isLowerCase(line.text().charAt(0));
    }

    private static Line join(List<Line> lines, Line first) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (HYPHENATED.matcher(text).matches()) {
                boolean oneWord = beginsSmall(line)
                        && !HALF_OF_A_COMPOUND
                                .matcher(text.substring(Math.max(0, text.length() - 20))
                                        .toLowerCase(Locale.ROOT))
                                .matches();
                text.setLength(text.length() - (oneWord ? 1 : 0));
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return new Line(first.number(), first.block(), text.toString(), first.raw());
    }
}
