package org.summitry.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;
import org.summitry.catalog.TopicMap;

/**
 * The summits on a line that is true to scale. Places are given in percent of its length, so that it can be drawn at any
 * width with letters of one size.
 *
 * @param marks the summits, in order of time
 * @param ticks the beginnings of months, or of years where the line is long
 */
public record Timeline(List<Mark> marks, List<Tick> ticks) {

    private static final int LETTER = 9;
    private static final int NARROWEST = 68;
    private static final int TICK = 72;
    private static final int MONTHS_TOLD = 36;
    private static final int SHORTEST_MARGIN = 31;
    private static final int MARGIN_PART = 12;

    /**
     * A summit on the line.
     *
     * @param summit the summit
     * @param city where it was, in the reader's language
     * @param before how many articles were written before it
     * @param after how many articles were written after it
     * @param at where: "38.26%"
     * @param room where its name and numbers have room; summits with articles have it before those without
     */
    public record Mark(Summit summit, String city, long before, long after, String at, Room room) {
        private Mark in(Room given) {
            return new Mark(summit, city, before, after, at, given);
        }
    }

    /**
     * The first of a month or of a year.
     *
     * @param day the day
     * @param at where
     * @param room where its name has room; none for months that are not named
     */
    public record Tick(LocalDate day, String at, Room room) {
        public boolean isYear() {
            return day.getDayOfYear() == 1;
        }
    }

    /**
     * @param map the topic map, whose columns are the summits' sides
     * @param city names a summit's city
     * @return its summits
     */
    static Timeline of(TopicMap map, Function<Summit, String> city) {
        List<Summit> summits =
                map.columns().stream().map(TopicMap.Column::summit).distinct().toList();
        if (summits.isEmpty()) {
            return new Timeline(List.of(), List.of());
        }
        Scale scale = Scale.of(
                summits.get(0).getHeldOn(), summits.get(summits.size() - 1).getHeldOn());
        Room.Giver rooms = new Room.Giver();
        List<Mark> marks = summits.stream()
                .map(summit -> new Mark(
                        summit,
                        city.apply(summit),
                        articles(map, summit, Phase.PRE),
                        articles(map, summit, Phase.POST),
                        percent(scale.at(summit.getHeldOn())),
                        Room.NONE))
                .sorted(Comparator.comparing(mark -> mark.before() + mark.after() == 0))
                .map(mark -> mark.in(rooms.give(
                        scale.at(mark.summit().getHeldOn()),
                        Math.max(NARROWEST, LETTER * mark.city().length()))))
                .sorted(Comparator.comparing(mark -> mark.summit().getHeldOn()))
                .toList();
        return new Timeline(marks, ticks(scale));
    }

    private static long articles(TopicMap map, Summit summit, Phase phase) {
        return map.columns().stream()
                .filter(column -> column.summit().equals(summit) && column.phase() == phase)
                .mapToLong(TopicMap.Column::articles)
                .sum();
    }

    private static List<Tick> ticks(Scale scale) {
        boolean months = ChronoUnit.MONTHS.between(scale.from(), scale.to()) <= MONTHS_TOLD;
        LocalDate first = months ? scale.from() : scale.from().plusYears(1).withDayOfYear(1);
        Room.Giver rooms = new Room.Giver();
        return Stream.iterate(
                        first, day -> !day.isAfter(scale.to()), day -> months ? day.plusMonths(1) : day.plusYears(1))
                .map(day -> new Tick(
                        day,
                        percent(scale.at(day)),
                        day.getMonthValue() % 3 == 1 ? rooms.give(scale.at(day), TICK) : Room.NONE))
                .toList();
    }

    private static String percent(double at) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * at);
    }

    /** From when to when the line goes: whole months, with a margin at both ends. */
    private record Scale(LocalDate from, LocalDate to) {
        static Scale of(LocalDate first, LocalDate last) {
            long margin = Math.max(SHORTEST_MARGIN, ChronoUnit.DAYS.between(first, last) / MARGIN_PART);
            return new Scale(
                    first.minusDays(margin).withDayOfMonth(1),
                    last.plusDays(margin).plusMonths(1).withDayOfMonth(1));
        }

        double at(LocalDate day) {
            return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        }
    }
}
