package org.summitry.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.ArticleSummary.Link;
import org.summitry.catalog.Byline;
import org.summitry.catalog.Citable;
import org.summitry.catalog.Coverage;
import org.summitry.catalog.Evidence;
import org.summitry.catalog.GonePassage;
import org.summitry.catalog.Origin;
import org.summitry.catalog.Passage;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Poll;
import org.summitry.catalog.Rating;
import org.summitry.catalog.RelatedItem;
import org.summitry.catalog.SetAside;
import org.summitry.catalog.Summit;

/** An article as its page shows it, apart from the database. */
public record ArticleView(
        ArticleSummary summary,
        List<Writer> authors,
        @Nullable String sourceUrl,
        Origins origins,
        List<Covered> coverage,
        List<Paragraph> passages,
        SortedMap<Integer, GonePassage> gone,
        List<RelatedItem> relatedItems,
        List<PollView> polls,
        @Nullable Rating rating,
        @Nullable String disclaimer,
        int words,
        Provenance provenance)
        implements Citable {

    /** A usual pace for commentary. */
    private static final int WORDS_A_MINUTE = 230;

    private static final int OPENING = 140;
    private static final int LONGEST_WORD = 30;

    private static final Beside NOBODY = new Beside(null, null);

    /** Who says the facts, where they are known. */
    public record Origins(@Nullable Origin publication, @Nullable Origin published, @Nullable Origin source) {}

    public record Writer(String slug, String name, @Nullable String role) {}

    /** A summit, the side, and the words that say so. */
    public record Covered(
            Summit summit, @Nullable Phase phase, List<Evidence> forSummit, List<Evidence> forPhase, Beside beside) {
        static Covered of(Coverage coverage, Beside beside) {
            return new Covered(
                    coverage.getSummit(),
                    coverage.getPhase(),
                    evidence(coverage, true),
                    evidence(coverage, false),
                    beside);
        }

        private static List<Evidence> evidence(Coverage coverage, boolean forSummit) {
            return coverage.getEvidence().stream()
                    .filter(one -> one.claim().equals("summit") == forSummit)
                    .toList();
        }
    }

    public record Paragraph(int number, String anchor, String text, List<Touched> topics) {
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

    public record Touched(String slug, String label, List<String> words) {}

    /** A topic and the passages that touch it. */
    public record Place(Link topic, List<Paragraph> passages) {}

    public record PollView(String question, List<Answer> answers, int votes) {
        static PollView of(Poll poll) {
            int votes = poll.getVotes();
            return new PollView(
                    poll.getQuestion(),
                    poll.getOptions().stream()
                            .map(one ->
                                    new Answer(one.text(), one.votes(), votes == 0 ? 0 : (double) one.votes() / votes))
                            .toList(),
                    votes);
        }
    }

    /** An answer of a poll; its share is 0 to 1. */
    public record Answer(String text, int votes, double share) {}

    public record Provenance(
            String file, String format, String charset, Instant importedAt, Map<String, List<SetAside>> setAside) {}

    /** The host of its source, by which readers know the publisher. */
    public @Nullable String sourceHost() {
        return sourceUrl == null ? null : sourceUrl.replaceFirst("^\\w+://(www\\.)?([^/]+).*", "$2");
    }

    /** How it begins, as far as a search engine shows it. */
    public String opening() {
        return passages.isEmpty()
                ? summary.title()
                : WordUtils.abbreviate(passages.get(0).text(), OPENING, OPENING + LONGEST_WORD, "…");
    }

    /** How long it takes to read, in whole minutes. */
    public long minutes() {
        return Math.max(1, Math.round((double) words / WORDS_A_MINUTE));
    }

    /** Its topics, the most discussed first, with the passages that touch them. */
    public List<Place> places() {
        return summary.topics().stream()
                .map(topic -> new Place(
                        topic,
                        passages.stream()
                                .filter(passage -> passage.topics().stream()
                                        .anyMatch(touched -> touched.slug().equals(topic.slug())))
                                .toList()))
                .toList();
    }

    /** To be called while the session is open. */
    static ArticleView of(Article article, List<Passage> passages, Map<String, Beside> beside) {
        return new ArticleView(
                ArticleSummary.of(article),
                article.getBylines().stream().map(ArticleView::writer).toList(),
                article.getSourceUrl().orElse(null),
                new Origins(
                        article.getPublicationOrigin().orElse(null),
                        article.getPublishedOrigin().orElse(null),
                        article.getSourceUrlOrigin().orElse(null)),
                article.getCoverage().stream()
                        .map(one -> Covered.of(
                                one, beside.getOrDefault(one.getSummit().getSlug(), NOBODY)))
                        .toList(),
                passages.stream().map(Paragraph::of).toList(),
                article.getGonePassages(),
                article.getRelatedItems(),
                article.getPolls().stream().map(PollView::of).toList(),
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

    private static Map<String, List<SetAside>> setAside(Article article) {
        Map<String, List<SetAside>> byKind = new TreeMap<>();
        article.getSetAside().forEach(one -> byKind.computeIfAbsent(one.kind().slug(), any -> new ArrayList<>())
                .add(one));
        return byKind;
    }
}
