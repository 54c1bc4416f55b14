package org.summitry.reading;

import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Anchors;
import org.summitry.catalog.GonePassage;

/**
 * The passage that an address asks for, and what the article knows of it.
 *
 * @param number its number
 * @param isThere whether the article has it
 * @param gone what became of it if the article had it once, or null
 */
public record AskedPassage(int number, boolean isThere, @Nullable GonePassage gone) {

    static AskedPassage of(int number, ArticleView article) {
        boolean isThere = article.passages().stream().anyMatch(passage -> passage.number() == number);
        return new AskedPassage(number, isThere, article.gone().get(number));
    }

    /** Whether the article neither has nor ever had it. */
    public boolean isUnknown() {
        return !isThere && gone == null;
    }

    /** Its permalink within the article. */
    public String anchor() {
        return Anchors.anchor(number);
    }
}
