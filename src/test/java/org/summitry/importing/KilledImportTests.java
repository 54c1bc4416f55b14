package org.summitry.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.ProgramOfItsOwn;
import org.summitry.TemporaryData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program is ended in the middle of an import, by its user or as by a power cut, and started again. */
class KilledImportTests {

    /** So many that an import is still at it when its first articles are seen. */
    private static final int DOCUMENTS = 3000;

    @TempDir
    Path folder;

    List<String> stores;

    @Test
    void theNextStartFinishesWhatAKilledImportBegan() throws Exception {
        Path seeds = writeSeeds();
        endWhileItImports(seeds, Process::destroyForcibly);
        finish(seeds);
    }

    @Test
    void whatAStoppedImportStoredIsSearchedWithoutBuildingTheIndexAnew() throws Exception {
        Path seeds = writeSeeds();
        int first = endWhileItImports(seeds, process -> {
            process.destroy();
            return process;
        });
        assertThat(log(first))
                .content()
                .contains("the next start goes on from there")
                .doesNotContain("ERROR");
        int next = finish(seeds);
        assertThat(log(next)).content().contains("Went through").doesNotContain("Built the index");
    }

    private int endWhileItImports(Path seeds, UnaryOperator<Process> end) throws Exception {
        stores = TemporaryData.options(folder.resolve("data"));
        int port = ProgramOfItsOwn.freePort();
        Process program = start(seeds, port);
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> articles(port) > 0);
        } finally {
            end.apply(program).waitFor();
        }
        return port;
    }

    private int finish(Path seeds) throws Exception {
        int port = ProgramOfItsOwn.freePort();
        Process program = start(seeds, port);
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> get(port, "/api/imports/latest") != null);
            assertThat(articles(port)).isEqualTo(DOCUMENTS);
            JsonNode report = get(port, "/api/imports/latest");
            assertThat(report.path("files").size()).isEqualTo(DOCUMENTS);
            report.path("files")
                    .forEach(file -> assertThat(file.path("problems").size()).isZero());
        } finally {
            program.destroy();
            program.waitFor();
        }
        return port;
    }

    private Path log(int port) {
        return folder.resolve("log-" + port);
    }

    private Path writeSeeds() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.copy(Path.of("seeds", SeedCatalog.FILE), seeds.resolve(SeedCatalog.FILE));
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(
                    seeds.resolve("note-%04d.txt".formatted(i)),
                    """
                    Note %d on Helsinki

                    Presidents Trump and Putin will meet in Helsinki next week, says note %d of a long series.

                    Sanctions, Syria and the INF Treaty are on the agenda, as they were in the note before it.
                    """
                            .formatted(i, i));
        }
        return seeds;
    }

    private Process start(Path seeds, int port) throws IOException {
        List<String> options = new ArrayList<>(List.of("--server.port=" + port, "--summitry.seeds=" + seeds));
        options.addAll(stores);
        return ProgramOfItsOwn.with(options).redirectOutput(log(port).toFile()).start();
    }

    private static long articles(int port) {
        JsonNode list = get(port, "/api/articles?size=1");
        return list == null ? 0 : list.path("total").asLong();
    }

    private static JsonNode get(int port, String path) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? new JsonMapper().readTree(answer.body()) : null;
        } catch (IOException notUpYet) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
