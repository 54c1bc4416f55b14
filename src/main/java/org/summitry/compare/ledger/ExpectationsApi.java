package org.summitry.compare.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.ArticleSummary;
import org.summitry.web.Csv;
import org.summitry.web.Paged;
import org.summitry.web.PagedParameters;

/** The ledger for programs and spreadsheets, with the same filters as the page. */
@RestController
class ExpectationsApi {

    private static final List<String> COLUMNS = List.of(
            "number",
            "summit",
            "topic",
            "expectation",
            "assessment",
            "assessment_meaning",
            "before_title",
            "before_authors",
            "before_quotation",
            "before_passage",
            "after_title",
            "after_authors",
            "after_quotation",
            "after_passage");

    private final Ledger ledger;

    ExpectationsApi(Ledger ledger) {
        this.ledger = ledger;
    }

    record Answer(List<Item> items, int page, int size, long total, Map<String, Long> totals) implements Paged {
        @Override
        public int lastPage() {
            return Paged.lastPage(total, size);
        }
    }

    record Item(
            int number,
            String summit,
            String topic,
            String expectation,
            @Schema(allowableValues = {"borne-out", "partly", "contradicted", "open", "not-addressed", "no-after-take"})
                    String assessment,
            Quoted before,
            @Nullable Quoted after) {
        static Item of(LedgerEntry entry) {
            QuotedPassage after = entry.after();
            return new Item(
                    entry.number(),
                    entry.summit().slug(),
                    entry.topic().slug(),
                    entry.expected(),
                    entry.assessment().slug(),
                    Quoted.of(entry.before()),
                    after == null ? null : Quoted.of(after));
        }
    }

    record Quoted(String article, String anchor, String quote) {
        static Quoted of(QuotedPassage passage) {
            return new Quoted(passage.article(), passage.anchor(), passage.words());
        }
    }

    @Operation(
            operationId = "expectations",
            summary = "The ledger: what was expected of a summit and what came of it, by quotations")
    @Parameters({
        @Parameter(
                name = "summit",
                in = ParameterIn.QUERY,
                description = "Summits, by the slugs that /api/summits lists.",
                array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
                name = "topic",
                in = ParameterIn.QUERY,
                description = "Topics, by the slugs that /api/topics lists.",
                array = @ArraySchema(schema = @Schema(type = "string"))),
        @Parameter(
                name = "assessment",
                in = ParameterIn.QUERY,
                description = "What came of it.",
                example = "partly",
                array =
                        @ArraySchema(
                                schema =
                                        @Schema(
                                                type = "string",
                                                allowableValues = {
                                                    "borne-out",
                                                    "partly",
                                                    "contradicted",
                                                    "open",
                                                    "not-addressed",
                                                    "no-after-take"
                                                })))
    })
    @PagedParameters
    @GetMapping("/api/expectations")
    Answer list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        LedgerQuery query = LedgerQuery.of(parameters);
        Ledger.Found found = ledger.find(query);
        Map<String, Long> totals = new LinkedHashMap<>();
        found.totals().forEach((assessment, total) -> totals.put(assessment.slug(), total));
        return new Answer(
                found.entries().map(Item::of).getContent(),
                query.paging().page(),
                query.paging().size(),
                found.total(),
                totals);
    }

    @GetMapping("/expectations.csv")
    ResponseEntity<String> file(@RequestParam MultiValueMap<String, String> parameters) {
        return Csv.file(
                "expectations.csv",
                COLUMNS,
                ledger.findAll(LedgerQuery.of(parameters)).stream()
                        .map(ExpectationsApi::row)
                        .toList());
    }

    private static List<@Nullable Object> row(LedgerEntry entry) {
        QuotedPassage before = entry.before();
        QuotedPassage after = entry.after();
        return Arrays.asList(
                entry.number(),
                entry.summit().label(),
                entry.topic().label(),
                entry.expected(),
                entry.assessment().slug(),
                entry.assessment().meaning(),
                before.title(),
                authors(before),
                before.words(),
                before.url(),
                after == null ? null : after.title(),
                after == null ? null : authors(after),
                after == null ? null : after.words(),
                after == null ? null : after.url());
    }

    private static String authors(QuotedPassage passage) {
        return passage.authors().isEmpty()
                ? "not stated"
                : passage.authors().stream().map(ArticleSummary.Link::label).collect(Collectors.joining("; "));
    }
}
