package org.summitry.publishing.head;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What Zotero's generic reader makes of a page: which of the metadata it takes first, as its translators "Embedded Metadata" and
 * "RDF" have it. Only what pages here have is told.
 */
final class ZoteroReading {

    private static final List<String> OF_JOURNALS =
            List.of("citation_title", "citation_journal_title", "citation_series_title");

    private final Document page;

    ZoteroReading(Document page) {
        this.page = page;
    }

    /** Kinds that it knows are believed before what it guesses. */
    String kind() {
        if (OF_JOURNALS.stream().anyMatch(name -> !all(name).isEmpty())) {
            return "journalArticle";
        }
        return all("og:type").contains("website") ? "webpage" : first("DC.type");
    }

    String title() {
        return first("DC.title", "og:title");
    }

    /** A name with a comma would be read as surname and first name. */
    List<String> creators() {
        List<String> cited = all("citation_author");
        return cited.isEmpty() ? all("DC.creator") : cited;
    }

    String website() {
        return first("prism.publicationName", "DC.source", "og:site_name");
    }

    String publisher() {
        return first("DC.publisher");
    }

    String date() {
        return first("DC.date");
    }

    String language() {
        return first("DC.language");
    }

    String address() {
        return first("citation_public_url", "og:url");
    }

    String abstractNote() {
        return first("og:description");
    }

    /** Where no metadata names an author, it looks for these in the page. */
    boolean hasByline() {
        return !page.select(".byline, .vcard").isEmpty();
    }

    private String first(String... names) {
        return Stream.of(names).flatMap(name -> all(name).stream()).findFirst().orElse("");
    }

    private List<String> all(String name) {
        return page.select("head > meta").stream()
                .filter(meta ->
                        meta.attr("name").equals(name) || meta.attr("property").equals(name))
                .map((Element meta) -> meta.attr("content"))
                .toList();
    }
}
