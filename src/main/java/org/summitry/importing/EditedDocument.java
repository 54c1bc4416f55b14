package org.summitry.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.ArticleText.Stated;
import org.summitry.catalog.Origin;
import org.summitry.importing.Classifier.Classified;
import org.summitry.importing.SeedCatalog.SeedFacts;
import org.summitry.importing.SeedCatalog.SeedPublication;
import org.summitry.importing.classifying.ArticleToClassify;
import org.summitry.importing.source.ParsedDocument;

/**
 * One document read and classified, ready to be stored: what its text says, and what the editor adds where the text is
 * silent.
 *
 * @param file the document's name
 * @param contentHash SHA-256 of its bytes
 * @param rulesHash SHA-256 of catalogue and rules
 * @param textHash SHA-256 of its passages: documents with the same hold the same article
 * @param document what the text says
 * @param title its title
 * @param publication who published it, by the name or slug given, or null
 * @param published when, or null
 * @param url its address, or null
 * @param classified summit, phase and topics
 */
record EditedDocument(
        String file,
        String contentHash,
        String rulesHash,
        String textHash,
        ParsedDocument document,
        Stated<String> title,
        @Nullable Stated<String> publication,
        @Nullable Stated<LocalDate> published,
        @Nullable Stated<String> url,
        Classified classified) {

    private static final int LONGEST_DERIVED_TITLE = 80;

    static EditedDocument of(String file, String contentHash, ParsedDocument document, Rules rules) {
        Optional<SeedFacts> facts = rules.catalog().factsOf(file);
        Stated<String> stated = stated(document.title(), facts.map(SeedFacts::title));
        Stated<LocalDate> published = stated(document.published(), facts.map(SeedFacts::published));
        List<String> passages =
                document.passages().stream().map(ParsedDocument.Passage::text).toList();
        ArticleToClassify article = new ArticleToClassify(
                stated == null ? null : stated.value(), published == null ? null : published.value(), passages);
        Optional<String> publication = facts.map(SeedFacts::publication)
                .or(() -> rules.catalog().publications().stream()
                        .filter(one -> document.format().equals(one.pages()))
                        .map(SeedPublication::slug)
                        .findFirst());
        return new EditedDocument(
                file,
                contentHash,
                rules.hash(),
                Hashes.of(String.join("\n", passages)),
                document,
                stated == null ? new Stated<>(firstWords(document), Origin.DERIVED) : stated,
                stated(document.publication(), publication),
                published,
                stated(document.url(), facts.map(SeedFacts::url)),
                rules.classifier().classify(article));
    }

    /** How long its text is. */
    int letters() {
        return document.passages().stream().mapToInt(one -> one.text().length()).sum();
    }

    /** What the text says counts; the editor speaks where it is silent. */
    private static <T> @Nullable Stated<T> stated(@Nullable T text, Optional<T> editor) {
        return text != null
                ? new Stated<>(text, Origin.TEXT)
                : editor.map(value -> new Stated<>(value, Origin.EDITOR)).orElse(null);
    }

    private static String firstWords(ParsedDocument document) {
        String first = document.passages().get(0).text();
        if (first.length() <= LONGEST_DERIVED_TITLE) {
            return first;
        }
        int cut = first.lastIndexOf(' ', LONGEST_DERIVED_TITLE);
        return first.substring(0, cut > 0 ? cut : LONGEST_DERIVED_TITLE).replaceFirst("[,;:—–-]+$", "") + "…";
    }
}
