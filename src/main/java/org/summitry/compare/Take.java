package org.summitry.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Anchors;
import org.summitry.catalog.ArticleSummary.Link;
import org.summitry.catalog.Excerpt;

/**
 * A passage on a topic, as comparisons show it.
 *
 * @param article the article's slug
 * @param articleTitle the article's title
 * @param language the language of its text, as a BCP 47 tag
 * @param authors who wrote it; nobody where the source states no author
 * @param publication who published it, or null
 * @param number the passage's number in the article
 * @param text the passage
 * @param words the words of it that speak for the topic
 * @param share how far it is about the topic, from 0 to 1: the part of the words that speak for topics which speak for this
 */
public record Take(
        String article,
        String articleTitle,
        String language,
        List<String> authors,
        @Nullable Link publication,
        int number,
        String text,
        List<String> words,
        double share) {

    /** Its permalink within the article. */
    public String anchor() {
        return Anchors.anchor(number);
    }

    /** How pairs name it: {@code article#p10}. */
    String name() {
        return article + "#" + anchor();
    }

    /** The passage with the sentence marked that carries the topic. */
    public Excerpt excerpt() {
        return Excerpt.around(text, words);
    }
}
