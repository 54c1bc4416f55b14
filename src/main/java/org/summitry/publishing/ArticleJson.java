package org.summitry.publishing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Anchors;
import org.summitry.catalog.Article;
import org.summitry.catalog.Byline;
import org.summitry.catalog.Coverage;
import org.summitry.catalog.Evidence;
import org.summitry.catalog.GonePassage;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Poll;
import org.summitry.catalog.Rating;
import org.summitry.catalog.RelatedItem;

/** One article as JSON has it; what nobody says is null. */
record ArticleJson(
        String slug,
        String file,
        String title,
        @Schema(allowableValues = {"text", "editor", "derived"}) String titleOrigin,
        List<Writer> authors,
        @Nullable Publisher publication,
        @Schema(allowableValues = {"text", "editor"}) @Nullable String publicationOrigin,
        @Nullable LocalDate published,
        @Schema(allowableValues = {"text", "editor"}) @Nullable String publishedOrigin,
        @Nullable String sourceUrl,
        @Schema(allowableValues = {"text", "editor"}) @Nullable String sourceUrlOrigin,
        String language,
        List<Side> summits,
        @Nullable String otherMeeting,
        List<Paragraph> passages,
        List<GoneAnchor> goneAnchors,
        List<RelatedItem> relatedItems,
        List<PollJson> polls,
        @Nullable Stars rating,
        @Nullable String disclaimer) {

    record Writer(String slug, String name, @Nullable String role) {
        static Writer of(Byline byline) {
            return new Writer(byline.getAuthor().getSlug(), byline.getAuthor().getName(), byline.getRole());
        }
    }

    record Publisher(String slug, String name) {}

    record Side(String slug, @Schema(allowableValues = {"pre", "post"}) @Nullable String phase, List<String> evidence) {
        static Side of(Coverage coverage) {
            Phase phase = coverage.getPhase();
            return new Side(
                    coverage.getSummit().getSlug(),
                    phase == null ? null : phase.slug(),
                    coverage.getEvidence().stream().map(Evidence::line).toList());
        }
    }

    record Paragraph(String anchor, String text, List<String> topics) {
        static Paragraph of(org.summitry.catalog.Passage passage) {
            return new Paragraph(
                    passage.getAnchor(),
                    passage.getText(),
                    passage.getTopics().stream()
                            .map(topic -> topic.getTopic().getSlug())
                            .toList());
        }
    }

    /** A permalink of a passage that the article had until then, and the one of what is nearest to it now. */
    record GoneAnchor(String anchor, String nearest, Instant goneAt) {
        static GoneAnchor of(int number, GonePassage gone) {
            return new GoneAnchor(Anchors.anchor(number), gone.nearestAnchor(), gone.goneAt());
        }
    }

    record PollJson(String question, List<Answer> options) {
        static PollJson of(Poll poll) {
            return new PollJson(
                    poll.getQuestion(),
                    poll.getOptions().stream()
                            .map(option -> new Answer(option.text(), option.votes()))
                            .toList());
        }
    }

    record Answer(String text, int votes) {}

    record Stars(int votes, BigDecimal average) {
        static Stars of(Rating rating) {
            BigDecimal average = rating.average().stripTrailingZeros();
            return new Stars(rating.votes(), average.scale() < 0 ? average.setScale(0) : average);
        }
    }

    /** To be called while the session is open. */
    static ArticleJson of(Article article, List<org.summitry.catalog.Passage> passages) {
        return new ArticleJson(
                article.getSlug(),
                article.getFile(),
                article.getTitle(),
                article.getTitleOrigin().slug(),
                article.getBylines().stream().map(Writer::of).toList(),
                article.getPublication()
                        .map(one -> new Publisher(one.getSlug(), one.getName()))
                        .orElse(null),
                article.getPublicationOrigin().map(origin -> origin.slug()).orElse(null),
                article.getPublished().orElse(null),
                article.getPublishedOrigin().map(origin -> origin.slug()).orElse(null),
                article.getSourceUrl().orElse(null),
                article.getSourceUrlOrigin().map(origin -> origin.slug()).orElse(null),
                article.getLanguage(),
                article.getCoverage().stream().map(Side::of).toList(),
                article.getOtherMeeting().orElse(null),
                passages.stream().map(Paragraph::of).toList(),
                article.getGonePassages().entrySet().stream()
                        .map(gone -> GoneAnchor.of(gone.getKey(), gone.getValue()))
                        .toList(),
                article.getRelatedItems(),
                article.getPolls().stream().map(PollJson::of).toList(),
                article.getRating().map(Stars::of).orElse(null),
                article.getDisclaimer().orElse(null));
    }
}
