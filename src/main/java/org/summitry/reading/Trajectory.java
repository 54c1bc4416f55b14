package org.summitry.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Excerpt;
import org.summitry.catalog.TakePassage;

/**
 * What is said on one topic through all summits, take by take in order of time.
 *
 * @param takes the takes; every side of every summit, and whatever else there is behind them
 */
public record Trajectory(List<Take> takes) {

    /**
     * One side's passages on the topic.
     *
     * @param summit the summit's slug, or null for articles about none
     * @param phase {@code pre}, {@code post}, or null where the texts do not tell
     * @param summitName the summit's name for readers, or empty
     * @param heading "Before Helsinki 2018"
     * @param articles how many articles the side has
     * @param passages how many of their passages touch the topic
     * @param length how long its bar is, 0 to 100 for the trajectory's fullest take
     * @param readings the first of these passages
     */
    public record Take(
            @Nullable String summit,
            @Nullable String phase,
            String summitName,
            String heading,
            long articles,
            long passages,
            long length,
            List<Reading> readings) {

        /** Whether it is a side of a summit, which has a list of its own. */
        public boolean isSide() {
            return summit != null && phase != null;
        }
    }

    /**
     * A passage with the sentence marked that carries the topic.
     *
     * @param passage the passage
     * @param excerpt the same in parts
     */
    public record Reading(TakePassage passage, Excerpt excerpt) {
        static Reading of(TakePassage passage) {
            return new Reading(passage, Excerpt.around(passage.text(), passage.words()));
        }
    }

    /** All its passages. */
    public long passages() {
        return takes.stream().mapToLong(Take::passages).sum();
    }
}
