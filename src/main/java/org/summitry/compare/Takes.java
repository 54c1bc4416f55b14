package org.summitry.compare;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.persistence.EntityManager;
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
import org.summitry.catalog.Articles;
import org.summitry.catalog.Counts;
import org.summitry.catalog.Memory;
import org.summitry.catalog.Voices;
import org.summitry.compare.Digest.Volume;
import org.summitry.compare.Portions.Said;

/** What the articles of a side say, from the database; each question is one query, however many articles there are. */
@Component
class Takes {

    private static final int MOST_REMEMBERED = 200;
    private static final String SAID = "select new org.summitry.compare.Portions$Said(a.id, t.topic.id, t.passages)"
            + " from Article a join a.topics t ";
    private static final String MOST_FIRST = " order by t.passages desc, a.id";

    private final EntityManager entities;
    private final Voices voices;
    private final Counts counts;
    private final Cache<String, Digest> digests;
    private final Cache<String, List<List<Long>>> portions;

    Takes(EntityManager entities, Voices voices, Counts counts, Memory memory) {
        this.voices = voices;
        this.counts = counts;
        this.entities = entities;
        this.digests = memory.of(MOST_REMEMBERED);
        this.portions = memory.of(MOST_REMEMBERED);
    }

    /** What all articles of a side say, counted by the database; remembered. */
    Digest digest(Side side) {
        return digests.get(side.getValue(), any -> read(side));
    }

    private Digest read(Side side) {
        SideInSql inSql = new SideInSql(side, entities);
        long all = number(inSql.asking("select count(*) from (" + inSql.articles() + ") its")
                .getSingleResult());
        List<Long> first = numbers(inSql.asking("select its.id from (" + inSql.articles() + ") its order by its.id")
                .setMaxResults(Portions.MOST_ARTICLES)
                .getResultList());
        return new Digest(all, first, volumes(inSql), all > first.size() ? Map.of() : said(first));
    }

    /** How much there is on each topic; what one summit has is counted already. */
    private Map<String, Volume> volumes(SideInSql inSql) {
        return inSql.side()
                .summit()
                .map(part -> counts.topics().stream()
                        .filter(count -> part.slug().equals(count.summit())
                                && (part.phase() == null || part.phase().slug().equals(count.phase())))
                        .collect(Collectors.toMap(
                                Articles.TopicCount::topic,
                                count -> new Volume(count.passages(), count.articles()),
                                Volume::plus)))
                .orElseGet(() -> counted(inSql));
    }

    private Map<String, Volume> counted(SideInSql inSql) {
        Map<String, Volume> volumes = new HashMap<>();
        for (Object row : inSql.asking(
                        "select topic.slug, counted.passages, counted.articles from topic join (select t.topic_id,"
                                + " sum(t.passages) as passages, count(*) as articles from article_topic t"
                                + " where t.article_id in (" + inSql.articles() + ") group by t.topic_id) counted"
                                + " on counted.topic_id = topic.id")
                .getResultList()) {
            Object[] counted = (Object[]) row;
            volumes.put((String) counted[0], new Volume(number(counted[1]), number(counted[2])));
        }
        return volumes;
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }

    private static List<Long> numbers(List<?> rows) {
        return rows.stream().map(Takes::number).toList();
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

    /** Goes through the topic's articles, those that say most first, until enough of them belong to the side. */
    private List<Said> ranked(Side side, Long topic) {
        List<Said> ranked = new ArrayList<>();
        SideInSql inSql = new SideInSql(side, entities);
        for (Object row : inSql.asking(
                        "select t.article_id, t.passages from article_topic t where t.topic_id = :topic and "
                                + inSql.has("t.article_id") + " order by t.topic_id, t.passages desc, t.article_id")
                .setParameter("topic", topic)
                .setMaxResults(Portions.MOST_RANKED)
                .getResultList()) {
            Object[] said = (Object[]) row;
            ranked.add(new Said(number(said[0]), topic, (int) number(said[1])));
        }
        return ranked;
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
}
