package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of leaders that texts may be about.
 *
 * @param slug the summit's slug, or null for a meeting that the catalogue knows but does not hold
 * @param label its name for readers: "Helsinki 2018"
 * @param date the day, or the first of several
 * @param until the last day
 * @param leaders the surnames of those who met
 * @param places what texts call the place: city, venue
 * @param surroundings what texts call the country, its people, the host
 * @param occasions what texts call the occasion: "G20", "Armistice"
 */
public record Meeting(
        @Nullable String slug,
        String label,
        LocalDate date,
        LocalDate until,
        List<String> leaders,
        List<String> places,
        List<String> surroundings,
        List<String> occasions) {}
