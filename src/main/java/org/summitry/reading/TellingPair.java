package org.summitry.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Article;
import org.summitry.catalog.Assessment;
import org.summitry.catalog.Expectation;
import org.summitry.catalog.Expectations;
import org.summitry.catalog.Passage;
import org.summitry.catalog.Publication;
import org.summitry.catalog.Quotation;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Voices;

/** Finds the one entry of the ledger that home shows, by the rule of {@link Expectations#findTelling}: with two queries. */
@Component
class TellingPair {

    private final Expectations expectations;
    private final Voices voices;

    TellingPair(Expectations expectations, Voices voices) {
        this.expectations = expectations;
        this.voices = voices;
    }

    /**
     * An expectation and what came of it.
     *
     * @param summit of which summit it was expected
     * @param topic on which topic
     * @param expected what, in the editor's words
     * @param assessment what came of it, by the editor's reading
     * @param before the words that expect it
     * @param after the words from afterwards
     */
    public record Pair(Summit summit, Topic topic, String expected, Assessment assessment, Quote before, Quote after) {}

    /**
     * Words of a passage.
     *
     * @param words the words
     * @param article the article's slug
     * @param title the article's title
     * @param language the article's language, as a BCP 47 tag
     * @param number the passage's number
     * @param authors the names of the article's authors; nobody where the text does not tell
     * @param publication the slug of who published it, or null
     * @param publicationName the name of who published it, or empty
     */
    public record Quote(
            String words,
            String article,
            String title,
            String language,
            int number,
            List<String> authors,
            @Nullable String publication,
            String publicationName) {

        public String anchor() {
            return org.summitry.catalog.Anchors.anchor(number);
        }
    }

    /** The entry; none while the ledger has none with two quotations that says what came of it. */
    @Transactional(readOnly = true)
    public Optional<Pair> find() {
        return expectations.findTelling(Limit.of(1)).stream().findFirst().flatMap(this::pair);
    }

    private Optional<Pair> pair(Expectation entry) {
        List<Passage> quoted = entry.getQuotations().stream()
                .flatMap(one -> one.getPassage().stream())
                .toList();
        List<Voices.Writer> writers = voices.findWriters(
                quoted.stream().map(one -> one.getArticle().getSlug()).toList());
        return quote(entry.getBefore(), writers).flatMap(before -> entry.getAfter()
                .flatMap(after -> quote(after, writers))
                .map(after -> new Pair(
                        entry.getSummit(),
                        entry.getTopic(),
                        entry.getExpected(),
                        entry.getAssessment(),
                        before,
                        after)));
    }

    private static Optional<Quote> quote(Quotation quotation, List<Voices.Writer> writers) {
        return quotation.getPassage().map(passage -> quote(quotation.getWords(), passage, writers));
    }

    private static Quote quote(String words, Passage passage, List<Voices.Writer> writers) {
        Article article = passage.getArticle();
        return new Quote(
                words,
                article.getSlug(),
                article.getTitle(),
                article.getLanguage(),
                passage.getNumber(),
                writers.stream()
                        .filter(writer -> writer.article().equals(article.getSlug()))
                        .map(Voices.Writer::name)
                        .toList(),
                article.getPublication().map(Publication::getSlug).orElse(null),
                article.getPublication().map(Publication::getName).orElse(""));
    }
}
