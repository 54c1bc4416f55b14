package org.summitry.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Article;
import org.summitry.search.Facets.Counts;

/** What to drop of a query that finds nothing, and how many articles that gives. */
@Component
class WaysOut {

    private final EntityManager entities;

    WaysOut(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Something asked for without which something is found.
     *
     * @param label what would be dropped
     * @param articles how many articles that gives
     * @param url the list without it
     */
    public record WayOut(String label, long articles, String url) {}

    /** Costs a query of the index where there are words; what filters would give is counted already. */
    List<WayOut> of(Query query, Map<Filter, Counts> counts, Map<Filter, Map<String, String>> known) {
        Stream<WayOut> words = query.words().isEmpty() ? Stream.empty() : Stream.of(withoutWords(query));
        Stream<WayOut> filters = counts.entrySet().stream()
                .filter(one -> !query.values(one.getKey()).isEmpty())
                .map(one -> new WayOut(
                        labels(query, one.getKey(), known),
                        one.getValue().articles(),
                        query.without(one.getKey()).url()));
        return Stream.concat(words, filters).filter(way -> way.articles > 0).toList();
    }

    private WayOut withoutWords(Query query) {
        Query wider = query.withoutWords();
        Wanted wanted = new Wanted(wider, QueryText.parse(""));
        long articles = Search.session(entities)
                .search(Article.class)
                .where(index -> wanted.counted(index, null))
                .fetchTotalHitCount();
        return new WayOut(query.shownWords(), articles, wider.url());
    }

    private static String labels(Query query, Filter filter, Map<Filter, Map<String, String>> known) {
        Map<String, String> labels = known.getOrDefault(filter, Map.of());
        return query.values(filter).stream()
                .map(value -> labels.getOrDefault(value, value))
                .collect(Collectors.joining(", "));
    }
}
