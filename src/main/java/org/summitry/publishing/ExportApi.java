package org.summitry.publishing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.Selection;
import org.summitry.catalog.Selections;
import org.summitry.web.ArticleFilters;
import org.summitry.web.BadParameter;
import org.summitry.web.Csv;
import org.summitry.web.caching.HeadersAlone;
import tools.jackson.databind.json.JsonMapper;

/** All articles that a list's filters ask for, in one file, for those who work on them with tools of their own. */
@RestController
class ExportApi {

    private static final List<String> REFUSED = List.of("page", "size", "sort");
    private static final int LONGEST_NAME = 100;

    private final Selections selections;
    private final Exports exports;
    private final JsonMapper json;

    ExportApi(Selections selections, Exports exports, JsonMapper json) {
        this.selections = selections;
        this.exports = exports;
        this.json = json;
    }

    /** A line an article, each as {@code /api/articles/{slug}} has it. */
    @Operation(
            operationId = "exportLines",
            summary = "All articles that a search and filters find, a line each, as /api/articles/{slug} has them",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                            schema = @Schema(type = "string"))))
    @ArticleFilters
    @GetMapping(path = "/api/export.ndjson", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void ndjson(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        Selection selection = selection(parameters);
        Exports.File file = new Exports.File(
                name(selection, "ndjson"), MediaType.APPLICATION_NDJSON, out -> new NdjsonExport(out, json));
        exports.send(selection, file, HeadersAlone.areWanted(request), response);
    }

    /** A row a passage. */
    @Operation(
            operationId = "exportRows",
            summary = "All passages of the articles that a search and filters find, a row each",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    @ArticleFilters
    @GetMapping(path = "/api/export.csv", produces = "text/csv")
    void csv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) @RequestAttribute String site,
            HttpServletRequest request,
            HttpServletResponse response) {
        Selection selection = selection(parameters);
        Exports.File file = new Exports.File(name(selection, "csv"), Csv.TYPE, out -> new CsvExport(out, site));
        exports.send(selection, file, HeadersAlone.areWanted(request), response);
    }

    private Selection selection(MultiValueMap<String, String> parameters) {
        REFUSED.stream().filter(parameters::containsKey).findFirst().ifPresent(name -> {
            throw new BadParameter("publishing.noPages", name);
        });
        return selections.of(parameters);
    }

    /** {@code summitry-articles-helsinki-2018-pre.csv}: what was asked for, as far as a name has room for it. */
    private static String name(Selection selection, String ending) {
        String asked = selection.parameters().values().stream()
                .flatMap(List::stream)
                .map(value -> value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
                .collect(Collectors.joining("-", "summitry-articles-", ""));
        String cut = asked.substring(0, Math.min(asked.length(), LONGEST_NAME));
        return cut.replaceAll("-+", "-").replaceAll("-$", "") + "." + ending;
    }
}
