package org.summitry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.summitry.OnOpenSearch;
import org.summitry.RealOpenSearch;
import org.summitry.SummitryApplication;
import org.summitry.TemporaryData;
import org.summitry.importing.Importer;

/** The program is started again and again on the same indexes of a real OpenSearch. */
@OnOpenSearch
class IndexClusterTests {

    private static final String ARTICLE = "/articles/the-helsinki-summit-the-beginning-of-a-journey";

    @TempDir
    Path folder;

    List<String> stores;

    @BeforeEach
    void chooseStores() {
        stores = new ArrayList<>(TemporaryData.options(folder.resolve("data")));
    }

    @Test
    void whoAsksFirstOfAllFindsAListWithoutArticles() {
        List<HttpResponse<String>> first = new ArrayList<>();
        SpringApplication application = new SpringApplication(SummitryApplication.class);
        application.addListeners((ServletWebServerInitializedEvent opened) ->
                first.add(get("/api/articles", opened.getWebServer().getPort())));
        try (ConfigurableApplicationContext program = start(application)) {
            assertThat(first.get(0).statusCode()).isEqualTo(200);
            assertThat(first.get(0).body()).contains("\"total\":0");
        }
    }

    @Test
    void aWholeIndexIsKept() throws Exception {
        String first = fillAndStop("");
        try (ConfigurableApplicationContext program = start()) {
            assertThat(health(program)).isEqualTo(Status.UP);
            assertThat(identity()).isEqualTo(first);
        }
    }

    @Test
    void aMissingIndexIsBuiltAnew() throws Exception {
        String first = fillAndStop("");
        ask("DELETE", option("SUMMITRY_SEARCH_PREFIX") + "-articles");
        buildsAnother(first);
    }

    @Test
    void anIndexCutOffInAChangeIsBuiltAnew() throws Exception {
        buildsAnother(fillAndStop("update index_state set whole = false"));
    }

    @Test
    void anIndexOfAnOlderMappingIsBuiltAnew() throws Exception {
        buildsAnother(fillAndStop("update index_state set mapping = 0"));
    }

    @Test
    void anIndexIsBuiltAnewWhenAskedTo() throws Exception {
        buildsAnother(fillAndStop(""), "--summitry.rebuild-index");
    }

    @Test
    void anAddressThatDoesNotAnswerIsPassedOver() throws Exception {
        String live = option("SUMMITRY_SEARCH_HOSTS");
        stores.removeIf(option -> option.startsWith("--SUMMITRY_SEARCH_HOSTS"));
        stores.add("--SUMMITRY_SEARCH_HOSTS=http://127.0.0.1:1," + live);
        try (ConfigurableApplicationContext program = start()) {
            program.getBean(Importer.class).run();
            for (String words : List.of("sanctions", "syria", "treaty", "ukraine")) {
                assertThat(get(program, "/articles?q=" + words).statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void withoutItsClusterTheSiteSearchesLaterAndShowsAllElse() throws Exception {
        try (RealOpenSearch node = RealOpenSearch.start()) {
            stores.removeIf(option -> option.startsWith("--SUMMITRY_SEARCH_HOSTS"));
            stores.add("--SUMMITRY_SEARCH_HOSTS=" + node.address());
            try (ConfigurableApplicationContext program = start()) {
                program.getBean(Importer.class).run();
                assertThat(get(program, "/articles?q=sanctions").body()).contains("<mark>sanctions</mark>");
                node.close();
                assertSearchesLater(program, "syria");
            }
            try (ConfigurableApplicationContext program = start()) {
                assertSearchesLater(program, "iran");
            }
        }
    }

    private void assertSearchesLater(ConfigurableApplicationContext program, String words) throws Exception {
        HttpResponse<String> list = get(program, "/articles?q=" + words);
        assertThat(list.statusCode()).isEqualTo(503);
        assertThat(list.headers().firstValue("Retry-After")).isPresent();
        assertThat(list.body()).contains("Please try again").doesNotContain("SearchException", "HSEARCH");
        HttpResponse<String> api = get(program, "/api/articles?q=" + words);
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        for (String page : List.of("/", ARTICLE, "/topics/syria", "/suggest?q=" + words)) {
            assertThat(get(program, page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(get(program, "/articles/the-helsinki-summit").statusCode()).isEqualTo(404);
    }

    /** @return what tells the index from one made later */
    private String fillAndStop(String then) throws Exception {
        try (ConfigurableApplicationContext program = start()) {
            program.getBean(Importer.class).run();
            assertThat(health(program)).isEqualTo(Status.UP);
            if (then.startsWith("update")) {
                assertThat(program.getBean(JdbcClient.class).sql(then).update()).isEqualTo(1);
            }
            return identity();
        }
    }

    private void buildsAnother(String than, String... options) throws Exception {
        try (ConfigurableApplicationContext program = start(options)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> health(program).equals(Status.UP));
            assertThat(identity()).isNotEqualTo(than);
            assertThat(get(program, "/articles?q=sanctions").body()).contains("<mark>sanctions</mark>");
        }
    }

    private ConfigurableApplicationContext start(String... options) {
        return start(new SpringApplication(SummitryApplication.class), options);
    }

    private ConfigurableApplicationContext start(SpringApplication application, String... options) {
        List<String> arguments = new ArrayList<>(stores);
        arguments.addAll(List.of("--server.port=0", "--summitry.import-at-start=false"));
        arguments.addAll(List.of(options));
        return application.run(arguments.toArray(String[]::new));
    }

    private static Status health(ConfigurableApplicationContext program) {
        return program.getBean(HealthEndpoint.class).healthForPath("index").getStatus();
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext program, String path) {
        return get(path, program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private static HttpResponse<String> get(String path, int port) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String identity() throws Exception {
        return ask("GET", "_cat/indices/" + option("SUMMITRY_SEARCH_PREFIX") + "-articles?h=uuid");
    }

    private String ask(String method, String path) throws IOException, InterruptedException {
        URI address = URI.create(option("SUMMITRY_SEARCH_HOSTS") + "/" + path);
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String option(String name) {
        return stores.stream()
                .filter(option -> option.startsWith("--" + name + "="))
                .map(option -> option.substring(name.length() + 3))
                .findFirst()
                .orElseThrow();
    }
}
