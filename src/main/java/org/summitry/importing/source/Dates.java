package org.summitry.importing.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a line that is a date and nothing else. */
final class Dates {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:published|posted|date|updated|опубликовано|дата)(?: on)?\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile(
            "^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun),? ", Pattern.CASE_INSENSITIVE);
    /** "Hanoi, " before a day and a month in either order. */
    private static final Pattern PLACE = Pattern.compile(
            "^\\p{Lu}[\\p{L}.'’ -]{1,40}?(?:,| [—–-]) (?=(?:\\p{Lu}\\p{L}+day,? )?(?:\\d{1,2} \\p{L}+|\\p{Lu}\\p{L}{2,9}\\.? \\d{1,2}),? )");

    private static final String MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*";
    private static final Pattern MONTH_OF_YEAR = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’ -]{1,40}, )?(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Spring|Summer|Autumn|Fall|Winter),? (?:19|20)\\d\\d");
    /** "WASHINGTON, July 16" on a line of its own. */
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{L}.'’ -]{1,40}(?:,| [—–-]) (?:\\p{Lu}\\p{L}+day,? )?(?:" + MONTHS
                    + "\\.? \\d{1,2}|\\d{1,2} " + MONTHS + ")(?:,? \\d{4})?\\.?(?: [—–-]|:)?");

    private static final Pattern TIME = Pattern.compile(
            "(?:[T ,]+(?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2}|[A-Z]{2,4})?)$",
            Pattern.CASE_INSENSITIVE);
    /** In whatever the formats read. */
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private static final List<DateTimeFormatter> FORMATS = Stream.of(Locale.ENGLISH, Locale.forLanguageTag("ru"))
            .flatMap(locale -> Stream.of(
                            "yyyy-M-d",
                            "d MMMM yyyy",
                            "d MMM yyyy",
                            "MMMM d, yyyy",
                            "MMM d, yyyy",
                            "MMM. d, yyyy",
                            "MMMM d yyyy",
                            "d.M.yyyy",
                            "d/M/yyyy")
                    .map(pattern -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(locale)))
            .toList();

    private Dates() {}

    /**
     * @param text a line or a value
     * @return the day that it names, if it is a date and nothing else; a place before it or a time of day is passed over
     */
    static Optional<LocalDate> parse(String text) {
        if (text.length() > 60 || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String bare = LABEL.matcher(text.strip()).replaceFirst("");
        bare = PLACE.matcher(bare).replaceFirst("");
        bare = WEEKDAY.matcher(bare).replaceFirst("");
        String day = TIME.matcher(bare).replaceFirst("").replaceFirst("(?<=\\d)(?:st|nd|rd|th)\\b", "");
        return !YEAR.matcher(day).find()
                ? Optional.empty()
                : FORMATS.stream().flatMap(format -> tryParse(day, format)).findFirst();
    }

    /**
     * @param text a line
     * @return whether it tells a month or a season and a year, perhaps a place, or a place and a day, and nothing else
     */
    static boolean isDateline(String text) {
        return text.length() <= 60
                && (MONTH_OF_YEAR.matcher(text).matches()
                        || DATELINE.matcher(text).matches());
    }

    private static Stream<LocalDate> tryParse(String text, DateTimeFormatter format) {
        try {
            return Stream.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException other) {
            return Stream.empty();
        }
    }
}
