package org.summitry.notebook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.ArticleSummary.Link;
import org.summitry.catalog.Origin;

/**
 * What names a passage to readers of another text. An author that is not stated is left out, and so is a publication.
 *
 * @param authors the authors, as the article names them
 * @param title the title, or the first words in brackets where nobody gave one
 * @param publication who published it, if that is known
 * @param published when, if that is known
 * @param passage the number that the article shows beside the passage
 */
public record Citation(
        List<String> authors,
        String title,
        Optional<String> publication,
        Optional<LocalDate> published,
        String passage) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static Citation of(ArticleSummary article, String passage) {
        return new Citation(
                article.authors().stream().map(Link::label).toList(),
                article.titleOrigin() == Origin.DERIVED ? "[" + article.title() + "]" : article.title(),
                Optional.ofNullable(article.publication()).map(Link::label),
                Optional.ofNullable(article.published()),
                passage);
    }

    /** @return the date in words, or "n.d." */
    public String date() {
        return published.map(DATE::format).orElse("n.d.");
    }

    /** @return the citation in a line, without the permalink */
    public String line() {
        return Stream.of(
                        authors.stream(),
                        Stream.of("“" + title + "”"),
                        publication.stream(),
                        Stream.of(date(), "¶ " + passage))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }
}
