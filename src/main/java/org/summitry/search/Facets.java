package org.summitry.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Article;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topics;
import org.summitry.web.BadParameter;

/** Names the values of filters and counts them. */
@Component
class Facets {

    /** Of a filter with more values the most frequent are counted. */
    static final int MOST_VALUES = 30;

    private final EntityManager entities;
    private final Summits summits;
    private final Topics topics;

    Facets(EntityManager entities, Summits summits, Topics topics) {
        this.entities = entities;
        this.summits = summits;
        this.topics = topics;
    }

    /** The key under which a query of the index counts a filter's values. */
    static AggregationKey<Map<String, Long>> key(Filter filter) {
        return AggregationKey.of(filter.parameter());
    }

    /** The values of summit, phase and topic by name, in order; of authors and publications those chosen. */
    Map<Filter, Map<String, String>> known(Query query) {
        Map<Filter, Map<String, String>> known = new EnumMap<>(Filter.class);
        Map<String, String> summitLabels = new LinkedHashMap<>();
        summits.findAllByOrderByHeldOn().forEach(summit -> summitLabels.put(summit.getSlug(), summit.getLabel()));
        summitLabels.put(Filter.NO_SUMMIT, "None of the catalogue’s");
        Map<String, String> topicLabels = new LinkedHashMap<>();
        topics.findAllByOrderByPlace().forEach(topic -> topicLabels.put(topic.getSlug(), topic.getLabel()));
        known.put(Filter.SUMMIT, summitLabels);
        known.put(Filter.TOPIC, topicLabels);
        known.put(
                Filter.PHASE,
                Arrays.stream(Phase.values())
                        .collect(Collectors.toMap(Phase::slug, Phase::label, (a, b) -> a, LinkedHashMap::new)));
        known.put(Filter.AUTHOR, names("Author", query.values(Filter.AUTHOR)));
        known.put(Filter.PUBLICATION, names("Publication", query.values(Filter.PUBLICATION)));
        return known;
    }

    private Map<String, String> names(String entity, Set<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select e.slug, e.name from " + entity + " e where e.slug in :slugs", Object[].class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /**
     * @throws BadParameter if a value is chosen that the collection does not have
     */
    static void check(Query query, Map<Filter, Map<String, String>> known) {
        query.selected()
                .forEach((filter, values) -> values.forEach(value -> {
                    Map<String, String> labels = known.getOrDefault(filter, Map.of());
                    if (!labels.containsKey(value)) {
                        throw filter == Filter.AUTHOR || filter == Filter.PUBLICATION
                                ? BadParameter.notAllowed(
                                        filter.parameter(),
                                        value,
                                        List.of("one that /api/" + filter.parameter() + "s lists"))
                                : BadParameter.notAllowed(filter.parameter(), value, labels.keySet());
                    }
                }));
    }

    /** The counts of a filter as if nothing of it were chosen. */
    Map<String, Long> count(Filter filter, Wanted wanted) {
        AggregationKey<Map<String, Long>> key = key(filter);
        return Search.session(entities)
                .search(Article.class)
                .where(index -> index.bool().filter(wanted.counted(index, filter)))
                .aggregation(key, aggregations -> aggregations
                        .terms()
                        .field(filter.parameter(), String.class)
                        .maxTermCount(MOST_VALUES))
                .fetch(0)
                .aggregation(key);
    }

    /** All filters with their values, counted and named. */
    List<Facet> name(Query query, Map<Filter, Map<String, Long>> counts, Map<Filter, Map<String, String>> known) {
        List<Facet> facets = new ArrayList<>();
        for (Filter filter : Filter.values()) {
            Map<String, Long> counted = counts.getOrDefault(filter, Map.of());
            Set<String> slugs = new TreeSet<>(counted.keySet());
            slugs.addAll(query.values(filter));
            Map<String, String> labels = filter == Filter.AUTHOR
                    ? names("Author", slugs)
                    : filter == Filter.PUBLICATION ? names("Publication", slugs) : known.getOrDefault(filter, Map.of());
            List<Facet.Value> values = slugs.stream()
                    .map(slug -> new Facet.Value(
                            slug,
                            labels.getOrDefault(slug, slug),
                            counted.getOrDefault(slug, 0L),
                            query.isSelected(filter, slug),
                            query.toggle(filter, slug).url()))
                    .sorted(order(filter, List.copyOf(labels.keySet())))
                    .toList();
            facets.add(new Facet(filter, values));
        }
        return facets;
    }

    private static Comparator<Facet.Value> order(Filter filter, List<String> known) {
        return filter == Filter.SUMMIT || filter == Filter.PHASE
                ? Comparator.comparingInt(value -> known.indexOf(value.value()))
                : Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::label);
    }
}
