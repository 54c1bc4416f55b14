package org.summitry.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps count of what the collection has of each part of it, in the transaction that stores or removes an article, so that
 * nobody has to go through all articles to tell.
 */
@Component
class Tallies {

    /** In place of a topic: the side as a whole. In place of a summit: articles about none. */
    private static final long NONE = 0;

    private static final String UNTOLD = "";

    private final JdbcTemplate database;

    Tallies(JdbcTemplate database) {
        this.database = database;
    }

    /** What is counted. */
    private record Part(long topic, long summit, String phase) {}

    /** How much there is of it, or how much more or less than before. */
    private record Tally(long articles, long passages) {

        Tally plus(Tally other) {
            return new Tally(articles + other.articles, passages + other.passages);
        }
    }

    @EventListener
    void add(ArticlesStored event) {
        Map<Part, Tally> more = new HashMap<>();
        event.articles().forEach(article -> count(article, 1, more));
        change(more);
    }

    @EventListener
    void take(ArticleRemoved removed) {
        Map<Part, Tally> less = new HashMap<>();
        count(removed.article(), -1, less);
        change(less);
        database.update("delete from tally where articles = 0");
    }

    private static void count(Article article, int sign, Map<Part, Tally> counts) {
        List<Coverage> coverage = article.getCoverage();
        for (Coverage one : coverage) {
            Tally whole = new Tally(sign, (long) sign * article.getPassageCount());
            counts.merge(part(NONE, one), whole, Tally::plus);
        }
        for (ArticleTopic topic : article.getTopics()) {
            long id = topic.getTopic().getId();
            Tally touching = new Tally(sign, (long) sign * topic.getPassages());
            List<Part> parts = coverage.isEmpty()
                    ? List.of(new Part(id, NONE, UNTOLD))
                    : coverage.stream().map(one -> part(id, one)).toList();
            parts.forEach(part -> counts.merge(part, touching, Tally::plus));
        }
    }

    private static Part part(long topic, Coverage coverage) {
        Phase phase = coverage.getPhase();
        return new Part(topic, coverage.getSummit().getId(), phase == null ? UNTOLD : phase.slug());
    }

    private void change(Map<Part, Tally> changes) {
        List<Object[]> rows = changes.entrySet().stream()
                .map(change -> row(change.getKey(), change.getValue()))
                .toList();
        int[] found = database.batchUpdate(
                "update tally set articles = articles + ?, passages = passages + ?"
                        + " where topic_id = ? and summit_id = ? and phase = ?",
                rows);
        List<Object[]> unknown = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] == 0) {
                unknown.add(rows.get(i));
            }
        }
        database.batchUpdate(
                "insert into tally (articles, passages, topic_id, summit_id, phase) values (?, ?, ?, ?, ?)", unknown);
    }

    private static Object[] row(Part part, Tally tally) {
        return new Object[] {tally.articles(), tally.passages(), part.topic(), part.summit(), part.phase()};
    }
}
