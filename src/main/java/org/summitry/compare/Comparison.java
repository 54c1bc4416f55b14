package org.summitry.compare;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Topic;
import org.summitry.compare.Digest.Volume;
import org.summitry.compare.Level.Levelled;

/**
 * Two sides, topic by topic.
 *
 * @param left the left side
 * @param right the right side
 * @param topics the topics of this page that at least one side discusses, in the catalogue's order
 * @param allTopics all such topics
 * @param pages how many pages there are: of topics, or of a single topic's articles
 */
record Comparison(Half left, Half right, List<OnTopic> topics, List<Topic> allTopics, int pages) {

    /**
     * A side and its articles.
     *
     * @param side the side
     * @param articles its first articles
     * @param total how many articles it has
     */
    record Half(Side side, List<ArticleSummary> articles, long total) {

        /** What can be said of a topic that this side does not discuss; it names who is silent. */
        String silenceOn(String topic) {
            String when = side.when();
            String what = topic.toLowerCase(Locale.ROOT).equals(topic) || isName(topic)
                    ? topic
                    : topic.substring(0, 1).toLowerCase(Locale.ROOT) + topic.substring(1);
            if (total == 0) {
                return "This collection has no article written %s: no silence can be read from that.".formatted(when);
            }
            if (total > 1) {
                return "None of the %d articles written %s speaks of %s.".formatted(total, when, what);
            }
            ArticleSummary article = articles.get(0);
            if (!article.authors().isEmpty()) {
                String name = article.authors().get(0).label();
                return "%s’s article %s does not speak of %s.".formatted(name, when, what);
            }
            String by = article.publication() == null
                    ? ""
                    : " (" + article.publication().label() + ")";
            return "“%s”%s, written %s, does not speak of %s.".formatted(article.title(), by, when, what);
        }

        private static boolean isName(String topic) {
            return topic.matches("(?:Syria|Iran|Ukraine|North Korea|China|Venezuela|Europe|US .*)");
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
     * @param silenceNote the same in words, or null
     */
    record OnTopic(
            Topic topic,
            List<Take> left,
            Volume leftVolume,
            List<Take> right,
            Volume rightVolume,
            Levelled levelled,
            @Nullable String silence,
            @Nullable String silenceNote) {

        /** Whether a side has more articles on the topic than this page shows. */
        public boolean goesOn() {
            return Math.max(leftVolume.articles(), rightVolume.articles()) > Window.ARTICLES_A_PAGE;
        }
    }
}
