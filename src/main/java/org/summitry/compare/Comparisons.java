package org.summitry.compare;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Article;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Topics;
import org.summitry.compare.Digest.Volume;
import org.summitry.compare.Level.Levelled;
import org.summitry.web.BadParameter;

/** Compares two sides, in a fixed number of queries however many articles they have. */
@Component
class Comparisons {

    private final Sides sides;
    private final Takes takes;
    private final Topics topics;

    Comparisons(Sides sides, Takes takes, Topics topics) {
        this.sides = sides;
        this.takes = takes;
        this.topics = topics;
    }

    /** All topics, in the catalogue's order. */
    List<Topic> topics() {
        return topics.findAllByOrderByPlace();
    }

    /**
     * @param left the parameter {@code left}: {@code helsinki-2018.pre}
     * @param right the parameter {@code right}
     * @param topic a topic's slug, or null for all
     * @param page which page, from 1: of topics, or of the articles that speak of the one topic
     * @return the comparison
     * @throws BadParameter if there is no such side or topic
     */
    @Transactional(readOnly = true)
    public Comparison compare(String left, String right, @Nullable String topic, int page) {
        List<Summit> summits = sides.summits();
        Side leftSide = sides.of("left", left, summits);
        Side rightSide = sides.of("right", right, summits);
        Digest leftDigest = takes.digest(leftSide);
        Digest rightDigest = takes.digest(rightSide);
        List<Topic> all = topics();
        Function<Topic, List<List<Long>>> ofLeft = one -> takes.portions(leftSide, leftDigest, one.getId());
        Function<Topic, List<List<Long>>> ofRight = one -> takes.portions(rightSide, rightDigest, one.getId());
        Window window = topic == null
                ? Window.ofAll(all, leftDigest, rightDigest, page)
                : Window.of(named(topic, all), ofLeft, ofRight, page);
        // both are there before what hangs on them is read, so that it is read for both at once
        List<Article> leftArticles = takes.articles(leftDigest.first());
        List<Article> rightArticles = takes.articles(rightDigest.first());
        OneSide one =
                new OneSide(half(leftSide, leftArticles, leftDigest), leftDigest, takes.of(window.articles(ofLeft)));
        OneSide other = new OneSide(
                half(rightSide, rightArticles, rightDigest), rightDigest, takes.of(window.articles(ofRight)));
        return new Comparison(
                one.half(),
                other.half(),
                window.shown().stream().map(shown -> onTopic(shown, one, other)).toList(),
                contents(all, leftDigest, rightDigest),
                window.pages());
    }

    private record OneSide(Comparison.Half half, Digest digest, Map<String, List<Take>> takes) {
        List<Take> on(Topic topic) {
            return takes.getOrDefault(topic.getSlug(), List.of());
        }

        Volume volume(Topic topic) {
            return digest.volume(topic);
        }
    }

    private static Topic named(String slug, List<Topic> all) {
        return all.stream()
                .filter(topic -> topic.getSlug().equals(slug))
                .findFirst()
                .orElseThrow(() -> BadParameter.notAllowed(
                        "topic", slug, all.stream().map(Topic::getSlug).toList()));
    }

    private static List<Comparison.Weight> contents(List<Topic> all, Digest left, Digest right) {
        return all.stream()
                .map(topic -> new Comparison.Weight(topic, left.volume(topic), right.volume(topic)))
                .filter(one -> one.left().passages() + one.right().passages() > 0)
                .toList();
    }

    private static Comparison.Half half(Side side, List<Article> first, Digest digest) {
        return new Comparison.Half(
                side, first.stream().map(Comparison.Cited::of).toList(), digest.articles());
    }

    private static Comparison.OnTopic onTopic(Topic topic, OneSide left, OneSide right) {
        String silence = left.volume(topic).passages() == 0
                ? "left"
                : right.volume(topic).passages() == 0 ? "right" : null;
        return new Comparison.OnTopic(
                topic,
                left.on(topic),
                left.volume(topic),
                right.on(topic),
                right.volume(topic),
                Levelled.of(left.on(topic), right.on(topic)),
                silence);
    }
}
