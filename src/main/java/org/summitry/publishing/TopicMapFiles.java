package org.summitry.publishing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.ImportRun;
import org.summitry.catalog.ImportRuns;
import org.summitry.catalog.TopicMap;
import org.summitry.catalog.TopicMaps;
import org.summitry.web.Csv;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The topic map to take away: as an image for papers, as a table for spreadsheets, and for programs. */
@RestController
class TopicMapFiles {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final List<String> COLUMNS =
            List.of("topic", "label", "summit", "date", "phase", "articles", "passages");

    private final TopicMaps topicMaps;
    private final ImportRuns runs;
    private final ITemplateEngine templates;

    TopicMapFiles(TopicMaps topicMaps, ImportRuns runs, ITemplateEngine templates) {
        this.topicMaps = topicMaps;
        this.runs = runs;
        this.templates = templates;
    }

    record Answer(List<Side> sides, List<OnTopic> topics) {}

    record Side(
            String side,
            String summit,
            @Schema(allowableValues = {"pre", "post"}) String phase,
            String label,
            long articles) {
        static Side of(TopicMap.Column column) {
            return new Side(
                    column.value(),
                    column.summit().getSlug(),
                    column.phase().slug(),
                    column.label(),
                    column.articles());
        }
    }

    record OnTopic(String topic, String label, long total, List<Count> passages) {
        static OnTopic of(TopicMap.Row row) {
            return new OnTopic(
                    row.topic().getSlug(),
                    row.topic().getLabel(),
                    row.passages(),
                    row.cells().stream()
                            .map(cell -> new Count(cell.column().value(), cell.passages()))
                            .toList());
        }
    }

    record Count(String side, long passages) {}

    @Operation(
            operationId = "topicMap",
            summary = "The topic map: how many passages touch each topic before and after each summit")
    @GetMapping("/api/topic-map")
    Answer json() {
        TopicMap map = topicMaps.whole();
        return new Answer(
                map.columns().stream().map(Side::of).toList(),
                map.rows().stream().map(OnTopic::of).toList());
    }

    @GetMapping("/topic-map.csv")
    ResponseEntity<String> csv() {
        List<List<?>> rows = new ArrayList<>();
        for (TopicMap.Row row : topicMaps.whole().rows()) {
            row.cells().forEach(cell -> rows.add(cells(row, cell)));
        }
        return Csv.file("summitry-topic-map.csv", COLUMNS, rows);
    }

    private static List<?> cells(TopicMap.Row row, TopicMap.Cell cell) {
        TopicMap.Column side = cell.column();
        return Arrays.asList(
                row.topic().getSlug(),
                row.topic().getLabel(),
                side.summit().getSlug(),
                side.summit().getHeldOn(),
                side.phase().slug(),
                side.articles(),
                cell.passages());
    }

    @GetMapping("/topic-map.svg")
    @Transactional(readOnly = true)
    public ResponseEntity<String> image() {
        Instant asOf = runs.findFirstByFinishedIsNotNullOrderByFinishedDescIdDesc()
                .flatMap(ImportRun::getFinished)
                .orElse(null);
        Context context = new Context();
        context.setVariable("image", TopicMapImage.of(topicMaps.whole(), asOf));
        return ResponseEntity.ok()
                .contentType(SVG)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("summitry-topic-map.svg")
                                .build()
                                .toString())
                .body(templates.process("publishing/topic-map.xml", context));
    }
}
