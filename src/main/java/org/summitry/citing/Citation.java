package org.summitry.citing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.ArticleSummary.Link;
import org.summitry.catalog.Origin;
import org.summitry.catalog.Passage;
import org.summitry.web.Addresses;

/**
 * What names an article, or a passage of it, to readers of another text. What nobody states is left out. No day on which it
 * was read belongs to it: only the reader knows that.
 *
 * @param article the article's name in URLs
 * @param authors its authors
 * @param title its title, or its first words in brackets where nobody gave one
 * @param language the language of its text, as a BCP 47 tag
 * @param publication who published it, if that is known
 * @param published when, if that is known
 * @param sides from which side of which summits it was written: "Before Helsinki 2018"
 * @param source its address on the publisher's site, if that is known
 * @param permalink its address on this site, or that of the passage, with the site's name
 * @param passage the passage that is quoted, if it is one
 */
public record Citation(
        String article,
        List<PersonName> authors,
        String title,
        String language,
        Optional<String> publication,
        Optional<LocalDate> published,
        List<String> sides,
        Optional<String> source,
        String permalink,
        Optional<Quoted> passage) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /**
     * A passage that is quoted.
     *
     * @param number the number that the article shows beside it
     * @param anchor its permalink within the article
     * @param text what it says
     */
    public record Quoted(int number, String anchor, String text) {}

    /**
     * To be called while the session is open: it reads what hangs on the article.
     *
     * @param article an article
     * @param passage a passage of it that is quoted, or null
     * @param site the site's address, without a slash at its end
     * @return what names it
     */
    public static Citation of(Article article, @Nullable Passage passage, String site) {
        return of(ArticleSummary.of(article), article.getSourceUrl(), passage, site);
    }

    /**
     * @param article an article
     * @param source its address on the publisher's site, if that is known
     * @param passage a passage of it that is quoted, or null
     * @param site the site's address, without a slash at its end
     * @return what names it
     */
    public static Citation of(ArticleSummary article, Optional<String> source, @Nullable Passage passage, String site) {
        Optional<Quoted> quoted =
                Optional.ofNullable(passage).map(one -> new Quoted(one.getNumber(), one.getAnchor(), one.getText()));
        return new Citation(
                article.slug(),
                article.authors().stream().map(Link::label).map(PersonName::of).toList(),
                article.titleOrigin() == Origin.DERIVED ? "[" + article.title() + "]" : article.title(),
                article.language(),
                Optional.ofNullable(article.publication()).map(Link::label),
                Optional.ofNullable(article.published()),
                article.summits().stream()
                        .map(side -> side.phase() == null
                                ? side.label()
                                : side.phase().label() + " " + side.label())
                        .toList(),
                source,
                site + permalink(article.slug(), quoted.map(Quoted::anchor).orElse(null)),
                quoted);
    }

    /**
     * @param article an article's name in URLs
     * @param anchor the permalink of a passage within it, or null
     * @return the address of the passage or of the article, from the root of the site
     */
    public static String permalink(String article, @Nullable String anchor) {
        return Addresses.to("/articles/" + article).with("passage", anchor) + (anchor == null ? "" : "#" + anchor);
    }

    /** @return the name of what is cited among other references: {@code the-art-of-expectation-management.p7} */
    String id() {
        return article + passage.map(quoted -> "." + quoted.anchor()).orElse("");
    }

    /** @return the address to be cited: the publisher's, or where it is not known the one here */
    String url() {
        return source.orElse(permalink);
    }

    /** @return the address of the text with its numbered passages, where it is not the cited one */
    Optional<String> copy() {
        return source.map(any -> permalink);
    }

    /** @return the authors' names as the source writes them */
    public List<String> names() {
        return authors.stream().map(PersonName::full).toList();
    }

    /** @return the date in words, or "n.d." */
    public String date() {
        return published.map(DATE::format).orElse("n.d.");
    }

    /** @return the citation in a line, without an address */
    public String line() {
        return Stream.of(
                        names().stream(),
                        Stream.of("“" + title + "”"),
                        publication.stream(),
                        Stream.of(date()),
                        passage.map(quoted -> "¶ " + quoted.number()).stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    /** Values of most formats end with their line. */
    static String onOneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
