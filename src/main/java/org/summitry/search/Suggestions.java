package org.summitry.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Authors;
import org.summitry.catalog.Names;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topics;
import org.summitry.search.Suggestion.Kind;
import org.summitry.web.Addresses;
import org.summitry.web.Texts;

/** Suggests pages to somebody who types, in two queries of the index and four of the database, however large they are. */
@Component
class Suggestions {

    private static final int MOST = 8;

    private final Topics topics;
    private final Summits summits;
    private final Authors authors;
    private final Articles articles;
    private final NamesIndex index;
    private final Names names;
    private final Texts texts;

    Suggestions(
            Topics topics,
            Summits summits,
            Authors authors,
            Articles articles,
            NamesIndex index,
            Names names,
            Texts texts) {
        this.topics = topics;
        this.summits = summits;
        this.authors = authors;
        this.articles = articles;
        this.index = index;
        this.names = names;
        this.texts = texts;
    }

    private record Ranked(int kind, int rank, Suggestion suggestion) {}

    /**
     * @param typed anything
     * @return topics, summits, authors and articles with a word that begins with it
     */
    @Transactional(readOnly = true)
    public List<Suggestion> find(String typed) {
        WordStart start = WordStart.of(typed);
        if (start.isEmpty()) {
            return List.of();
        }
        return share(List.of(topics(start), summits(start), authors(start), articles(start)));
    }

    /** The list has room for the best of each kind before it has for the rest of one. */
    private static List<Suggestion> share(List<List<Suggestion>> kinds) {
        return IntStream.range(0, kinds.size())
                .boxed()
                .flatMap(kind -> IntStream.range(0, kinds.get(kind).size())
                        .mapToObj(rank -> new Ranked(kind, rank, kinds.get(kind).get(rank))))
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Ranked::kind))
                .map(Ranked::suggestion)
                .toList();
    }

    private List<Suggestion> topics(WordStart start) {
        return topics.findAllByOrderByPlace().stream()
                .map(topic ->
                        new Named(topic.getSlug(), topic.getLabel(), names.topic(topic.getSlug(), topic.getLabel())))
                .filter(topic -> topic.isOpenedBy(start))
                .map(topic -> suggest(Kind.TOPIC, topic.name(), topic.slug()))
                .toList();
    }

    private List<Suggestion> summits(WordStart start) {
        return summits.findAllByOrderByHeldOn().stream()
                .map(summit -> new Named(
                        summit.getSlug(), summit.getLabel(), names.summit(summit.getSlug(), summit.getLabel())))
                .filter(summit -> summit.isOpenedBy(start))
                .map(summit -> suggest(Kind.SUMMIT, summit.name(), summit.slug()))
                .toList();
    }

    private List<Suggestion> authors(WordStart start) {
        // the index names all authors of an article, the one meant and those who wrote with them
        return authors.findBySlugInOrderByName(index.authors(start)).stream()
                .filter(author -> start.opens(author.getName()))
                .map(author -> suggest(Kind.AUTHOR, author.getName(), author.getSlug()))
                .toList();
    }

    private List<Suggestion> articles(WordStart start) {
        return articles.findTitles(index.titles(start)).stream()
                .filter(article -> start.opens(article.title()))
                .map(article -> suggest(Kind.ARTICLE, article.title(), article.slug()))
                .toList();
    }

    private Suggestion suggest(Kind kind, String label, String slug) {
        String url = Addresses.to("/" + kind.slug() + "s/" + slug).toString();
        return new Suggestion(texts.say("search.kind." + kind.slug()), label, url);
    }

    /** What has a name in the reader's language beside its usual one; either can be typed. */
    private record Named(String slug, String usual, String name) {
        boolean isOpenedBy(WordStart start) {
            return start.opens(name) || start.opens(usual);
        }
    }
}
