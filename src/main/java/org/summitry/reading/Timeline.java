package org.summitry.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.summitry.catalog.Summit;

/**
 * The summits on a line that is true to scale: whole years, one unit for 0.1 per cent of its length.
 *
 * @param marks the summits, in order of time
 * @param years the beginnings of the years
 */
record Timeline(List<Mark> marks, List<Year> years) {

    private static final int LENGTH = 1000;

    /**
     * A summit on the line.
     *
     * @param summit the summit
     * @param at where, 0 to 1000
     * @param above whether its name stands above the line; neighbours alternate
     */
    record Mark(Summit summit, int at, boolean above) {}

    /**
     * The first of January.
     *
     * @param label the year
     * @param at where, 0 to 1000
     */
    record Year(int label, int at) {}

    static Timeline of(List<Summit> summits) {
        if (summits.isEmpty()) {
            return new Timeline(List.of(), List.of());
        }
        int first = summits.get(0).getHeldOn().getYear();
        int last = summits.get(summits.size() - 1).getHeldOn().getYear();
        LocalDate from = LocalDate.of(first, 1, 1);
        long days = ChronoUnit.DAYS.between(from, LocalDate.of(last + 1, 1, 1));
        List<Mark> marks = new ArrayList<>();
        for (Summit summit : summits) {
            marks.add(new Mark(summit, at(from, summit.getHeldOn(), days), marks.size() % 2 == 0));
        }
        List<Year> years = IntStream.rangeClosed(first, last + 1)
                .mapToObj(year -> new Year(year, at(from, LocalDate.of(year, 1, 1), days)))
                .toList();
        return new Timeline(marks, years);
    }

    private static int at(LocalDate from, LocalDate day, long days) {
        return (int) (ChronoUnit.DAYS.between(from, day) * LENGTH / days);
    }
}
