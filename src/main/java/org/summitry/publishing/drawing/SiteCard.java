package org.summitry.publishing.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.summitry.catalog.Summit;

/**
 * The card of the site: its name, what it is about, and the summits on a line that is true to scale.
 *
 * @param marks the summits, in order of time
 * @param years the beginnings of the years, a few of them where there are many
 */
record SiteCard(List<Mark> marks, List<Year> years) {

    static final int LEFT = 80;
    static final int RIGHT = 1120;
    private static final int LABEL_SIZE = 30;
    private static final int GAP = 24;
    private static final int MOST_YEARS = 12;

    /**
     * A summit on the line.
     *
     * @param x where it was held
     * @param labelX where the middle of its name stands
     * @param place where its name stands: above or below the line, or nowhere if there is no room
     * @param label its name
     */
    record Mark(int x, int labelX, Place place, String label) {}

    /** Where a name stands. */
    enum Place {
        ABOVE,
        BELOW,
        NOWHERE
    }

    /** The first of January. */
    record Year(int x, int label) {}

    /**
     * @param summits in order of time; where there are none, nothing is on the line
     * @param lettering how wide texts are
     */
    static SiteCard of(List<Summit> summits, Lettering lettering) {
        if (summits.isEmpty()) {
            return new SiteCard(List.of(), List.of());
        }
        int first = summits.get(0).getHeldOn().getYear();
        int last = summits.get(summits.size() - 1).getHeldOn().getYear();
        Scale scale = new Scale(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
        int step = 1 + (last - first) / MOST_YEARS;
        return new SiteCard(
                marks(summits, scale, lettering),
                IntStream.rangeClosed(first, last + 1)
                        .filter(year -> (year - first) % step == 0)
                        .mapToObj(year -> new Year(scale.x(LocalDate.of(year, 1, 1)), year))
                        .toList());
    }

    private static List<Mark> marks(List<Summit> summits, Scale scale, Lettering lettering) {
        List<Mark> marks = new ArrayList<>();
        double freeAbove = 0;
        double freeBelow = 0;
        for (Summit summit : summits) {
            int x = scale.x(summit.getHeldOn());
            double half = lettering.textWidth(summit.getLabel(), LABEL_SIZE) / 2;
            double middle = Math.max(LEFT + half, Math.min(RIGHT - half, x));
            Place place =
                    middle - half >= freeAbove ? Place.ABOVE : middle - half >= freeBelow ? Place.BELOW : Place.NOWHERE;
            if (place == Place.ABOVE) {
                freeAbove = middle + half + GAP;
            } else if (place == Place.BELOW) {
                freeBelow = middle + half + GAP;
            }
            marks.add(new Mark(x, (int) middle, place, summit.getLabel()));
        }
        return marks;
    }

    /** Days on the line. */
    private record Scale(LocalDate from, LocalDate to) {
        int x(LocalDate day) {
            long days = ChronoUnit.DAYS.between(from, day);
            return (int) (LEFT + days * (RIGHT - LEFT) / ChronoUnit.DAYS.between(from, to));
        }
    }
}
