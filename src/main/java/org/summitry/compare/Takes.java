package org.summitry.compare;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary.Link;
import org.summitry.catalog.Memory;
import org.summitry.catalog.Voices;
import org.summitry.compare.Digest.Volume;
import org.summitry.compare.Portions.Said;
import org.summitry.compare.Side.Kind;
import org.summitry.compare.Side.Part;

/** What the articles of a side say, from the database; each question is one query, however many articles there are. */
@Component
class Takes {

    private static final int MOST_REMEMBERED = 200;
    private static final String SAID = "select new org.summitry.compare.Portions$Said(a.id, t.topic.id, t.passages)"
            + " from Article a join a.topics t ";
    private static final String MOST_FIRST = " order by t.passages desc, a.id";

    private final EntityManager entities;
    private final Voices voices;
    private final Cache<String, Digest> digests;
    private final Cache<String, List<List<Long>>> portions;

    Takes(EntityManager entities, Voices voices, Memory memory) {
        this.voices = voices;
        this.entities = entities;
        this.digests = memory.of(MOST_REMEMBERED);
        this.portions = memory.of(MOST_REMEMBERED);
    }

    /** What all articles of a side say, counted by the database; remembered. */
    Digest digest(Side side) {
        return digests.get(side.getValue(), any -> read(side));
    }

    private Digest read(Side side) {
        Map<Long, Volume> volumes = new HashMap<>();
        bound(
                        entities.createQuery(
                                "select t.topic.id, sum(t.passages), count(a) from Article a join a.topics t where "
                                        + condition(side) + " group by t.topic.id",
                                Object[].class),
                        side)
                .getResultStream()
                .forEach(row -> volumes.put((Long) row[0], new Volume((Long) row[1], (Long) row[2])));
        long articles = bound(
                        entities.createQuery("select count(a) from Article a where " + condition(side), Long.class),
                        side)
                .getSingleResult();
        List<Long> first = bound(
                        entities.createQuery(
                                "select a.id from Article a where " + condition(side) + " order by a.id", Long.class),
                        side)
                .setMaxResults(Portions.MOST_ARTICLES)
                .getResultList();
        return new Digest(articles, first, volumes, articles > first.size() ? Map.of() : said(first));
    }

    /** What a few articles say on each topic, those that say most first. */
    private Map<Long, List<Said>> said(List<Long> articles) {
        return articles.isEmpty()
                ? Map.of()
                : entities.createQuery(SAID + "where a.id in :ids" + MOST_FIRST, Said.class)
                        .setParameter("ids", articles)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Said::topic));
    }

    /**
     * The articles of a side on a topic, as many together as are compared at once; remembered. Only a topic that is shown is
     * asked for: a large side has a hundred thousand articles with their topics, which the database would write to a file.
     */
    List<List<Long>> portions(Side side, Digest digest, Long topic) {
        return digest.isShort()
                ? Portions.of(digest.said().getOrDefault(topic, List.of()), true)
                : portions.get(topic + " " + side.getValue(), any -> Portions.of(ranked(side, topic), false));
    }

    private List<Said> ranked(Side side, Long topic) {
        return bound(
                        entities.createQuery(
                                SAID + "where t.topic.id = :topic and " + condition(side) + MOST_FIRST, Said.class),
                        side)
                .setParameter("topic", topic)
                .setMaxResults(Portions.MOST_RANKED)
                .getResultList();
    }

    /** Articles by their ids, in order of time. */
    List<Article> articles(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Article a left join fetch a.publication where a.id in :ids"
                                        + " order by a.coversHeldOn nulls last, a.published nulls last, a.title, a.id",
                                Article.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * The passages on each topic of some articles, in order of time and of reading.
     *
     * @param chosen the articles' ids, by the topic's slug
     */
    Map<String, List<Take>> of(Map<String, List<Long>> chosen) {
        Set<Long> articles = chosen.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<String, List<Take>> takes = new HashMap<>();
        if (articles.isEmpty()) {
            return takes;
        }
        // the articles come first, since H2 goes through what stands first, and there are many passages
        List<Row> rows = entities.createQuery(
                        "select new org.summitry.compare.Takes$Row(a.id, a.slug, a.title, a.language, u.slug, u.name, p.number,"
                                + " p.text, t.topic.slug, t.words) from Article a join a.passages p left join a.publication u"
                                + " join p.topics t where a.id in :articles"
                                + " order by a.coversHeldOn nulls last, a.published nulls last, a.title, a.id, p.place",
                        Row.class)
                .setParameter("articles", articles)
                .getResultList();
        Map<String, List<String>> writers = writers(rows);
        rows.stream()
                .collect(Collectors.groupingBy(Row::passage, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(ofPassage -> ofPassage.stream()
                        .filter(row ->
                                chosen.getOrDefault(row.topic(), List.of()).contains(row.articleId()))
                        .forEach(row -> takes.computeIfAbsent(row.topic(), any -> new ArrayList<>())
                                .add(row.take(ofPassage, writers.getOrDefault(row.article(), List.of())))));
        return takes;
    }

    private Map<String, List<String>> writers(List<Row> rows) {
        Set<String> articles = rows.stream().map(Row::article).collect(Collectors.toSet());
        return articles.isEmpty()
                ? Map.of()
                : voices.findWriters(articles).stream()
                        .collect(Collectors.groupingBy(
                                Voices.Writer::article, Collectors.mapping(Voices.Writer::name, Collectors.toList())));
    }

    /** A passage and one of its topics. */
    record Row(
            Long articleId,
            String article,
            String title,
            String language,
            @Nullable String publication,
            @Nullable String publicationName,
            int number,
            String text,
            String topic,
            String wordLines) {

        String passage() {
            return articleId + "#" + number;
        }

        private @Nullable Link publisher() {
            return publication == null || publicationName == null ? null : new Link(publication, publicationName);
        }

        List<String> words() {
            return List.of(wordLines.split("\n"));
        }

        Take take(List<Row> topicsOfPassage, List<String> authors) {
            int all =
                    topicsOfPassage.stream().mapToInt(row -> row.words().size()).sum();
            return new Take(
                    article,
                    title,
                    language,
                    authors,
                    publisher(),
                    number,
                    text,
                    words(),
                    (double) words().size() / all);
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
