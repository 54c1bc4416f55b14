package org.summitry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitry.OnOpenSearch;
import org.summitry.SummitryApplication;
import org.summitry.TemporaryData;
import org.summitry.importing.Importer;

/** A reader cannot tell whether the index is in a folder or on a cluster: all answers are the same. */
@OnOpenSearch
class IndexesAlikeTests {

    private static final Path RELEVANCE = Path.of("src", "test", "resources", "relevance", "table.csv");

    static ConfigurableApplicationContext inFolder;
    static ConfigurableApplicationContext onCluster;

    @BeforeAll
    static void startBoth(@TempDir Path folder) throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        MadeUpArticles.writeTo(seeds);
        inFolder = start(seeds, List.of("--summitry.data=" + folder.resolve("one"), "--spring.profiles.active="));
        onCluster = start(seeds, TemporaryData.options(folder.resolve("other")));
    }

    @AfterAll
    static void stopBoth() {
        inFolder.close();
        onCluster.close();
    }

    private static ConfigurableApplicationContext start(Path seeds, List<String> options) {
        List<String> all = List.of("--server.port=0", "--summitry.import-at-start=false", "--summitry.seeds=" + seeds);
        ConfigurableApplicationContext program = SpringApplication.run(
                SummitryApplication.class,
                Stream.of(all, options).flatMap(List::stream).toArray(String[]::new));
        program.getBean(Importer.class).run();
        await().until(program.getBean(IndexKeeper.class)::isReady);
        return program;
    }

    static Stream<String> lists() throws IOException {
        Stream<String> typed = Files.readAllLines(RELEVANCE).stream()
                .filter(line -> line.contains(" ; "))
                .map(line -> "/articles?size=100&q="
                        + URLEncoder.encode(line.substring(0, line.lastIndexOf(" ; ")), StandardCharsets.UTF_8));
        Stream<String> others = Stream.of(
                "/articles",
                "/articles?page=2",
                "/articles?sort=title&page=3",
                "/articles?sort=published",
                "/articles?sort=relevance",
                "/articles?q=united+states&page=2",
                "/articles?q=u.s.+and+U.K.",
                "/articles?q=us+them",
                "/articles?q=the",
                "/articles?q=of+the",
                "/articles?q=treaty&topic=arms-control&topic=syria",
                "/articles?q=putin&summit=helsinki-2018&phase=pre",
                "/articles?q=putin&sort=published&author=andrey-kortunov",
                "/articles?q=trump%27s",
                "/articles?q=Trump%E2%80%99s+tweets",
                "/articles?q=Guaid%C3%B3",
                "/articles?q=guaido",
                "/articles?q=sa*",
                "/articles?q=s*",
                "/articles?q=-putin",
                "/articles?q=-trump+-putin",
                "/articles?q=%22trump+putin%22+OR+%22putin+trump%22",
                "/articles?q=trump-putin",
                "/articles?q=state-of-the-art",
                "/articles?q=sanktions",
                "/articles?q=sanktions+helsinky",
                "/articles?q=venezuella+zzzzzz",
                "/articles?q=syria+walrus&topic=syria",
                "/articles?q=2018",
                "/articles?q=G-20",
                "/articles?q=%3Cscript%3E",
                "/articles?q=a%26b+%22R%26D%22",
                "/articles?q=%F0%9F%98%80",
                "/articles?q=%E4%B8%AD%E6%96%87",
                "/articles?q=%D0%BF%D1%83%D1%82%D0%B8%D0%BD",
                "/articles?q=publication:riac+summit:helsinki*",
                "/articles?q=author:iv*",
                "/articles?q=topic:none",
                "/articles/helsinky-summit-journey",
                "/articles/trump-putin",
                "/suggest?q=s",
                "/suggest?q=su",
                "/suggest?q=an",
                "/suggest?q=the",
                "/suggest?q=united+st",
                "/suggest?q=us",
                "/suggest?q=ti",
                "/api/export.ndjson?q=treaty&topic=arms-control&topic=syria",
                "/api/export.csv?q=-putin&summit=helsinki-2018");
        return Stream.concat(typed, others);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void answersAreTheSame(String address) throws Exception {
        assertThat(answer(onCluster, address)).isEqualTo(answer(inFolder, address));
    }

    private static String answer(ConfigurableApplicationContext program, String address) throws Exception {
        String port = program.getEnvironment().getRequiredProperty("local.server.port");
        URI page = URI.create("http://localhost:" + port + address);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .body()
                .replace("localhost:" + port, "here");
    }
}
