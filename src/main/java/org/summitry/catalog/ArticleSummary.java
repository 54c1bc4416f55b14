package org.summitry.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it, apart from the database.
 *
 * @param slug its name in URLs
 * @param title its title
 * @param titleOrigin who says the title
 * @param authors its authors
 * @param publication who published it, or null
 * @param published when, or null
 * @param summits the summits that it is about
 * @param otherMeeting the meeting outside the catalogue that it is about, or null
 * @param passages how many passages it has
 * @param language the language of its text, as a BCP 47 tag
 * @param topics its topics, the most discussed first
 */
public record ArticleSummary(
        String slug,
        String title,
        Origin titleOrigin,
        List<Link> authors,
        @Nullable Link publication,
        @Nullable LocalDate published,
        List<Side> summits,
        @Nullable String otherMeeting,
        int passages,
        String language,
        List<Link> topics) {

    /**
     * Something that has a page of its own.
     *
     * @param slug its name in URLs
     * @param label its name for readers
     */
    public record Link(String slug, String label) {}

    /**
     * A summit and the side from which an article was written.
     *
     * @param slug the summit's name in URLs
     * @param label the summit's name for readers
     * @param phase the side, or null where the text does not tell
     */
    public record Side(String slug, String label, @Nullable Phase phase) {}

    /**
     * To be called while the session is open: it reads what hangs on the article.
     *
     * @param article an article
     * @return its summary
     */
    public static ArticleSummary of(Article article) {
        return new ArticleSummary(
                article.getSlug(),
                article.getTitle(),
                article.getTitleOrigin(),
                article.getBylines().stream()
                        .map(Byline::getAuthor)
                        .map(author -> new Link(author.getSlug(), author.getName()))
                        .toList(),
                article.getPublication()
                        .map(publication -> new Link(publication.getSlug(), publication.getName()))
                        .orElse(null),
                article.getPublished().orElse(null),
                article.getCoverage().stream()
                        .map(one -> new Side(
                                one.getSummit().getSlug(), one.getSummit().getLabel(), one.getPhase()))
                        .toList(),
                article.getOtherMeeting().orElse(null),
                article.getPassageCount(),
                article.getLanguage(),
                article.getTopics().stream()
                        .map(ArticleTopic::getTopic)
                        .map(topic -> new Link(topic.getSlug(), topic.getLabel()))
                        .toList());
    }
}
