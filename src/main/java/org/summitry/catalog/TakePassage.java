package org.summitry.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage on a topic, as lists show it.
 *
 * @param topic the topic's slug
 * @param article the article's slug
 * @param articleTitle the article's title
 * @param language the language of its text, as a BCP 47 tag
 * @param number the passage's number in the article
 * @param text the passage
 * @param wordLines the words that speak for the topic, one a line
 * @param summit the summit's slug, or null where the article is about none
 * @param phase {@code pre}, {@code post}, or null where the text does not tell
 */
public record TakePassage(
        String topic,
        String article,
        String articleTitle,
        String language,
        int number,
        String text,
        String wordLines,
        @Nullable String summit,
        @Nullable String phase) {

    /** @return its permalink within the article */
    public String anchor() {
        return Anchors.anchor(number);
    }

    /** @return the words of the passage that speak for the topic */
    public List<String> words() {
        return List.of(wordLines.split("\n"));
    }
}
