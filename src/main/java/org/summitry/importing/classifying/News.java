package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Something that was spoken of at a certain time: who names it writes after it became known, and probably not long after.
 *
 * @param from the day when it became known; what could be known beforehand is no news
 * @param until the day when it had ceased to be spoken of
 * @param words what texts call it and nothing else
 * @param hints what texts call it, and perhaps other things
 */
public record News(LocalDate from, LocalDate until, List<String> words, List<String> hints) {

    private static final int WEEKS_BEFORE = 6;
    private static final int WEEKS_AFTER = 9;
    private static final int PASSING_DAYS = 120;
    private static final double LASTING = 0.5;

    /** How much it says for a meeting: 1 for what was spoken of in those weeks only, 0 for what was not spoken of then. */
    double speaksFor(Meeting meeting) {
        boolean then = !from.isAfter(meeting.until().plusWeeks(WEEKS_AFTER))
                && !until.isBefore(meeting.date().minusWeeks(WEEKS_BEFORE));
        return then ? ChronoUnit.DAYS.between(from, until) <= PASSING_DAYS ? 1 : LASTING : 0;
    }
}
