package org.summitry.compare;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.ArticleSummary.Link;
import org.summitry.catalog.Topic;
import org.summitry.compare.Digest.Volume;
import org.summitry.compare.Level.Levelled;

/**
 * Two sides, topic by topic.
 *
 * @param left the left side
 * @param right the right side
 * @param topics the topics of this page that at least one side discusses, in the catalogue's order
 * @param contents all such topics
 * @param pages how many pages there are: of topics, or of a single topic's articles
 */
public record Comparison(Half left, Half right, List<OnTopic> topics, List<Weight> contents, int pages) {

    /** The passages that this page quotes, each once, by article and in order of reading. */
    public List<Take> quoted() {
        return topics.stream()
                .flatMap(one -> Stream.concat(one.left().stream(), one.right().stream()))
                .collect(Collectors.toMap(Take::name, Function.identity(), (one, again) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Take::articleTitle)
                        .thenComparing(Take::article)
                        .thenComparingInt(Take::number))
                .toList();
    }

    /** How much each side says on a topic. */
    public record Weight(Topic topic, Volume left, Volume right) {}

    /** An article and its address at its publisher, or null. */
    public record Cited(ArticleSummary article, @Nullable String sourceUrl) {
        /** To be called while the session is open. */
        static Cited of(Article article) {
            return new Cited(ArticleSummary.of(article), article.getSourceUrl().orElse(null));
        }
    }

    /**
     * A side and its articles.
     *
     * @param side the side
     * @param articles its first articles
     * @param total how many articles it has
     */
    public record Half(Side side, List<Cited> articles, long total) {

        /** Who is silent on a topic that this side does not discuss. */
        public Silent getSilent() {
            ArticleSummary only = total == 1 ? articles.get(0).article() : null;
            return new Silent(
                    side.getWho(),
                    side.phaseOfSummit()
                            .map(part -> new Link(part.slug(), part.name()))
                            .orElse(null),
                    total,
                    only == null
                            ? ""
                            : only.authors().stream()
                                    .findFirst()
                                    .map(Link::label)
                                    .orElse(""),
                    only == null ? "" : only.title());
        }
    }

    /**
     * One topic on both sides.
     *
     * @param topic the topic
     * @param left the left side's passages of this page
     * @param leftVolume how much it has in all
     * @param right the right side's passages of this page
     * @param rightVolume how much it has in all
     * @param levelled the same passages, with those level that answer each other
     * @param silence the side that says nothing, {@code left} or {@code right}, or null where both speak
     */
    public record OnTopic(
            Topic topic,
            List<Take> left,
            Volume leftVolume,
            List<Take> right,
            Volume rightVolume,
            Levelled levelled,
            @Nullable String silence) {

        /** Whether a side has more on the topic than this page shows. */
        public boolean goesOn() {
            return left.size() < leftVolume.passages() || right.size() < rightVolume.passages();
        }
    }
}
