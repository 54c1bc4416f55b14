package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.summitry.importing.Importer;

/** Several instances of the program on a real PostgreSQL, and one on a primary with a replica. */
class ManyInstancesTests {

    private static final List<String> PAGES = List.of(
            "/",
            "/summits/helsinki-2018",
            "/topics",
            "/topics/syria",
            "/authors/andrey-kortunov",
            "/publications/riac",
            "/compare?left=helsinki-2018.pre&right=helsinki-2018.post",
            "/silences",
            "/expectations",
            "/topic-map.csv",
            "/api/summits",
            "/api/topics",
            "/api/authors",
            "/api/publications",
            "/api/topic-map",
            "/api/silences",
            "/api/expectations",
            "/api/compare?left=helsinki-2018.pre&right=helsinki-2018.post",
            "/articles/the-art-of-expectation-management",
            "/api/articles/the-art-of-expectation-management",
            "/notebook?p=the-art-of-expectation-management.p4",
            "/notebook.md?p=the-art-of-expectation-management.p4");

    @TempDir
    Path folder;

    @Test
    void anInstanceNoticesWhatAnotherImported() throws Exception {
        String database = RealPostgres.database();
        try (ConfigurableApplicationContext importing = start("one", database);
                ConfigurableApplicationContext reading = start("other", database)) {
            assertThat(page(reading, "/topics")).contains("holds no summit yet");
            importing.getBean(Importer.class).run();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(page(reading, "/topics")).contains("Helsinki"));
            assertThat(page(reading, "/topics")).isEqualToIgnoringWhitespace(page(importing, "/topics"));
        }
    }

    @Test
    void pagesAreReadFromTheReplicaAndImportsGoToThePrimary() throws Exception {
        String replica = RealPostgres.database();
        Map<String, String> read;
        try (ConfigurableApplicationContext program = start("first", replica)) {
            program.getBean(Importer.class).run();
            read = pages(program);
        }
        String primary = RealPostgres.database();
        try (ConfigurableApplicationContext program =
                start("second", primary, "--SUMMITRY_DB_REPLICA_URL=" + replica)) {
            Map<String, String> readThere = pages(program);
            read.forEach(
                    (path, page) -> assertThat(readThere.get(path)).as(path).isEqualToIgnoringWhitespace(page));
            assertThat(articles(primary)).isZero();
            program.getBean(Importer.class).run();
            assertThat(articles(primary)).isEqualTo(5);
        }
    }

    private ConfigurableApplicationContext start(String name, String database, String... more) {
        String[] arguments = {
            "--spring.profiles.active=postgres",
            "--SUMMITRY_DB_URL=" + database,
            "--SUMMITRY_DB_USER=postgres",
            "--summitry.data=" + folder.resolve(name),
            "--summitry.import-at-start=false",
            "--server.port=0"
        };
        return SpringApplication.run(
                SummitryApplication.class,
                Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private static Map<String, String> pages(ConfigurableApplicationContext program) throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String path : PAGES) {
            pages.put(path, page(program, path));
        }
        return pages;
    }

    private static String page(ConfigurableApplicationContext program, String path)
            throws IOException, InterruptedException {
        String port = program.getEnvironment().getRequiredProperty("local.server.port");
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().replace("localhost:" + port, "here");
    }

    private static int articles(String database) {
        return new JdbcTemplate(new DriverManagerDataSource(database, "postgres", ""))
                .queryForObject("select count(*) from article", Integer.class);
    }
}
