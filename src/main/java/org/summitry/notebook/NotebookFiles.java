package org.summitry.notebook;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.citing.RisFile;
import org.summitry.web.Attachment;
import org.summitry.web.Csv;

/** A notebook to take away: for a text (Markdown), for a table (CSV), for a program that keeps references (RIS). */
@RestController
class NotebookFiles {

    private static final List<String> COLUMNS = List.of(
            "number",
            "quotation",
            "note",
            "authors",
            "title",
            "publication",
            "published",
            "summits",
            "passage",
            "permalink");

    private final Quotations quotations;

    NotebookFiles(Quotations quotations) {
        this.quotations = quotations;
    }

    @GetMapping("/notebook.md")
    ResponseEntity<String> markdown(HttpServletRequest request) {
        return file("notebook.md", "text", "markdown", MarkdownNotebook.write(read(request)));
    }

    @GetMapping("/notebook.ris")
    ResponseEntity<String> ris(HttpServletRequest request) {
        return file("notebook.ris", "application", "x-research-info-systems", ris(read(request)));
    }

    /** A passage that is no longer here has nothing to cite and is left out. */
    static String ris(List<Quotation> quotations) {
        return RisFile.write(quotations.stream()
                .flatMap(quotation ->
                        quotation
                                .source()
                                .map(source -> new RisFile.Noted(source.citation(), quotation.note()))
                                .stream())
                .toList());
    }

    @GetMapping("/notebook.csv")
    ResponseEntity<String> csv(HttpServletRequest request) {
        return Csv.file(
                "notebook.csv",
                COLUMNS,
                read(request).stream().map(NotebookFiles::row).toList());
    }

    private List<Quotation> read(HttpServletRequest request) {
        return quotations.of(NotebookPage.read(request));
    }

    private static List<@Nullable Object> row(Quotation quotation) {
        return Arrays.asList(
                quotation.number(),
                cell(quotation, Quotation.Source::text),
                quotation.note(),
                cell(quotation, source -> String.join("; ", source.citation().names())),
                cell(quotation, source -> source.citation().title()),
                cell(quotation, source -> source.citation().publication().orElse("")),
                cell(quotation, source -> source.citation()
                        .published()
                        .map(Object::toString)
                        .orElse("")),
                cell(quotation, source -> String.join("; ", source.citation().sides())),
                quotation.passage().number(),
                quotation.permalink());
    }

    /** A passage that is no longer here keeps its row, with the reader's note and nothing else. */
    private static Object cell(Quotation quotation, Function<Quotation.Source, Object> value) {
        Optional<Object> known = quotation.source().map(value);
        return known.orElse("");
    }

    private static ResponseEntity<String> file(String name, String type, String subtype, String text) {
        return Attachment.of(name, new MediaType(type, subtype, StandardCharsets.UTF_8), text);
    }
}
