package org.summitry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.summitry.OnEmbeddedIndex;
import org.summitry.SummitryApplication;
import org.summitry.TemporaryData;
import org.summitry.catalog.Passage;
import org.summitry.catalog.Turn;
import org.summitry.importing.Importer;

/** The program is started again and again on the same data folder, and its index is what the collection is. */
class IndexKeeperTests {

    private static final String NOTE =
            """
            A Note on Walruses

            Presidents Trump and Putin will meet in Helsinki next week, and walruses are on the agenda.

            Nobody expects the narwhals to be mentioned.
            """;

    /** The note, imported: every test leaves it with a whole index. */
    private static Place imported;

    /** Where a program's documents are, and what it keeps its data in. */
    private record Place(Path folder, List<String> stores) {

        static Place in(Path folder) throws IOException {
            Place place = new Place(folder, TemporaryData.options(folder.resolve("data")));
            Files.createDirectory(place.seeds());
            Files.copy(Path.of("seeds", "catalog.yaml"), place.seeds().resolve("catalog.yaml"));
            Files.writeString(place.seeds().resolve("note.txt"), NOTE);
            return place;
        }

        Path seeds() {
            return folder.resolve("seeds");
        }

        Path index() {
            return folder.resolve("data").resolve("index");
        }
    }

    @BeforeAll
    static void fillAndStop(@TempDir Path folder) throws IOException {
        imported = Place.in(folder);
        try (ConfigurableApplicationContext program = start(imported)) {
            program.getBean(Importer.class).run();
            assertUp(program);
        }
    }

    @Test
    void theIndexFollowsTheImport(@TempDir Path own) throws IOException {
        Place place = Place.in(own);
        try (ConfigurableApplicationContext program = start(place)) {
            program.getBean(Importer.class).run();
            assertThat(snippets(program, "walruses")).containsExactly("p1");
            Files.writeString(place.seeds().resolve("note.txt"), NOTE.replaceAll("(?i)walruses", "penguins"));
            program.getBean(Importer.class).run();
            assertThat(snippets(program, "penguins")).containsExactly("p1");
            assertThat(snippets(program, "narwhals")).containsExactly("p2");
            assertThat(total(program, "agenda -walruses")).isEqualTo(1);
            assertThat(snippets(program, "\"and walruses\"")).isEmpty();
            withdraw(place.seeds(), "note.txt");
            program.getBean(Importer.class).run();
            assertThat(total(program, "penguins")).isZero();
            assertThat(total(program, "")).isZero();
            assertThat(passages(program)).isZero();
            assertUp(program);
        }
    }

    @Test
    void aWholeIndexIsKept() {
        try (ConfigurableApplicationContext program = start(imported)) {
            assertUp(program);
            assertThat(snippets(program, "walruses")).containsExactly("p1");
        }
    }

    @Test
    @OnEmbeddedIndex
    void aMissingIndexIsBuiltAnewAndTheReaderIsToldMeanwhile() throws Exception {
        FileSystemUtils.deleteRecursively(imported.index());
        buildsItAnew();
    }

    @Test
    @OnEmbeddedIndex
    void aDamagedIndexIsBuiltAnew() throws Exception {
        truncate(largest(imported.index().resolve("passages")));
        buildsItAnew();
    }

    @Test
    @OnEmbeddedIndex
    void anIndexOfAnOlderMappingIsBuiltAnew() throws Exception {
        Files.writeString(imported.index().resolve("version"), "mapping 0");
        buildsItAnew();
    }

    @Test
    void anIndexIsBuiltAnewWhenAskedTo() throws Exception {
        buildsItAnew("--summitry.rebuild-index");
    }

    /** The next start says that something may be missing, and builds the index beside the running site. */
    private void buildsItAnew(String... options) throws Exception {
        CountDownLatch othersWork = new CountDownLatch(1);
        try (ConfigurableApplicationContext program = start(imported, othersWork, options)) {
            assertThat(health(program)).isNotEqualTo(Status.UP);
            assertThat(page(program)).contains("The index is being built");
            othersWork.countDown();
            await().atMost(Duration.ofMinutes(1)).until(() -> health(program).equals(Status.UP));
            assertThat(page(program)).doesNotContain("The index is being built");
            assertThat(snippets(program, "walruses")).containsExactly("p1");
            assertThat(passages(program)).isEqualTo(2);
        } finally {
            othersWork.countDown();
        }
    }

    private static ConfigurableApplicationContext start(Place place) {
        return start(place, new CountDownLatch(0));
    }

    /** Starts the program while somebody else has the turn to change collection and index. */
    private static ConfigurableApplicationContext start(Place place, CountDownLatch othersWork, String... options) {
        SpringApplication application = new SpringApplication(SummitryApplication.class);
        application.addListeners((ApplicationListener<ApplicationStartedEvent>)
                started -> giveTurn(started.getApplicationContext().getBean(Turn.class), othersWork));
        List<String> arguments =
                List.of("--server.port=0", "--summitry.import-at-start=false", "--summitry.seeds=" + place.seeds());
        return application.run(Stream.of(arguments.stream(), place.stores().stream(), Stream.of(options))
                .flatMap(all -> all)
                .toArray(String[]::new));
    }

    private static void giveTurn(Turn turn, CountDownLatch work) {
        CountDownLatch taken = new CountDownLatch(1);
        new Thread(() -> turn.take(() -> {
                    taken.countDown();
                    awaitUninterruptibly(work);
                }))
                .start();
        awaitUninterruptibly(taken);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void assertUp(ConfigurableApplicationContext program) {
        assertThat(health(program)).isEqualTo(Status.UP);
    }

    private static Status health(ConfigurableApplicationContext program) {
        return program.getBean(HealthEndpoint.class).healthForPath("index").getStatus();
    }

    private static String page(ConfigurableApplicationContext program) throws IOException, InterruptedException {
        String port = program.getEnvironment().getRequiredProperty("local.server.port");
        URI list = URI.create("http://localhost:" + port + "/articles?q=walruses");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body();
    }

    private static long total(ConfigurableApplicationContext program, String words) {
        return find(program, words).total();
    }

    private static List<String> snippets(ConfigurableApplicationContext program, String words) {
        return find(program, words).hits().stream()
                .flatMap(hit -> hit.snippets().stream())
                .map(Snippets.Snippet::anchor)
                .toList();
    }

    private static ArticleSearch.Hits find(ConfigurableApplicationContext program, String words) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("q", words);
        return program.getBean(ArticleSearch.class).find(Query.of(parameters, 20));
    }

    private static long passages(ConfigurableApplicationContext program) {
        return program.getBean(TransactionTemplate.class)
                .execute(any -> Search.session(program.getBean(EntityManager.class))
                        .search(Passage.class)
                        .where(predicates -> predicates.matchAll())
                        .fetchTotalHitCount());
    }

    private static void withdraw(Path seeds, String file) throws IOException {
        Files.delete(seeds.resolve(file));
        Path catalog = seeds.resolve("catalog.yaml");
        Files.writeString(catalog, Files.readString(catalog).replace("withdrawn: []", "withdrawn: [" + file + "]"));
    }

    private static Path largest(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.filter(file -> file.getFileName().toString().startsWith("_"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void truncate(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }
}
