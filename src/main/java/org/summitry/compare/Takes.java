package org.summitry.compare;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Article;
import org.summitry.compare.Side.Kind;
import org.summitry.compare.Side.Part;

/** What the articles of a side say, from the database; each question is one query, however many articles there are. */
@Component
class Takes {

    private final EntityManager entities;

    Takes(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How much of a topic a side has.
     *
     * @param passages how many passages touch it
     * @param articles how many articles they stand in
     */
    record Volume(long passages, long articles) {
        static final Volume NONE = new Volume(0, 0);
    }

    long count(Side side) {
        return bound(entities.createQuery("select count(a) from Article a where " + condition(side), Long.class), side)
                .getSingleResult();
    }

    /** The first articles, in order of time. */
    List<Article> first(Side side, int most) {
        return bound(
                        entities.createQuery(
                                "select a from Article a left join fetch a.publication where " + condition(side)
                                        + " order by a.coversHeldOn nulls last, a.published nulls last, a.title, a.id",
                                Article.class),
                        side)
                .setMaxResults(most)
                .getResultList();
    }

    /** By topic. */
    Map<String, Volume> volumes(Side side) {
        return bound(
                        entities.createQuery(
                                "select t.topic.slug, sum(t.passages), count(a) from Article a join a.topics t where "
                                        + condition(side) + " group by t.topic.slug",
                                Object[].class),
                        side)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> new Volume((Long) row[1], (Long) row[2])));
    }

    /**
     * The passages on each topic of those articles that say most about it, in order of time and of reading.
     *
     * @param side the side
     * @param topics the topics' slugs
     * @param from the first article of each topic, from 0
     * @param most how many articles of each topic
     */
    Map<String, List<Take>> of(Side side, Collection<String> topics, int from, int most) {
        Map<String, Set<Long>> chosen = new HashMap<>();
        if (!topics.isEmpty()) {
            bound(
                            entities.createQuery(
                                            "select r.topic, r.id from (select t.topic.slug as topic, a.id as id,"
                                                    + " row_number() over (partition by t.topic.id order by t.passages desc, a.id)"
                                                    + " as rank from Article a join a.topics t where t.topic.slug in :topics and "
                                                    + condition(side) + ") r where r.rank > :from and r.rank <= :to",
                                            Object[].class)
                                    .setParameter("topics", topics)
                                    .setParameter("from", from)
                                    .setParameter("to", from + most),
                            side)
                    .getResultStream()
                    .forEach(row -> chosen.computeIfAbsent((String) row[0], any -> new HashSet<>())
                            .add((Long) row[1]));
        }
        return passages(chosen);
    }

    private Map<String, List<Take>> passages(Map<String, Set<Long>> chosen) {
        Set<Long> articles = chosen.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<String, List<Take>> takes = new HashMap<>();
        if (articles.isEmpty()) {
            return takes;
        }
        entities.createQuery(
                        "select new org.summitry.compare.Takes$Row(a.id, a.slug, a.title, a.language, p.number, p.text,"
                                + " t.topic.slug, t.words) from Passage p join p.article a join p.topics t where a.id in :articles"
                                + " order by a.coversHeldOn nulls last, a.published nulls last, a.title, a.id, p.place",
                        Row.class)
                .setParameter("articles", articles)
                .getResultStream()
                .collect(Collectors.groupingBy(Row::passage, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(rows -> rows.stream()
                        .filter(row ->
                                chosen.getOrDefault(row.topic(), Set.of()).contains(row.articleId()))
                        .forEach(row -> takes.computeIfAbsent(row.topic(), any -> new ArrayList<>())
                                .add(row.take(rows))));
        return takes;
    }

    /** A passage and one of its topics. */
    record Row(
            Long articleId,
            String article,
            String title,
            String language,
            int number,
            String text,
            String topic,
            String wordLines) {

        String passage() {
            return articleId + "#" + number;
        }

        List<String> words() {
            return List.of(wordLines.split("\n"));
        }

        Take take(List<Row> topicsOfPassage) {
            int all =
                    topicsOfPassage.stream().mapToInt(row -> row.words().size()).sum();
            return new Take(article, title, language, number, text, words(), (double) words().size() / all);
        }
    }

    /** In subqueries and not in joins: an article of two summits stands on a side once. */
    private static String condition(Side side) {
        List<String> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (!side.of(kind).isEmpty()) {
                all.add(
                        switch (kind) {
                            case ARTICLE -> "a.slug in :articles";
                            case AUTHOR ->
                                "a.id in (select x.id from Article x join x.bylines b where b.author.slug in :authors)";
                            case PUBLICATION ->
                                "a.publication.id in (select u.id from Publication u where u.slug in :publications)";
                            case SUMMIT ->
                                "a.id in (select y.id from Article y join y.coverage c where " + summits(side) + ")";
                        });
            }
        }
        return String.join(" and ", all);
    }

    private static String summits(Side side) {
        List<String> alternatives = new ArrayList<>();
        for (Part part : side.of(Kind.SUMMIT)) {
            int number = alternatives.size();
            alternatives.add("(c.summit.slug = :summit" + number
                    + (part.phase() == null ? ")" : " and c.phaseSlug = :phase" + number + ")"));
        }
        return String.join(" or ", alternatives);
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Side side) {
        Map.of(Kind.ARTICLE, "articles", Kind.AUTHOR, "authors", Kind.PUBLICATION, "publications")
                .forEach((kind, parameter) -> {
                    List<String> slugs = side.of(kind).stream().map(Part::slug).toList();
                    if (!slugs.isEmpty()) {
                        query.setParameter(parameter, slugs);
                    }
                });
        int number = 0;
        for (Part part : side.of(Kind.SUMMIT)) {
            query.setParameter("summit" + number, part.slug());
            if (part.phase() != null) {
                query.setParameter("phase" + number, part.phase().slug());
            }
            number++;
        }
        return query;
    }
}
