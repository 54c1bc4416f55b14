package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The years and days that a sentence names.
 *
 * @param years the years, 1900 to 2099
 * @param days the days of a month, whatever the year
 */
record Dating(Set<Integer> years, Set<MonthDay> days) {

    private static final Pattern YEAR = Pattern.compile("\\b(19\\d\\d|20\\d\\d)\\b");
    private static final String MONTH = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "|"
                    + month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + "\\b\\.?")
            .collect(Collectors.joining("|", "(?<month>", ")"));
    private static final String DAYS =
            "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: ?(?:[-–]|and|to) ?(?<last>\\d{1,2})(?:st|nd|rd|th)?)?";
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + " " + DAYS + "\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b" + DAYS + "(?: of)? " + MONTH);

    static Dating of(String sentence) {
        Set<Integer> years = new LinkedHashSet<>();
        Set<MonthDay> days = new LinkedHashSet<>();
        if (sentence.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            YEAR.matcher(sentence).results().forEach(year -> years.add(Integer.valueOf(year.group())));
            collect(MONTH_FIRST.matcher(sentence), days);
            collect(DAY_FIRST.matcher(sentence), days);
        }
        return new Dating(years, days);
    }

    private static void collect(Matcher matcher, Set<MonthDay> days) {
        while (matcher.find()) {
            Month month = month(matcher.group("month"));
            int first = Integer.parseInt(matcher.group("day"));
            int last = matcher.group("last") == null ? first : Integer.parseInt(matcher.group("last"));
            for (int day = first; day <= Math.min(last, month.maxLength()); day++) {
                if (day >= 1) {
                    days.add(MonthDay.of(month, day));
                }
            }
        }
    }

    private static Month month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(name.substring(0, 3).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it names a day of the meeting, in its year or in none. */
    boolean isDayOf(Meeting meeting) {
        return !contradicts(meeting)
                && meeting.date()
                        .datesUntil(meeting.until().plusDays(1))
                        .map(MonthDay::from)
                        .anyMatch(days::contains);
    }

    /** Whether it names years and the meeting's is not among them. */
    boolean contradicts(Meeting meeting) {
        return !years.isEmpty() && !years.contains(meeting.date().getYear());
    }

    /** Whether it names the meeting's year. */
    boolean isYearOf(Meeting meeting) {
        return years.contains(meeting.date().getYear());
    }

    /** Whether it names only years before that of a day. */
    boolean isBeforeYearOf(LocalDate date) {
        return !years.isEmpty() && years.stream().allMatch(year -> year < date.getYear());
    }
}
