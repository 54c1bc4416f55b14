package org.summitry.ops;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.ImportRun;
import org.summitry.catalog.ImportRuns;
import org.summitry.catalog.ImportedFile;

/** The report of the last import, for programs. */
@RestController
class ImportsApi {

    private final ImportRuns runs;

    ImportsApi(ImportRuns runs) {
        this.runs = runs;
    }

    record Report(Instant started, @Nullable Instant finished, List<FileReport> files) {}

    record FileReport(String file, String status, @Nullable String article, List<ImportedFile.Problem> problems) {
        static FileReport of(ImportedFile file) {
            return new FileReport(
                    file.getFile(),
                    file.getStatus().slug(),
                    file.getArticleSlug().orElse(null),
                    file.getProblems());
        }
    }

    @GetMapping("/api/imports/latest")
    @Transactional(readOnly = true)
    ResponseEntity<?> latest() {
        return runs.findFirstByFinishedIsNotNullOrderByFinishedDescIdDesc()
                .<ResponseEntity<?>>map(run -> ResponseEntity.ok(report(run)))
                .orElseGet(ImportsApi::notYet);
    }

    private Report report(ImportRun run) {
        return new Report(
                run.getStarted(),
                run.getFinished().orElse(null),
                runs.findFiles(run).stream().map(FileReport::of).toList());
    }

    private static ResponseEntity<ProblemDetail> notYet() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.SERVICE_UNAVAILABLE, "The first import has not finished yet."));
    }
}
