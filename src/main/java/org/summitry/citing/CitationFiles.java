package org.summitry.citing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.web.Attachment;
import org.summitry.web.Slug;
import tools.jackson.databind.json.JsonMapper;

/** The reference to an article, or to a passage of it, for programs that keep references. */
@RestController
class CitationFiles {

    private static final String ARTICLE = "/articles/{slug:" + Slug.PATTERN + "}";

    private final Citations citations;
    private final JsonMapper json;

    CitationFiles(Citations citations, JsonMapper json) {
        this.citations = citations;
        this.json = json;
    }

    @GetMapping(ARTICLE + ".ris")
    ResponseEntity<String> ris(@PathVariable String slug, @RequestParam(required = false) @Nullable String passage) {
        Citation citation = citations.find(slug, passage);
        String text = RisFile.write(List.of(new RisFile.Noted(citation, "")));
        return file(citation, "ris", "x-research-info-systems", text);
    }

    @GetMapping(ARTICLE + ".bib")
    ResponseEntity<String> bibTex(@PathVariable String slug, @RequestParam(required = false) @Nullable String passage) {
        Citation citation = citations.find(slug, passage);
        return file(citation, "bib", "x-bibtex", BibTexFile.write(citation));
    }

    @GetMapping(ARTICLE + ".csl.json")
    ResponseEntity<String> csl(@PathVariable String slug, @RequestParam(required = false) @Nullable String passage) {
        Citation citation = citations.find(slug, passage);
        String text = json.writerWithDefaultPrettyPrinter().writeValueAsString(CslItem.file(citation));
        return file(citation, "csl.json", "vnd.citationstyles.csl+json", text);
    }

    private static ResponseEntity<String> file(Citation citation, String extension, String subtype, String text) {
        return Attachment.of(
                citation.id() + "." + extension, new MediaType("application", subtype, StandardCharsets.UTF_8), text);
    }
}
