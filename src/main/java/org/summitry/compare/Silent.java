package org.summitry.compare;

import org.jspecify.annotations.Nullable;
import org.summitry.catalog.ArticleSummary.Link;
import org.summitry.catalog.Phase;

/**
 * Somebody who says nothing on a topic: as much as it takes to say so.
 *
 * @param who {@code pre} or {@code post} of a summit, {@code author} on a summit, or any other {@code side}
 * @param summit the summit, or null
 * @param articles how many articles could speak, or {@link #UNCOUNTED}
 * @param writer the author, where one is looked at or wrote the only article; else empty
 * @param title the only article's title, or empty
 */
public record Silent(String who, @Nullable Link summit, long articles, String writer, String title) {

    /** Some articles, it is not known how many. */
    public static final long UNCOUNTED = -1;

    static String who(@Nullable Phase phase) {
        return phase == null ? "side" : phase.slug();
    }

    /** How it is said: the last part of a text's name. */
    String manner() {
        if (articles == 0) {
            return "noArticle";
        }
        if (articles != 1) {
            return articles == UNCOUNTED ? "nobody" : "none";
        }
        return writer.isEmpty() ? "byTitle" : "byAuthor";
    }
}
