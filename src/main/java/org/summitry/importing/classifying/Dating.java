package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitry.importing.sifting.Sieve;
import org.summitry.importing.sifting.Trial;

/**
 * The years and days that a sentence names.
 *
 * @param years the years, 1900 to 2099
 * @param days the days of a month, whatever the year
 * @param months the months, by themselves ("in November") or with a day
 */
record Dating(Set<Integer> years, Set<MonthDay> days, Set<Month> months) {

    private static final Pattern YEAR = Pattern.compile("\\b(19\\d\\d|20\\d\\d)\\b");
    private static final String MONTH = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "|"
                    + month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + "\\b\\.?")
            .collect(Collectors.joining("|", "(?<month>", ")"));
    /** March and May are other words as well. */
    private static final Pattern ALONE = Pattern.compile(
            "\\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Ee]arly|[Ll]ate|[Ll]ast|[Oo]f) (January|February|March|April|May|June|July|August|September|October|November|December)\\b");

    private static final String DAYS =
            "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: ?(?:[-–]|and|to) ?(?<last>\\d{1,2})(?:st|nd|rd|th)?)?";
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + " " + DAYS + "\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b" + DAYS + "(?: of)? " + MONTH);

    private static final List<String> ORDINALS = List.of(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
                    .split(" "));
    private static final Pattern ORDINAL_FIRST = Pattern.compile(
            "\\b(?<ordinal>(?i:(?:twenty|thirty)[- ])?(?=\\p{L}++ of \\p{Lu})(?i:\\p{L}+(?:th|first|second|third|rst|nd|rd))) of "
                    + MONTH);

    private static final Sieve<Pattern> PATTERNS = Sieve.of(ORDINAL_FIRST, YEAR, MONTH_FIRST, DAY_FIRST, ALONE);

    static Dating of(String sentence) {
        Set<Integer> years = new LinkedHashSet<>();
        Set<MonthDay> days = new LinkedHashSet<>();
        Set<Month> months = EnumSet.noneOf(Month.class);
        for (Trial<Pattern> trial : PATTERNS.worthTrying(sentence)) {
            Pattern pattern = trial.one();
            Matcher matcher = trial.matcher();
            while (trial.find()) {
                if (pattern == YEAR) {
                    years.add(Integer.valueOf(matcher.group()));
                } else if (pattern == ALONE) {
                    months.add(month(matcher.group(1)));
                } else if (pattern == ORDINAL_FIRST) {
                    collectOrdinal(matcher, days);
                } else {
                    collect(matcher, days);
                }
            }
        }
        days.forEach(day -> months.add(day.getMonth()));
        return new Dating(years, days, months);
    }

    /** "The twenty-eighth of June". */
    private static void collectOrdinal(Matcher matcher, Set<MonthDay> days) {
        int day =
                1 + ORDINALS.indexOf(matcher.group("ordinal").replace(' ', '-').toLowerCase(Locale.ROOT));
        Month month = month(matcher.group("month"));
        if (day >= 1 && day <= month.maxLength()) {
            days.add(MonthDay.of(month, day));
        }
    }

    private static void collect(Matcher matcher, Set<MonthDay> days) {
        Month month = month(matcher.group("month"));
        int first = Integer.parseInt(matcher.group("day"));
        int last = matcher.group("last") == null ? first : Integer.parseInt(matcher.group("last"));
        for (int day = first; day <= Math.min(last, month.maxLength()); day++) {
            if (day >= 1) {
                days.add(MonthDay.of(month, day));
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
        return !days.isEmpty()
                && !contradicts(meeting)
                && meeting.date()
                        .datesUntil(meeting.until().plusDays(1))
                        .map(MonthDay::from)
                        .anyMatch(days::contains);
    }

    /** Whether it names years and the meeting's is not among them. */
    boolean contradicts(Meeting meeting) {
        return !years.isEmpty() && !years.contains(meeting.date().getYear());
    }

    /** Whether it names months and none of them is about the meeting's: from one before it to two after it. */
    boolean isOtherSeasonThan(Meeting meeting) {
        return !months.isEmpty()
                && months.stream()
                        .noneMatch(month ->
                                Math.floorMod(month.getValue() - meeting.date().getMonthValue() + 1, 12) <= 3);
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
