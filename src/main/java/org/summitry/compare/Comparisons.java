package org.summitry.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Topics;
import org.summitry.compare.Digest.Volume;
import org.summitry.compare.Level.Levelled;
import org.summitry.web.BadParameter;

/** Compares two sides, in a fixed number of queries however many articles they have. */
@Component
class Comparisons {

    /** Of each side so many articles at a time are compared on a topic, those that say most about it first. */
    static final int ARTICLES_A_PAGE = 10;
    /** Where a side has more articles than that, a page has so many topics. */
    private static final int TOPICS_A_PAGE = 4;

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
        // both are there before what hangs on them is read, so that it is read for both at once
        List<Article> leftArticles = takes.articles(leftDigest.first());
        List<Article> rightArticles = takes.articles(rightDigest.first());
        Comparison.Half leftHalf = half(leftSide, leftArticles, leftDigest);
        Comparison.Half rightHalf = half(rightSide, rightArticles, rightDigest);
        List<Topic> spokenOf = asked(topic).stream()
                .filter(one -> topic != null || isSpokenOf(one, leftDigest) || isSpokenOf(one, rightDigest))
                .toList();
        boolean isShort = Math.max(leftDigest.articles(), rightDigest.articles()) <= ARTICLES_A_PAGE;
        int topicsAPage = topic != null || isShort ? Math.max(1, spokenOf.size()) : TOPICS_A_PAGE;
        int firstTopic = topic == null ? (page - 1) * topicsAPage : 0;
        int firstArticle = topic == null ? 0 : (page - 1) * ARTICLES_A_PAGE;
        List<Topic> shown =
                spokenOf.stream().skip(firstTopic).limit(topicsAPage).toList();
        Map<String, List<Take>> lefts = takes.of(chosen(leftDigest, shown, firstArticle));
        Map<String, List<Take>> rights = takes.of(chosen(rightDigest, shown, firstArticle));
        List<Comparison.OnTopic> onTopics = shown.stream()
                .map(one -> onTopic(
                        one,
                        lefts.getOrDefault(one.getSlug(), List.of()),
                        leftDigest.volume(one.getId()),
                        leftHalf,
                        rights.getOrDefault(one.getSlug(), List.of()),
                        rightDigest.volume(one.getId()),
                        rightHalf))
                .toList();
        long items = topic == null ? spokenOf.size() : Math.min(Digest.MOST_RANKED, mostArticles(onTopics));
        int size = topic == null ? topicsAPage : ARTICLES_A_PAGE;
        return new Comparison(leftHalf, rightHalf, onTopics, spokenOf, (int) Math.max(1, (items + size - 1) / size));
    }

    private static boolean isSpokenOf(Topic topic, Digest digest) {
        return digest.volume(topic.getId()).passages() > 0;
    }

    private static Map<String, List<Long>> chosen(Digest digest, List<Topic> topics, int from) {
        return topics.stream()
                .collect(Collectors.toMap(
                        Topic::getSlug, topic -> digest.articlesOn(topic.getId(), from, ARTICLES_A_PAGE)));
    }

    private static long mostArticles(List<Comparison.OnTopic> topics) {
        return topics.stream()
                .mapToLong(one ->
                        Math.max(one.leftVolume().articles(), one.rightVolume().articles()))
                .max()
                .orElse(0);
    }

    private List<Topic> asked(@Nullable String slug) {
        List<Topic> all = topics();
        if (slug == null) {
            return all;
        }
        List<Topic> asked =
                all.stream().filter(topic -> topic.getSlug().equals(slug)).toList();
        if (asked.isEmpty()) {
            throw BadParameter.notAllowed(
                    "topic", slug, all.stream().map(Topic::getSlug).toList());
        }
        return asked;
    }

    private static Comparison.Half half(Side side, List<Article> first, Digest digest) {
        return new Comparison.Half(side, first.stream().map(ArticleSummary::of).toList(), digest.articles());
    }

    private static Comparison.OnTopic onTopic(
            Topic topic,
            List<Take> left,
            Volume leftVolume,
            Comparison.Half leftHalf,
            List<Take> right,
            Volume rightVolume,
            Comparison.Half rightHalf) {
        String silence = leftVolume.passages() == 0 ? "left" : rightVolume.passages() == 0 ? "right" : null;
        String note =
                silence == null ? null : (silence.equals("left") ? leftHalf : rightHalf).silenceOn(topic.getLabel());
        return new Comparison.OnTopic(
                topic, left, leftVolume, right, rightVolume, Levelled.of(left, right), silence, note);
    }
}
