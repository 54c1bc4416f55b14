package org.summitry.ops;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitry.FiveArticles;
import org.summitry.OnEmbeddedIndex;
import org.summitry.ProgramOfItsOwn;

/** The program as it is when Spring chose its parts at the build: {@code -Dspring.aot.enabled=true}. */
@FiveArticles
@OnEmbeddedIndex
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

    @Autowired
    MockMvcTester site;

    @TempDir
    Path folder;

    @Test
    void importsAndAnswersAsTheProgramThatFindsItsPartsAtTheStart() throws Exception {
        int port = ProgramOfItsOwn.freePort();
        Process program = start(List.of("--server.port=" + port, "--summitry.seeds=seeds"));
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> {
                assertThat(program.isAlive()).as(log().toString()).isTrue();
                return Files.readString(log()).contains("Went through 5 files");
            });
            Set<String> paths = new LinkedHashSet<>(WITHOUT_A_LINK);
            Jsoup.parse(prepared(port, "/"))
                    .select("main a[href^=/]")
                    .forEach(link -> paths.add(link.attr("href").replaceFirst("#.*", "")));
            assertThat(paths).hasSizeGreaterThan(WITHOUT_A_LINK.size() + 20);
            for (String path : paths) {
                assertThat(withoutTimes(prepared(port, path))).as(path).isEqualTo(withoutTimes(found(path)));
            }
        } finally {
            program.destroy();
            program.waitFor();
        }
        assertThat(log()).content().contains("Starting AOT-processed").doesNotContain("ERROR");
    }

    @Test
    void aProfileOrAnOptionThatWouldBeWithoutEffectIsTold() throws Exception {
        Process program = start(List.of(
                "--spring.profiles.active=postgres",
                "--management.server.port=0",
                "--management.endpoints.web.exposure.include=health,metrics"));
        assertThat(program.waitFor()).isNotZero();
        assertThat(log())
                .content()
                .contains(
                        "without the profile postgres, management.endpoints.web.exposure.include, management.server.port.")
                .contains("Leave " + PREPARED + " away");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private Process start(List<String> more) throws IOException {
        List<String> options = new ArrayList<>(more);
        options.add("--summitry.data=" + folder.resolve("data"));
        ProcessBuilder program = ProgramOfItsOwn.with(options);
        program.environment().put("JDK_JAVA_OPTIONS", PREPARED);
        return program.redirectOutput(log().toFile()).start();
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static String prepared(int port, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().replace("localhost:" + port, "localhost");
    }

    private String found(String path) throws IOException {
        MvcTestResult result = site.get().uri(URI.create(path)).exchange();
        assertThat(result).as(path).hasStatusOk();
        return result.getResponse().getContentAsString();
    }

    /** Each has imported the articles at a time of its own. */
    private static String withoutTimes(String page) {
        return page.replaceAll("T\\d{2}:\\d{2}:[\\d.]+Z", "").replaceAll(", \\d{2}:\\d{2} UTC", "");
    }
}
