package org.summitry.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison needs to know of all articles of a side, however many they are: how much they say on each topic, and
 * which say most.
 *
 * @param articles how many articles there are
 * @param first the ids of the first of them
 * @param volumes how much there is on each topic, by the topic's id; nothing for a topic that none speaks of
 * @param ranked the ids of the articles that say most on a topic, the most first, by the topic's id
 */
record Digest(long articles, List<Long> first, Map<Long, Volume> volumes, Map<Long, List<Long>> ranked) {

    /** Of each topic so many articles are ranked; the others are counted. */
    static final int MOST_RANKED = 500;

    private static final int MOST_FIRST = 10;

    /**
     * How much of a topic a side has.
     *
     * @param passages how many passages touch it
     * @param articles how many articles they stand in
     */
    public record Volume(long passages, long articles) {
        static final Volume NONE = new Volume(0, 0);
    }

    /**
     * An article and one of its topics.
     *
     * @param article the article's id
     * @param topic the topic's id, or null for an article that touches none
     * @param passages how many passages, or null
     */
    record Row(Long article, @Nullable Long topic, @Nullable Integer passages) {
        int count() {
            return passages == null ? 0 : passages;
        }
    }

    static Digest of(List<Row> rows) {
        Set<Long> articles = new HashSet<>();
        Map<Long, List<Row>> byTopic = new HashMap<>();
        for (Row row : rows) {
            articles.add(row.article());
            if (row.topic() != null) {
                byTopic.computeIfAbsent(row.topic(), any -> new ArrayList<>()).add(row);
            }
        }
        Map<Long, Volume> volumes = new HashMap<>();
        Map<Long, List<Long>> ranked = new HashMap<>();
        byTopic.forEach((topic, own) -> {
            volumes.put(topic, new Volume(own.stream().mapToLong(Row::count).sum(), own.size()));
            ranked.put(topic, rank(own));
        });
        return new Digest(
                articles.size(), articles.stream().sorted().limit(MOST_FIRST).toList(), volumes, ranked);
    }

    private static List<Long> rank(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt((Row row) -> -row.count()).thenComparing(Row::article))
                .limit(MOST_RANKED)
                .map(Row::article)
                .collect(Collectors.toList());
    }

    Volume volume(Long topic) {
        return volumes.getOrDefault(topic, Volume.NONE);
    }

    /** The ids of a topic's articles, ranked, from one on. */
    List<Long> articlesOn(Long topic, int from, int most) {
        return ranked.getOrDefault(topic, List.of()).stream()
                .skip(from)
                .limit(most)
                .toList();
    }
}
