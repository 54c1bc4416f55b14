package org.summitry.reading;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Byline;
import org.summitry.catalog.Coverage;
import org.summitry.catalog.Evidence;
import org.summitry.catalog.GonePassage;
import org.summitry.catalog.Passage;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Poll;
import org.summitry.catalog.PollOption;
import org.summitry.catalog.Rating;
import org.summitry.catalog.RelatedItem;
import org.summitry.catalog.SetAside;
import org.summitry.catalog.Summit;

/** An article as its page shows it, apart from the database. */
record ArticleView(
        ArticleSummary summary,
        List<Writer> authors,
        @Nullable String publicationOrigin,
        @Nullable String sourceUrl,
        List<Covered> coverage,
        List<Paragraph> passages,
        SortedMap<Integer, GonePassage> gone,
        List<RelatedItem> relatedItems,
        List<PollView> polls,
        @Nullable Rating rating,
        @Nullable String disclaimer,
        int words,
        Provenance provenance) {

    record Writer(String slug, String name, @Nullable String role) {}

    /** A summit, the side, and the words that say so. */
    record Covered(Summit summit, @Nullable Phase phase, List<Evidence> forSummit, List<Evidence> forPhase) {
        static Covered of(Coverage coverage) {
            return new Covered(
                    coverage.getSummit(),
                    coverage.getPhase(),
                    coverage.getEvidence().stream()
                            .filter(one -> one.claim().equals("summit"))
                            .toList(),
                    coverage.getEvidence().stream()
                            .filter(one -> !one.claim().equals("summit"))
                            .toList());
        }
    }

    record Paragraph(int number, String anchor, String text, List<Touched> topics) {
        static Paragraph of(Passage passage) {
            return new Paragraph(
                    passage.getNumber(),
                    passage.getAnchor(),
                    passage.getText(),
                    passage.getTopics().stream()
                            .map(topic -> new Touched(
                                    topic.getTopic().getSlug(), topic.getTopic().getLabel(), topic.getWords()))
                            .toList());
        }
    }

    record Touched(String slug, String label, List<String> words) {}

    record PollView(String question, List<PollOption> options, int votes) {}

    record Provenance(
            String file,
            String format,
            String charset,
            java.time.Instant importedAt,
            Map<String, List<SetAside>> setAside) {}

    /** To be called while the session is open. */
    static ArticleView of(Article article, List<Passage> passages) {
        return new ArticleView(
                ArticleSummary.of(article),
                article.getBylines().stream().map(ArticleView::writer).toList(),
                article.getPublicationOrigin().map(origin -> origin.slug()).orElse(null),
                article.getSourceUrl().orElse(null),
                article.getCoverage().stream().map(Covered::of).toList(),
                passages.stream().map(Paragraph::of).toList(),
                article.getGonePassages(),
                article.getRelatedItems(),
                article.getPolls().stream().map(ArticleView::poll).toList(),
                article.getRating().orElse(null),
                article.getDisclaimer().orElse(null),
                article.getWordCount(),
                new Provenance(
                        article.getFile(),
                        article.getFormat(),
                        article.getCharset(),
                        article.getImportedAt(),
                        setAside(article)));
    }

    private static Writer writer(Byline byline) {
        return new Writer(byline.getAuthor().getSlug(), byline.getAuthor().getName(), byline.getRole());
    }

    private static PollView poll(Poll poll) {
        return new PollView(poll.getQuestion(), poll.getOptions(), poll.getVotes());
    }

    private static Map<String, List<SetAside>> setAside(Article article) {
        Map<String, List<SetAside>> byKind = new TreeMap<>();
        article.getSetAside()
                .forEach(one -> byKind.computeIfAbsent(one.kind().label(), any -> new java.util.ArrayList<>())
                        .add(one));
        return byKind;
    }
}
