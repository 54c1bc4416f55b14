package org.summitry.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.summitry.SummitryApplication;
import org.summitry.catalog.Anchors;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleText.Paragraph;
import org.summitry.catalog.ArticleText.Provenance;
import org.summitry.catalog.ArticleText.Stated;
import org.summitry.catalog.ArticleText;
import org.summitry.catalog.Articles;
import org.summitry.catalog.ArticlesStored;
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
import org.summitry.catalog.Turn;
import org.summitry.importing.Importer;

/** A collection of made-up articles with the program that serves it; filled once, kept in its folder. */
final class MadeUpCollection implements AutoCloseable {

    private static final int BATCH = 200;

    private final ConfigurableApplicationContext program;
    private final MadeUpArticles madeUp;
    private final Path folder;
    private final Map<String, Long> ids = new HashMap<>();

    private MadeUpCollection(ConfigurableApplicationContext program, MadeUpArticles madeUp, Path folder) {
        this.program = program;
        this.madeUp = madeUp;
        this.folder = folder;
    }

    /** Arguments: articles (100000), then two that the benchmark reads, then the folder. */
    static MadeUpCollection start(String[] arguments) throws IOException {
        int articles = number(arguments, 0, 100_000);
        return start(articles, Path.of(arguments.length > 3 ? arguments[3] : "target/bench/" + articles));
    }

    static MadeUpCollection start(int articles, Path folder) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("catalog.yaml"), Files.readString(Path.of("seeds/catalog.yaml")));
        ConfigurableApplicationContext program = SpringApplication.run(
                SummitryApplication.class,
                "--summitry.import-at-start=false",
                "--summitry.seeds=" + seeds,
                "--summitry.data=" + folder.resolve("data"),
                "--spring.jpa.properties.hibernate.search.schema_management.strategy=create-or-validate",
                "--server.port=0",
                "--logging.level.root=warn");
        MadeUpCollection collection =
                new MadeUpCollection(program, new MadeUpArticles(Path.of("seeds/catalog.yaml"), 42), folder);
        // while it is being filled nobody else finds the index wanting
        program.getBean(Turn.class).take(() -> collection.fill(articles));
        return collection;
    }

    static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    Random random() {
        return madeUp.random();
    }

    /** The address of a path of the running program. */
    String url(String path) {
        return "http://localhost:" + program.getEnvironment().getProperty("local.server.port") + path;
    }

    long indexSize() throws IOException {
        return size(folder.resolve("data/index"));
    }

    @Override
    public void close() {
        program.close();
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
        List<Article> stored = new ArrayList<>();
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
            stored.add(article);
        }
        program.publishEvent(new ArticlesStored(stored));
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

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
