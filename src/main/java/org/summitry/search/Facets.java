package org.summitry.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Article;
import org.summitry.web.BadParameter;
import org.summitry.web.Facet;
import org.summitry.web.Texts;

/** Names the values of filters and counts them. */
@Component
class Facets {

    /** Of a filter with more values the most frequent are counted. */
    static final int MOST_VALUES = 30;

    private final EntityManager entities;
    private final Labels labels;
    private final Texts texts;

    Facets(EntityManager entities, Labels labels, Texts texts) {
        this.entities = entities;
        this.labels = labels;
        this.texts = texts;
    }

    /** The key under which a query of the index counts a filter's values. */
    static AggregationKey<Map<String, Long>> key(Filter filter) {
        return AggregationKey.of(filter.parameter());
    }

    /** The labels of what is chosen; of summit, phase and topic all. */
    Map<Filter, Map<String, String>> known(Query query) {
        Map<Filter, Map<String, String>> known = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            known.put(filter, labels.of(filter, query.values(filter)));
        }
        return known;
    }

    /**
     * @throws BadParameter if a value is chosen that the collection does not have
     */
    static void check(Query query, Map<Filter, Map<String, String>> known) {
        query.selected()
                .forEach((filter, values) -> values.forEach(value -> {
                    Map<String, String> labels = known.getOrDefault(filter, Map.of());
                    if (!labels.containsKey(value)) {
                        throw filter.isLong()
                                ? BadParameter.of("search.notListed", filter.parameter(), value)
                                : BadParameter.notAllowed(filter.parameter(), value, labels.keySet());
                    }
                }));
    }

    /**
     * The counts of a filter as if nothing of it were chosen.
     *
     * @param values how many articles have each value
     * @param articles how many articles there are
     */
    record Counts(Map<String, Long> values, long articles) {
        static final Counts NONE = new Counts(Map.of(), 0);
    }

    Counts count(Filter filter, Wanted wanted) {
        AggregationKey<Map<String, Long>> key = key(filter);
        SearchResult<?> found = Search.session(entities)
                .search(Article.class)
                .where(index -> index.bool().filter(wanted.counted(index, filter)))
                .aggregation(key, aggregations -> aggregations
                        .terms()
                        .field(filter.parameter(), String.class)
                        .maxTermCount(MOST_VALUES))
                .fetch(0);
        return new Counts(found.aggregation(key), found.total().hitCount());
    }

    /** All filters with their values, counted and named. */
    List<Facet> name(Query query, Map<Filter, Counts> counts) {
        List<Facet> facets = new ArrayList<>();
        for (Filter filter : Filter.values()) {
            Map<String, Long> counted = counts.getOrDefault(filter, Counts.NONE).values();
            Set<String> slugs = new TreeSet<>(counted.keySet());
            slugs.addAll(query.values(filter));
            Map<String, String> known = labels.of(filter, slugs);
            List<Facet.Value> values = slugs.stream()
                    .map(slug -> new Facet.Value(
                            slug,
                            known.getOrDefault(slug, slug),
                            counted.getOrDefault(slug, 0L),
                            query.isSelected(filter, slug),
                            query.toggle(filter, slug).url()))
                    .sorted(order(filter, List.copyOf(known.keySet())))
                    .toList();
            facets.add(new Facet(filter.parameter(), texts.say("search.filter." + filter.parameter()), values));
        }
        return facets;
    }

    private static Comparator<Facet.Value> order(Filter filter, List<String> known) {
        return filter == Filter.SUMMIT || filter == Filter.PHASE
                ? Comparator.comparingInt(value -> known.indexOf(value.value()))
                : Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::label);
    }
}
