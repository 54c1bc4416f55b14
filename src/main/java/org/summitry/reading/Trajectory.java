package org.summitry.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Excerpt;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;
import org.summitry.catalog.TakePassage;

/**
 * What is said on one topic through all summits, take by take in order of time.
 *
 * @param takes the takes; every side of every summit, and whatever else there is behind them
 */
record Trajectory(List<Take> takes) {

    /**
     * One side's passages on the topic.
     *
     * @param summit the summit's slug, or null for articles about none
     * @param phase {@code pre}, {@code post}, or null where the texts do not tell
     * @param heading "Before Helsinki 2018"
     * @param articles how many articles the side has
     * @param passages how many of their passages touch the topic
     * @param length how long its bar is, 0 to 100 for the trajectory's fullest take
     * @param readings the first of these passages
     */
    record Take(
            @Nullable String summit,
            @Nullable String phase,
            String heading,
            long articles,
            long passages,
            long length,
            List<Reading> readings) {

        /** Whether it is a side of a summit, which has a list of its own. */
        public boolean isSide() {
            return summit != null && phase != null;
        }

        /** Why there is nothing to read: a silence, or nobody who could have spoken. */
        public String silence() {
            if (articles == 0) {
                return "This collection has no article written %s.".formatted(lower(heading));
            }
            return articles == 1
                    ? "One article was written %s; it does not speak of this.".formatted(lower(heading))
                    : "%d articles were written %s; none speaks of this.".formatted(articles, lower(heading));
        }

        private static String lower(String heading) {
            return heading.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + heading.substring(1);
        }
    }

    /**
     * A passage with the sentence marked that carries the topic.
     *
     * @param passage the passage
     * @param excerpt the same in parts
     */
    record Reading(TakePassage passage, Excerpt excerpt) {
        static Reading of(TakePassage passage) {
            return new Reading(passage, Excerpt.around(passage.text(), passage.words()));
        }
    }

    /** All its passages. */
    public long passages() {
        return takes.stream().mapToLong(Take::passages).sum();
    }

    /** "Before Helsinki 2018", "Helsinki 2018", "Before", or nothing. */
    static String heading(List<Summit> known, @Nullable String summit, @Nullable String phase) {
        String side =
                Optional.ofNullable(phase).flatMap(Phase::of).map(Phase::label).orElse("");
        String label = known.stream()
                .filter(one -> one.getSlug().equals(summit))
                .map(Summit::getLabel)
                .findFirst()
                .orElse("");
        return (side + " " + label).strip();
    }

    /** The same for passages that are of a side or of none, which it says. */
    static String headingOfTake(List<Summit> known, @Nullable String summit, @Nullable String phase) {
        String heading = heading(known, summit, phase);
        if (heading.isEmpty()) {
            return "About no summit of the catalogue";
        }
        return phase == null ? heading + ", before or after not stated" : heading;
    }
}
