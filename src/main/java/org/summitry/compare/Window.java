package org.summitry.compare;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.summitry.catalog.Topic;

/**
 * What one page of a comparison shows: some of the topics, or some of the articles on a single one.
 *
 * @param shown those of this page
 * @param portion which portion of each side's articles on these, from 0
 * @param pages how many pages there are
 */
record Window(List<Topic> shown, int portion, int pages) {

    /** Where a side has more articles than are compared at once, a page has so many topics. */
    private static final int TOPICS_A_PAGE = 4;

    /** A page of all topics; of sides that are short, the one page has them all. */
    static Window ofAll(List<Topic> topics, Digest left, Digest right, int page) {
        List<Topic> spokenOf = topics.stream()
                .filter(topic ->
                        left.volume(topic).passages() + right.volume(topic).passages() > 0)
                .toList();
        int size = left.isShort() && right.isShort() ? Math.max(1, spokenOf.size()) : TOPICS_A_PAGE;
        List<Topic> shown =
                spokenOf.stream().skip((page - 1L) * size).limit(size).toList();
        return new Window(shown, 0, Math.max(1, (spokenOf.size() + size - 1) / size));
    }

    /** A page of what the articles say on one topic, as long as a side has portions of it. */
    static Window of(
            Topic topic, Function<Topic, List<List<Long>>> left, Function<Topic, List<List<Long>>> right, int page) {
        int portions = Math.max(left.apply(topic).size(), right.apply(topic).size());
        return new Window(List.of(topic), page - 1, Math.max(1, portions));
    }

    /** The articles of a side that this page needs, by topic, from its portions. */
    Map<String, List<Long>> articles(Function<Topic, List<List<Long>>> side) {
        return shown.stream().collect(Collectors.toMap(Topic::getSlug, topic -> {
            List<List<Long>> portions = side.apply(topic);
            return portion < portions.size() ? portions.get(portion) : List.of();
        }));
    }
}
