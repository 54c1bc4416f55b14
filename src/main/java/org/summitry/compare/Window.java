package org.summitry.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.summitry.catalog.Topic;

/**
 * What one page of a comparison shows: some of the topics, or some of the articles on a single one.
 *
 * @param shown those of this page
 * @param firstArticle the first article of each side, from 0
 * @param pages how many pages there are
 */
record Window(List<Topic> shown, int firstArticle, int pages) {

    /** Of each side so many articles at a time are compared on a topic, those that say most about it first. */
    static final int ARTICLES_A_PAGE = 10;
    /** Where a side has more articles than that, a page has so many topics. */
    private static final int TOPICS_A_PAGE = 4;

    /** A page of all topics; of sides that are short, the one page has them all. */
    static Window ofAll(List<Topic> topics, Digest left, Digest right, int page) {
        List<Topic> spokenOf = topics.stream()
                .filter(topic -> left.volume(topic.getId()).passages()
                                + right.volume(topic.getId()).passages()
                        > 0)
                .toList();
        boolean isShort = Math.max(left.articles(), right.articles()) <= ARTICLES_A_PAGE;
        int size = isShort ? Math.max(1, spokenOf.size()) : TOPICS_A_PAGE;
        List<Topic> shown =
                spokenOf.stream().skip((page - 1L) * size).limit(size).toList();
        return new Window(shown, 0, pages(spokenOf.size(), size));
    }

    /** A page of what the articles say on one topic. */
    static Window of(Topic topic, Digest left, Digest right, int page) {
        long articles = Math.max(
                left.volume(topic.getId()).articles(),
                right.volume(topic.getId()).articles());
        return new Window(
                List.of(topic),
                (page - 1) * ARTICLES_A_PAGE,
                pages(Math.min(Digest.MOST_RANKED, articles), ARTICLES_A_PAGE));
    }

    private static int pages(long items, int size) {
        return (int) Math.max(1, (items + size - 1) / size);
    }

    /** The articles of a side that this page needs, by topic. */
    Map<String, List<Long>> articles(Digest digest) {
        return shown.stream()
                .collect(Collectors.toMap(
                        Topic::getSlug, topic -> digest.articlesOn(topic.getId(), firstArticle, ARTICLES_A_PAGE)));
    }
}
