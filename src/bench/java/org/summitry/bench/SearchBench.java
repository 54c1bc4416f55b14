package org.summitry.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
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
import org.summitry.catalog.Articles;
import org.summitry.catalog.Author;
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
    private static final int SAMPLE = 2_000;
    private static final int WARM_UPS = 4;

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
            bench.measure(readers, requests, "one value");
            bench.measure(readers, requests, "two values");
            System.out.printf("index %,d MB%n", size(folder.resolve("data/index")) >> 20);
        }
    }

    private void fill(int wanted) {
        if (program.getBean(Articles.class).count() < wanted) {
            program.getBean(Importer.class).run();
            long begun = System.nanoTime();
            for (int from = 0; from < wanted; from += BATCH) {
                int first = from;
                program.getBean(TransactionTemplate.class)
                        .executeWithoutResult(any -> store(first, Math.min(wanted, first + BATCH)));
            }
            System.out.printf("stored %,d articles in %,d s%n", wanted, (System.nanoTime() - begun) / 1_000_000_000);
        }
        long begun = System.nanoTime();
        program.publishEvent(new ImportFinished());
        System.out.printf("index whole after %,d s%n", (System.nanoTime() - begun) / 1_000_000_000);
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

    private void measure(int readers, int requests, String values) throws Exception {
        boolean two = values.startsWith("two");
        ask(urls(WARM_UPS * readers * requests, two), readers);
        List<String> urls = urls(readers * requests, two);
        long worked = cpu();
        long begun = System.nanoTime();
        long[] times = ask(urls, readers);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Arrays.sort(times);
        System.out.printf("%.1f ms of processor a search, asking included%n", (cpu() - worked) / 1e6 / times.length);
        System.out.printf(
                "%d readers, %d searches with %s of each of the five filters and their counts: p50 %.1f ms, p99 %.1f ms, longest %.1f ms, %.0f a second%n",
                readers, times.length, values, times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6, times[times.length - 1] / 1e6,
                times.length / seconds);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Each asks for words of an article, and with one or two values of each of the five filters, the article's among them. */
    private List<String> urls(int count, boolean two) {
        List<Wish> wishes = program.getBean(TransactionTemplate.class).execute(any -> {
            List<Article> sample = new ArrayList<>();
            long articles = program.getBean(Articles.class).count();
            for (int i = 0; i < Math.min(count, SAMPLE); i++) {
                String slug = "made-up-" + madeUp.random().nextLong(articles - 1);
                program.getBean(Articles.class).findBySlug(slug).ifPresent(sample::add);
            }
            return sample.stream().map(Wish::of).toList();
        });
        return Stream.generate(() -> wishes.get(madeUp.random().nextInt(wishes.size())))
                .map(wish -> wish.url(
                        two ? wishes.get(madeUp.random().nextInt(wishes.size())) : wish, madeUp.random().nextInt(3) == 0))
                .limit(count)
                .map(path -> "http://localhost:" + port + path)
                .toList();
    }

    /** What would find an article: a word of it, and its values of the filters. */
    private record Wish(String word, Map<String, String> values) {

        static Wish of(Article article) {
            PassageTopic topic = article.getPassages().stream()
                    .flatMap(passage -> passage.getTopics().stream())
                    .findFirst()
                    .orElseThrow();
            Coverage coverage = article.getCoverage().get(0);
            Map<String, String> values = new java.util.LinkedHashMap<>();
            values.put("summit", coverage.getSummit().getSlug());
            values.put("phase", java.util.Objects.requireNonNull(coverage.getPhase()).slug());
            values.put("topic", topic.getTopic().getSlug());
            values.put("author", article.getBylines().get(0).getAuthor().getSlug());
            values.put("publication", article.getPublication().orElseThrow().getSlug());
            return new Wish(topic.getWords().get(0), values);
        }

        String url(Wish other, boolean twoWords) {
            StringBuilder url = new StringBuilder("/api/articles?size=10&q="
                    + URLEncoder.encode(twoWords ? "relations " + word : word, StandardCharsets.UTF_8));
            values.forEach((filter, value) -> new java.util.TreeSet<>(List.of(value, other.values.getOrDefault(filter, value)))
                    .forEach(one -> url.append('&').append(filter).append('=').append(one)));
            return url.toString();
        }
    }

    private static long[] ask(List<String> urls, int readers) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(readers);
        List<Future<Long>> waiting = new ArrayList<>();
        for (String url : urls) {
            waiting.add(crowd.submit(() -> ask(url)));
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

    /** The plainest client that keeps its connection: it shares the processors with what is measured. */
    private static long ask(String url) throws IOException {
        long begun = System.nanoTime();
        HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        if (connection.getResponseCode() != 200) {
            throw new IOException(connection.getResponseCode() + " for " + url);
        }
        try (InputStream answer = connection.getInputStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        }
        return System.nanoTime() - begun;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
