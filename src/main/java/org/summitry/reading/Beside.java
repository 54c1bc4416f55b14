package org.summitry.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Articles.Neighbours;

/**
 * The articles that are read before and after an article, among those about the same summit.
 *
 * @param previous the one before it, or null
 * @param next the one after it, or null
 */
record Beside(@Nullable ArticleSummary previous, @Nullable ArticleSummary next) {

    /**
     * To be called while the session is open.
     *
     * @param neighbours who is beside an article
     * @param articles these
     * @return the same by summit's slug
     */
    static Map<String, Beside> of(List<Neighbours> neighbours, List<Article> articles) {
        Map<String, ArticleSummary> known = new HashMap<>();
        articles.forEach(article -> known.put(article.getSlug(), ArticleSummary.of(article)));
        Map<String, Beside> bySummit = new HashMap<>();
        neighbours.forEach(
                one -> bySummit.put(one.summit(), new Beside(known.get(one.previous()), known.get(one.next()))));
        return bySummit;
    }

    /** Whether the article is the only one about the summit. */
    public boolean isNobody() {
        return previous == null && next == null;
    }
}
