package org.summitry.importing.source;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitry.catalog.SetAside.Kind;

/** Puts aside the lines that a printed page repeats above and below its text: page numbers, running titles. */
final class RunningHeads {

    private static final int LONGEST = 90;
    private static final int REPEATED = 2;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:[-–—|\\[] ?)?(?:p(?:age|\\.)? ?)?\\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?(?: ?[-–—|\\]])?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private RunningHeads() {}

    /**
     * @param lines a document's lines as they stand
     * @param draft takes those that are repeated
     * @return the others
     */
    static List<Line> strip(List<Line> lines, Draft draft) {
        Map<String, Long> often = lines.stream()
                .filter(RunningHeads::isNumbered)
                .collect(Collectors.groupingBy(RunningHeads::withoutNumber, Collectors.counting()));
        return lines.stream()
                .filter(line -> {
                    boolean repeated = PAGE_NUMBER.matcher(line.text()).matches()
                            || isNumbered(line) && often.getOrDefault(withoutNumber(line), 0L) >= REPEATED;
                    if (repeated) {
                        draft.setAside(line, Kind.FURNITURE);
                    }
                    return !repeated;
                })
                .toList();
    }

    /** A short line that begins or ends with a page's number, or stands in capitals. */
    private static boolean isNumbered(Line line) {
        String text = line.text();
        return text.length() <= LONGEST
                && !Prose.isParagraph(text)
                && (Character.isDigit(text.charAt(0))
                        || Character.isDigit(text.charAt(text.length() - 1))
                        || text.equals(text.toUpperCase(java.util.Locale.ROOT)));
    }

    private static String withoutNumber(Line line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }
}
