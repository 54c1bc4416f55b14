package org.summitry.publishing.feeds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Passage;

/**
 * An article as an entry of a feed tells it.
 *
 * @param about what lists show of it
 * @param importedAt when it came into the collection, or was last changed in it
 * @param sourceUrl its publisher's address, or null
 * @param text its passages in order, or the first alone
 */
record FeedArticle(ArticleSummary about, Instant importedAt, @Nullable String sourceUrl, List<String> text) {

    /** To be called while the session is open. */
    static FeedArticle of(Article article, List<Passage> passages) {
        return new FeedArticle(
                ArticleSummary.of(article),
                article.getImportedAt(),
                article.getSourceUrl().orElse(null),
                passages.stream().map(Passage::getText).toList());
    }
}
