package org.summitry.compare;

import java.util.List;
import java.util.Map;
import org.summitry.catalog.Topic;
import org.summitry.compare.Portions.Said;

/**
 * What a comparison needs to know of all articles of a side, however many they are: how much they say on each topic.
 *
 * @param articles how many articles there are
 * @param first the ids of the first of them
 * @param volumes how much there is on each topic, by the topic's slug; nothing for a topic that none speaks of
 * @param said what each article says on each topic, by the topic's id, where there are so few that all are compared at once
 */
record Digest(long articles, List<Long> first, Map<String, Volume> volumes, Map<Long, List<Said>> said) {

    /**
     * How much of a topic a side has.
     *
     * @param passages how many passages touch it
     * @param articles how many articles they stand in
     */
    public record Volume(long passages, long articles) {
        static final Volume NONE = new Volume(0, 0);

        Volume plus(Volume other) {
            return new Volume(passages + other.passages, articles + other.articles);
        }
    }

    /** Whether all articles are compared at once. */
    boolean isShort() {
        return articles <= Portions.MOST_ARTICLES;
    }

    Volume volume(Topic topic) {
        return volumes.getOrDefault(topic.getSlug(), Volume.NONE);
    }
}
