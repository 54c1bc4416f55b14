package org.summitry.publishing.harvesting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitry.publishing.harvesting.OaiError.Code;

/**
 * Which records of when are asked for: both ends included, to the day or to the second (section 2.7.1).
 *
 * @param from the first instant
 * @param before the instant after the last
 */
record Times(Instant from, Instant before) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern SECOND = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** @throws OaiError if one is no time, both differ in their granularity, or the last is before the first */
    static Times of(Optional<String> from, Optional<String> until) {
        if (from.isPresent()
                && until.isPresent()
                && from.get().length() != until.get().length()) {
            throw new OaiError(Code.badArgument, "from and until must have the same granularity.");
        }
        Times times = new Times(
                from.map(Times::read).orElse(Instant.EPOCH),
                until.map(Times::after).orElse(LAST));
        if (until.isPresent() && !times.from.isBefore(times.before)) {
            throw new OaiError(Code.badArgument, "from must not be later than until.");
        }
        return times;
    }

    private static Instant after(String text) {
        return read(text).plus(1, DAY.matcher(text).matches() ? ChronoUnit.DAYS : ChronoUnit.SECONDS);
    }

    private static Instant read(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            if (SECOND.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new OaiError(Code.badArgument, "There is no such time: " + text);
        }
        throw new OaiError(Code.badArgument, "A time is written YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.");
    }

    /** A time as records and answers have it. */
    static String stamp(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
