package org.summitry.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.ProgramOfItsOwn;

/** The program as it is when Spring chose its parts at the build: {@code -Dspring.aot.enabled=true}. */
class PreparedStartTests {

    private static final String PREPARED = "-Dspring.aot.enabled=true";

    private static final List<String> WITHOUT_A_LINK = List.of(
            "/articles?q=sanctions&summit=helsinki-2018",
            "/articles?topic=syria&sort=published",
            "/api/articles?q=arms",
            "/api/summits",
            "/api/topics",
            "/api/authors",
            "/api/topic-map",
            "/api/silences",
            "/api/expectations",
            "/api/compare?left=helsinki-2018.pre&right=helsinki-2018.post",
            "/actuator/health");

    @TempDir
    Path folder;

    @Test
    void importsAndAnswersAsTheProgramThatFindsItsPartsAtTheStart() throws Exception {
        Map<String, String> prepared = pages(PREPARED, "Went through 5 files");
        assertThat(Files.readString(log())).contains("Starting AOT-processed").doesNotContain("ERROR");
        Map<String, String> found =
                pages("-Dspring.aot.enabled=false", "Started SummitryApplication", "--summitry.import-at-start=false");
        assertThat(Files.readString(log())).doesNotContain("Starting AOT-processed", "ERROR");

        assertThat(found).hasSizeGreaterThan(WITHOUT_A_LINK.size() + 20);
        assertThat(prepared.keySet()).isEqualTo(found.keySet());
        found.forEach((path, page) -> assertThat(prepared.get(path)).as(path).isEqualTo(page));
    }

    @Test
    void aProfileOrAnOptionThatWouldBeWithoutEffectIsTold() throws Exception {
        ProcessBuilder program = ProgramOfItsOwn.with(List.of(
                "--summitry.data=" + folder.resolve("data"),
                "--spring.profiles.active=postgres",
                "--management.server.port=0"));
        program.environment().put("JDK_JAVA_OPTIONS", PREPARED);
        Process process = program.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isNotZero();
        assertThat(output)
                .contains("without the profile postgres, management.server.port")
                .contains("Leave " + PREPARED + " away");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    /** All that home leads to, and some more, once the log says so, from the test's folder of data. */
    private Map<String, String> pages(String javaOption, String ready, String... more) throws Exception {
        int port = freePort();
        List<String> options = new ArrayList<>(List.of(
                "--server.port=" + port, "--summitry.seeds=seeds", "--summitry.data=" + folder.resolve("data")));
        options.addAll(List.of(more));
        ProcessBuilder program = ProgramOfItsOwn.with(options);
        program.environment().put("JDK_JAVA_OPTIONS", javaOption);
        Process process = program.redirectOutput(log().toFile()).start();
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> {
                assertThat(process.isAlive()).as(log().toString()).isTrue();
                return Files.readString(log()).contains(ready);
            });
            Map<String, String> pages = new TreeMap<>();
            for (String path : WITHOUT_A_LINK) {
                pages.put(path, page(port, path));
            }
            for (String path : Jsoup.parse(page(port, "/")).select("a[href^=/]").eachAttr("href")) {
                pages.put(path, page(port, path));
            }
            return pages;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static String page(int port, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().replace("localhost:" + port, "here");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
