package org.summitry.compare.silences;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;

/**
 * How much is said about some summits, counted once.
 *
 * @param sides the articles of each side
 * @param topics the passages on each topic of each side
 */
record Said(List<Articles.SideCount> sides, List<Articles.TopicCount> topics) {

    /** So many passages, in so many articles. */
    record Amount(long passages, long articles) {}

    /** The articles of a side; without a phase all articles about the summit. */
    long articles(Summit summit, @Nullable Phase phase) {
        return sides.stream()
                .filter(side -> side.summit().equals(summit.getSlug()) && isOf(phase, side.phase()))
                .mapToLong(Articles.SideCount::articles)
                .sum();
    }

    /** What a side says on a topic; without a phase what is said of the summit at all. */
    Amount on(String topic, Summit summit, @Nullable Phase phase) {
        List<Articles.TopicCount> counts = topics.stream()
                .filter(count -> count.topic().equals(topic)
                        && Objects.equals(count.summit(), summit.getSlug())
                        && isOf(phase, count.phase()))
                .toList();
        return new Amount(
                counts.stream().mapToLong(Articles.TopicCount::passages).sum(),
                counts.stream().mapToLong(Articles.TopicCount::articles).sum());
    }

    private static boolean isOf(@Nullable Phase phase, @Nullable String slug) {
        return phase == null || phase.slug().equals(slug);
    }
}
