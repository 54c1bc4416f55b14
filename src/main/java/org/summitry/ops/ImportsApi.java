package org.summitry.ops;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.ImportRun;
import org.summitry.catalog.ImportRuns;
import org.summitry.catalog.ImportedFile;
import org.summitry.web.Busy;
import org.summitry.web.CutOff;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The report of the last import, for programs. It is as long as the folder, and so read and written part by part. */
@RestController
class ImportsApi {

    private static final int SOON_SECONDS = 2;

    /** Of as many files Hibernate loads the problems at once. */
    static final int A_PART = 100;

    private final ImportRuns runs;
    private final JsonMapper json;

    ImportsApi(ImportRuns runs, JsonMapper json) {
        this.runs = runs;
        this.json = json;
    }

    /** What is answered, as it is described; it never is in memory as a whole. */
    record Report(Instant started, @Nullable Instant finished, List<FileReport> files) {}

    record FileReport(
            String file,
            @Schema(allowableValues = {"imported", "unchanged", "duplicate", "rejected"}) String status,
            @Nullable String article,
            List<ImportedFile.Problem> problems) {
        static FileReport of(ImportedFile file) {
            return new FileReport(
                    file.getFile(),
                    file.getStatus().slug(),
                    file.getArticleSlug().orElse(null),
                    file.getProblems());
        }
    }

    @Operation(
            operationId = "latestImport",
            summary = "The report of the last import: what became of each file",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Report.class))))
    @GetMapping(path = "/api/imports/latest", produces = MediaType.APPLICATION_JSON_VALUE)
    void latest(HttpServletResponse response) throws IOException {
        ImportRun run =
                runs.findFirstByFinishedIsNotNullOrderByFinishedDescIdDesc().orElseThrow(ImportsApi::notYet);
        List<FileReport> first = files(run, "");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        try {
            // closed when it is whole only: closing it would make anything else look so
            JsonGenerator report = json.createGenerator(response.getOutputStream());
            write(run, first, report);
            report.close();
        } catch (Busy | DataAccessException | TransactionException failed) {
            throw new CutOff(failed);
        }
    }

    private void write(ImportRun run, List<FileReport> first, JsonGenerator report) {
        report.writeStartObject();
        report.writePOJOProperty("started", run.getStarted());
        report.writePOJOProperty("finished", run.getFinished().orElse(null));
        report.writeArrayPropertyStart("files");
        List<FileReport> part = first;
        part.forEach(report::writePOJO);
        while (part.size() == A_PART) {
            part = files(run, part.get(A_PART - 1).file());
            part.forEach(report::writePOJO);
        }
        report.writeEndArray();
        report.writeEndObject();
    }

    /** @throws Busy if meanwhile another import ended, and took the report of this one away */
    private List<FileReport> files(ImportRun run, String after) {
        List<FileReport> part = runs.findFiles(run, after, Limit.of(A_PART)).stream()
                .map(FileReport::of)
                .toList();
        if (!runs.existsById(run.getId())) {
            throw notYet();
        }
        return part;
    }

    private static Busy notYet() {
        return new Busy("failure.notImported", SOON_SECONDS);
    }
}
