package org.summitry.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.summitry.SummitryApplication;
import org.summitry.catalog.Anchors;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleText;
import org.summitry.catalog.ArticleText.Paragraph;
import org.summitry.catalog.ArticleText.Provenance;
import org.summitry.catalog.ArticleText.Stated;
import org.summitry.catalog.Author;
import org.summitry.catalog.Authors;
import org.summitry.catalog.Byline;
import org.summitry.catalog.Coverage;
import org.summitry.catalog.ImportFinished;
import org.summitry.catalog.Origin;
import org.summitry.catalog.PassageTopic;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Publication;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Topics;
import org.summitry.importing.Importer;

/**
 * How long readers wait for a search with five filters and their counts. Fills a collection with made-up articles, builds the
 * index, warms up, then lets readers ask at once. Arguments: articles (100000), readers (8), requests a reader (200), folder.
 */
public final class SearchBench {

    private static final int BATCH = 200;

    private final ConfigurableApplicationContext program;
    private final MadeUpArticles madeUp;
    private final int port;
    private final Map<String, Long> ids = new HashMap<>();

    private SearchBench(ConfigurableApplicationContext program, MadeUpArticles madeUp) {
        this.program = program;
        this.madeUp = madeUp;
        this.port = Integer.parseInt(program.getEnvironment().getProperty("local.server.port", "0"));
    }

    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int readers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        int requests = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200;
        Path folder = Path.of(arguments.length > 3 ? arguments[3] : "target/bench-" + articles);
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("catalog.yaml"), Files.readString(Path.of("seeds/catalog.yaml")));
        try (ConfigurableApplicationContext program = SpringApplication.run(
                SummitryApplication.class,
                "--summitry.import-at-start=false",
                "--summitry.seeds=" + seeds,
                "--summitry.data=" + folder.resolve("data"),
                "--spring.jpa.properties.hibernate.search.schema_management.strategy=create-or-validate",
                "--server.port=0",
                "--logging.level.root=warn")) {
            SearchBench bench = new SearchBench(program, new MadeUpArticles(Path.of("seeds/catalog.yaml"), 42));
            bench.fill(articles);
            bench.measure(readers, requests);
            System.out.printf("index %,d MB%n", size(folder.resolve("data/index")) >> 20);
        }
    }

    private void fill(int wanted) {
        long there = program.getBean(org.summitry.catalog.Articles.class).count();
        if (there >= wanted) {
            program.publishEvent(new ImportFinished());
            return;
        }
        program.getBean(Importer.class).run();
        long begun = System.nanoTime();
        for (int from = 0; from < wanted; from += BATCH) {
            int first = from;
            program.getBean(TransactionTemplate.class)
                    .executeWithoutResult(any -> store(first, Math.min(wanted, first + BATCH)));
        }
        System.out.printf("stored %,d articles in %,d s%n", wanted, (System.nanoTime() - begun) / 1_000_000_000);
        begun = System.nanoTime();
        program.publishEvent(new ImportFinished());
        System.out.printf("built the index in %,d s%n", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private void store(int from, int to) {
        EntityManager entities = program.getBean(EntityManager.class);
        List<Summit> summits = program.getBean(Summits.class).findAllByOrderByHeldOn();
        Map<String, Topic> topics = program.getBean(Topics.class).findAll().stream()
                .collect(Collectors.toMap(Topic::getSlug, Function.identity()));
        for (int number = from; number < to; number++) {
            MadeUpArticles.MadeUp made = madeUp.next(number);
            Summit summit = summits.get(made.summit() % summits.size());
            Article article = new Article("made-up-" + number);
            article.fill(
                    new ArticleText(
                            new Provenance("made-up-" + number + ".txt", "made up", "UTF-8", "en", hash("made up " + number)),
                            new Stated<>(made.title(), Origin.TEXT),
                            new Stated<>(publication(entities, made.publication()), Origin.TEXT),
                            new Stated<>(made.published(), Origin.TEXT),
                            null,
                            List.of(new Byline(author(entities, made.author()), null)),
                            List.of(new Coverage(summit, made.before() ? Phase.PRE : Phase.POST, List.of())),
                            null,
                            made.passages().stream().map(one -> paragraph(one, topics)).toList(),
                            List.of(),
                            List.of(),
                            new org.summitry.catalog.Rating(1, BigDecimal.ONE),
                            null,
                            List.of()),
                    Anchors.inOrder(made.passages().size()),
                    Instant.EPOCH);
            entities.persist(article);
        }
    }

    private static Paragraph paragraph(MadeUpArticles.Paragraph made, Map<String, Topic> topics) {
        return new Paragraph(
                1,
                made.text(),
                made.words().entrySet().stream()
                        .map(entry -> new PassageTopic(topics.get(entry.getKey()), entry.getValue()))
                        .toList());
    }

    /** Looked up once: a query in between would make Hibernate write what it has gathered. */
    private <T> T known(EntityManager entities, Class<T> type, String slug, Function<String, T> make) {
        Object id = ids.computeIfAbsent(type.getSimpleName() + " " + slug, any -> entities
                .createQuery("select e.id from " + type.getSimpleName() + " e where e.slug = :slug", Long.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    T made = make.apply(slug);
                    entities.persist(made);
                    return (Long) entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(made);
                }));
        return entities.getReference(type, id);
    }

    private Publication publication(EntityManager entities, int number) {
        return known(entities, Publication.class, "made-up-" + number, slug -> new Publication(slug, "Made-up Review " + number));
    }

    private Author author(EntityManager entities, String name) {
        return known(
                entities,
                Author.class,
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                slug -> new Author(slug, name));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private void measure(int readers, int requests) throws Exception {
        List<String> authors = program.getBean(Authors.class).findAll().stream()
                .map(Author::getSlug)
                .sorted()
                .toList();
        List<String> urls = new ArrayList<>();
        for (int i = 0; i < readers * requests; i++) {
            urls.add(url(authors.get(madeUp.random().nextInt(authors.size()))));
        }
        ask(urls.subList(0, urls.size() / 2), readers);
        long begun = System.nanoTime();
        long[] times = ask(urls, readers);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Arrays.sort(times);
        System.out.printf(
                "%d readers, %d searches with five filters and counts: p50 %.1f ms, p99 %.1f ms, longest %.1f ms, %.0f a second%n",
                readers, times.length, times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6, times[times.length - 1] / 1e6,
                times.length / seconds);
    }

    /** A word or two and a value of each of the five filters. */
    private String url(String author) {
        String[] summits = {"helsinki-2018", "osaka-2019", "paris-2018"};
        String words = madeUp.random().nextInt(3) == 0 ? "relations " + madeUp.term() : madeUp.term();
        return "http://localhost:" + port + "/api/articles?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + "&summit=" + summits[madeUp.random().nextInt(3)]
                + "&phase=" + (madeUp.random().nextBoolean() ? "pre" : "post")
                + "&topic=" + madeUp.topic()
                + "&author=" + author
                + "&publication=made-up-" + madeUp.random().nextInt(20);
    }

    private static long[] ask(List<String> urls, int readers) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(readers);
        HttpClient client = HttpClient.newHttpClient();
        List<Future<Long>> waiting = new ArrayList<>();
        for (String url : urls) {
            waiting.add(crowd.submit(() -> {
                long begun = System.nanoTime();
                HttpResponse<byte[]> answer = client.send(
                        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200) {
                    throw new IOException(answer.statusCode() + " for " + url + ": " + new String(answer.body(), StandardCharsets.UTF_8));
                }
                return System.nanoTime() - begun;
            }));
        }
        long[] times = new long[urls.size()];
        try {
            for (int i = 0; i < times.length; i++) {
                times[i] = waiting.get(i).get();
            }
        } finally {
            crowd.shutdownNow();
        }
        return times;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
