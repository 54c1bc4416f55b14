package org.summitry.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Article;
import org.summitry.catalog.Articles.Neighbours;
import org.summitry.catalog.Coverage;
import org.summitry.catalog.Phase;

/**
 * The articles that are read before and after an article, among those about the same summit.
 *
 * @param previous the one before it, or null
 * @param next the one after it, or null
 */
public record Beside(@Nullable Neighbour previous, @Nullable Neighbour next) {

    /** Of the article beside, no more than leads there. */
    public record Neighbour(String slug, String title, String language, List<String> authors, @Nullable Phase phase) {
        static Neighbour of(Article article, String summit) {
            return new Neighbour(
                    article.getSlug(),
                    article.getTitle(),
                    article.getLanguage(),
                    article.getBylines().stream()
                            .map(byline -> byline.getAuthor().getName())
                            .toList(),
                    article.getCoverage().stream()
                            .filter(one -> one.getSummit().getSlug().equals(summit))
                            .findFirst()
                            .map(Coverage::getPhase)
                            .orElse(null));
        }
    }

    /**
     * To be called while the session is open.
     *
     * @param neighbours who is beside an article
     * @param articles these
     * @return the same by summit's slug
     */
    static Map<String, Beside> of(List<Neighbours> neighbours, List<Article> articles) {
        Map<String, Article> known = new HashMap<>();
        articles.forEach(article -> known.put(article.getSlug(), article));
        Map<String, Beside> bySummit = new HashMap<>();
        neighbours.forEach(one -> bySummit.put(
                one.summit(),
                new Beside(
                        neighbour(known.get(one.previous()), one.summit()),
                        neighbour(known.get(one.next()), one.summit()))));
        return bySummit;
    }

    private static @Nullable Neighbour neighbour(@Nullable Article article, String summit) {
        return Optional.ofNullable(article)
                .map(one -> Neighbour.of(one, summit))
                .orElse(null);
    }

    /** Whether the article is the only one about the summit. */
    public boolean isNobody() {
        return previous == null && next == null;
    }
}
