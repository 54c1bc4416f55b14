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
    private static final Pattern TIME = Pattern.compile(
            "(?:[T ,]+(?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2}|[A-Z]{2,4})?)$",
            Pattern.CASE_INSENSITIVE);
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
     * @return the day that it names, if it is a date and nothing else; a time of day is passed over
     */
    static Optional<LocalDate> parse(String text) {
        if (text.length() > 60 || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String bare = LABEL.matcher(text.strip()).replaceFirst("");
        bare = WEEKDAY.matcher(bare).replaceFirst("");
        String day = TIME.matcher(bare).replaceFirst("").replaceFirst("(?<=\\d)(?:st|nd|rd|th)\\b", "");
        return FORMATS.stream().flatMap(format -> tryParse(day, format)).findFirst();
    }

    private static Stream<LocalDate> tryParse(String text, DateTimeFormatter format) {
        try {
            return Stream.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException other) {
            return Stream.empty();
        }
    }
}
