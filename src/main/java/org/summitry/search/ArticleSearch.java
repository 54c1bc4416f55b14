package org.summitry.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topics;
import org.summitry.web.BadParameter;

/** Finds articles and counts what each filter would give, in a fixed number of queries. */
@Component
class ArticleSearch {

    private static final int MOST_VALUES_SHOWN = 30;

    private final EntityManager entities;
    private final Summits summits;
    private final Topics topics;

    ArticleSearch(EntityManager entities, Summits summits, Topics topics) {
        this.entities = entities;
        this.summits = summits;
        this.topics = topics;
    }

    /**
     * What was found.
     *
     * @param articles the articles of the page asked for
     * @param total how many there are
     * @param facets every filter with its counts
     */
    record Hits(List<ArticleSummary> articles, long total, List<Facet> facets) {}

    private record Named(String slug, String label) {}

    /**
     * @param query what is asked
     * @return the articles and the counts of every filter
     * @throws BadParameter if a filter has a value that is nowhere in the collection
     */
    @Transactional(readOnly = true)
    public Hits find(Query query) {
        Map<Filter, Map<String, String>> labels = labels(query);
        check(query, labels);
        Conditions conditions = new Conditions(query, null);
        long total = bind(
                        entities.createQuery("select count(a) from Article a" + conditions.where(), Long.class),
                        conditions)
                .getSingleResult();
        List<Article> articles = bind(
                        entities.createQuery(
                                "select a from Article a left join fetch a.publication" + conditions.where()
                                        + " order by " + query.sort().order(),
                                Article.class),
                        conditions)
                .setFirstResult((query.paging().page() - 1) * query.paging().size())
                .setMaxResults(query.paging().size())
                .getResultList();
        List<Facet> facets = Arrays.stream(Filter.values())
                .map(filter -> facet(filter, query, labels.getOrDefault(filter, Map.of())))
                .toList();
        return new Hits(articles.stream().map(ArticleSummary::of).toList(), total, facets);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Conditions conditions) {
        conditions.parameters().forEach(query::setParameter);
        return query;
    }

    private Map<Filter, Map<String, String>> labels(Query query) {
        Map<String, String> summitLabels = new LinkedHashMap<>();
        summits.findAllByOrderByHeldOn().forEach(summit -> summitLabels.put(summit.getSlug(), summit.getLabel()));
        summitLabels.put(Filter.NO_SUMMIT, "None of the catalogue’s");
        Map<String, String> topicLabels = new LinkedHashMap<>();
        topics.findAllByOrderByPlace().forEach(topic -> topicLabels.put(topic.getSlug(), topic.getLabel()));
        Map<String, String> phaseLabels = Arrays.stream(Phase.values())
                .collect(Collectors.toMap(Phase::slug, Phase::label, (a, b) -> a, LinkedHashMap::new));
        return Map.of(
                Filter.SUMMIT, summitLabels,
                Filter.TOPIC, topicLabels,
                Filter.PHASE, phaseLabels,
                Filter.AUTHOR, chosen("Author", query, Filter.AUTHOR),
                Filter.PUBLICATION, chosen("Publication", query, Filter.PUBLICATION));
    }

    /** Authors may be many: only those chosen are looked up. */
    private Map<String, String> chosen(String entity, Query query, Filter filter) {
        if (query.values(filter).isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select e.slug, e.name from " + entity + " e where e.slug in :slugs", Object[].class)
                .setParameter("slugs", query.values(filter))
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    private static void check(Query query, Map<Filter, Map<String, String>> labels) {
        query.selected()
                .forEach((filter, values) -> values.forEach(value -> {
                    Map<String, String> known = labels.getOrDefault(filter, Map.of());
                    if (!known.containsKey(value)) {
                        throw filter == Filter.AUTHOR || filter == Filter.PUBLICATION
                                ? new BadParameter("There is no %s called “%s”; %s."
                                        .formatted(
                                                filter.parameter(),
                                                value.length() > 60 ? value.substring(0, 60) + "…" : value,
                                                "/api/" + filter.parameter() + "s lists them"))
                                : BadParameter.notAllowed(filter.parameter(), value, known.keySet());
                    }
                }));
    }

    private Facet facet(Filter filter, Query query, Map<String, String> labels) {
        List<Object[]> counts = counts(filter, query);
        Map<String, Facet.Value> values = new LinkedHashMap<>();
        for (Object[] row : counts) {
            String slug = row[0] == null ? Filter.NO_SUMMIT : (String) row[0];
            String label = row.length > 2 ? (String) row[1] : labels.getOrDefault(slug, slug);
            values.put(slug, value(filter, query, slug, label, (Long) row[row.length - 1]));
        }
        query.values(filter)
                .forEach(slug -> values.computeIfAbsent(
                        slug, any -> value(filter, query, slug, labels.getOrDefault(slug, slug), 0)));
        return new Facet(filter, ordered(filter, values.values().stream().toList(), List.copyOf(labels.keySet())));
    }

    private static List<Facet.Value> ordered(Filter filter, List<Facet.Value> values, List<String> order) {
        Comparator<Facet.Value> byCount =
                Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::label);
        Comparator<Facet.Value> byCatalogue = Comparator.comparingInt(value -> order.indexOf(value.value()));
        boolean fewAndOrdered = filter == Filter.SUMMIT || filter == Filter.PHASE;
        return values.stream().sorted(fewAndOrdered ? byCatalogue : byCount).toList();
    }

    private static Facet.Value value(Filter filter, Query query, String slug, String label, long count) {
        return new Facet.Value(
                slug,
                label,
                count,
                query.isSelected(filter, slug),
                query.toggle(filter, slug).url());
    }

    private List<Object[]> counts(Filter filter, Query query) {
        Conditions others = new Conditions(query, filter);
        String select =
                switch (filter) {
                    case SUMMIT ->
                        "select s.slug, count(a) from Article a left join a.coverage c left join c.summit s"
                                + others.whereAlso(phaseToo(query)) + " group by s.slug";
                    case PHASE ->
                        "select c.phaseSlug, count(a) from Article a join a.coverage c"
                                + others.whereAlso("c.phaseSlug is not null" + summitToo(query))
                                + " group by c.phaseSlug";
                    case TOPIC ->
                        "select t.topic.slug, count(a) from Article a join a.topics t" + others.where()
                                + " group by t.topic.slug";
                    case AUTHOR ->
                        "select u.slug, u.name, count(a) from Article a join a.bylines b join b.author u"
                                + others.where() + " group by u.slug, u.name order by count(a) desc, u.name";
                    case PUBLICATION ->
                        "select u.slug, u.name, count(a) from Article a join a.publication u" + others.where()
                                + " group by u.slug, u.name order by count(a) desc, u.name";
                };
        return new ArrayList<>(bind(entities.createQuery(select, Object[].class), others)
                .setMaxResults(MOST_VALUES_SHOWN)
                .getResultList());
    }

    private static String phaseToo(Query query) {
        return query.values(Filter.PHASE).isEmpty() ? "1 = 1" : "c.phaseSlug in :phase";
    }

    private static String summitToo(Query query) {
        return query.values(Filter.SUMMIT).isEmpty() ? "" : " and c.summit.slug in :summit";
    }
}
