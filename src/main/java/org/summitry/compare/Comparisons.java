package org.summitry.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Passages;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.catalog.TakePassage;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Topics;
import org.summitry.web.BadParameter;

/** Compares two sides, in a fixed number of queries however many articles they have. */
@Component
class Comparisons {

    private static final int MOST_ARTICLES = 10;
    private static final int MOST_PASSAGES = 20;

    private final Articles articles;
    private final Passages passages;
    private final Summits summits;
    private final Topics topics;

    Comparisons(Articles articles, Passages passages, Summits summits, Topics topics) {
        this.articles = articles;
        this.passages = passages;
        this.summits = summits;
        this.topics = topics;
    }

    /** All sides that can be compared, in order of time. */
    List<Side> sides() {
        return Side.all(summits.findAllByOrderByHeldOn());
    }

    /** All topics, in the catalogue's order. */
    List<Topic> topics() {
        return topics.findAllByOrderByPlace();
    }

    /**
     * @param left the parameter {@code left}: {@code helsinki-2018.pre}
     * @param right the parameter {@code right}
     * @param topic a topic's slug, or null for all
     * @return the comparison
     * @throws BadParameter if there is no such side or topic
     */
    @Transactional(readOnly = true)
    public Comparison compare(String left, String right, @Nullable String topic) {
        List<Summit> known = summits.findAllByOrderByHeldOn();
        Side leftSide = Side.of("left", left, known);
        Side rightSide = Side.of("right", right, known);
        List<Topic> asked = topics(topic);
        Comparison.Half leftHalf = half(leftSide);
        Comparison.Half rightHalf = half(rightSide);
        Map<String, List<TakePassage>> lefts = takes(leftSide, topic);
        Map<String, List<TakePassage>> rights = takes(rightSide, topic);
        List<Articles.TopicCount> counts = articles.countTopics();
        List<Comparison.OnTopic> onTopics = asked.stream()
                .map(one -> onTopic(
                        one,
                        lefts.getOrDefault(one.getSlug(), List.of()),
                        count(counts, one, leftSide),
                        leftHalf,
                        rights.getOrDefault(one.getSlug(), List.of()),
                        count(counts, one, rightSide),
                        rightHalf))
                .filter(one -> one.leftTotal() + one.rightTotal() > 0 || topic != null)
                .toList();
        return new Comparison(leftHalf, rightHalf, onTopics);
    }

    private List<Topic> topics(@Nullable String slug) {
        List<Topic> all = topics.findAllByOrderByPlace();
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

    private Comparison.Half half(Side side) {
        Page<Article> found =
                articles.findTakes(side.summit().getSlug(), side.phase().slug(), PageRequest.of(0, MOST_ARTICLES));
        return new Comparison.Half(side, found.map(ArticleSummary::of).getContent(), found.getTotalElements());
    }

    private Map<String, List<TakePassage>> takes(Side side, @Nullable String topic) {
        return passages.findTakes(side.summit().getSlug(), side.phase().slug(), topic, MOST_PASSAGES).stream()
                .collect(Collectors.groupingBy(TakePassage::topic));
    }

    private static long count(List<Articles.TopicCount> counts, Topic topic, Side side) {
        return counts.stream()
                .filter(count -> count.topic().equals(topic.getSlug())
                        && Objects.equals(count.summit(), side.summit().getSlug())
                        && Objects.equals(count.phase(), side.phase().slug()))
                .mapToLong(Articles.TopicCount::passages)
                .sum();
    }

    private static Comparison.OnTopic onTopic(
            Topic topic,
            List<TakePassage> left,
            long leftTotal,
            Comparison.Half leftHalf,
            List<TakePassage> right,
            long rightTotal,
            Comparison.Half rightHalf) {
        String silence = leftTotal == 0 ? "left" : rightTotal == 0 ? "right" : null;
        String note =
                silence == null ? null : (silence.equals("left") ? leftHalf : rightHalf).silenceOn(topic.getLabel());
        return new Comparison.OnTopic(topic, left, leftTotal, right, rightTotal, silence, note);
    }
}
