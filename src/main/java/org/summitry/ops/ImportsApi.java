package org.summitry.ops;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.ImportRun;
import org.summitry.catalog.ImportRuns;
import org.summitry.catalog.ImportedFile;
import org.summitry.web.Busy;

/** The report of the last import, for programs. */
@RestController
class ImportsApi {

    private static final int SOON_SECONDS = 2;

    private final ImportRuns runs;

    ImportsApi(ImportRuns runs) {
        this.runs = runs;
    }

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

    @Operation(operationId = "latestImport", summary = "The report of the last import: what became of each file")
    @GetMapping("/api/imports/latest")
    @Transactional(readOnly = true)
    Report latest() {
        return runs.findFirstByFinishedIsNotNullOrderByFinishedDescIdDesc()
                .map(this::report)
                .orElseThrow(() -> new Busy("failure.notImported", SOON_SECONDS));
    }

    private Report report(ImportRun run) {
        return new Report(
                run.getStarted(),
                run.getFinished().orElse(null),
                runs.findFiles(run).stream().map(FileReport::of).toList());
    }
}
