package org.summitry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.FileSystemUtils;
import org.summitry.catalog.Article;
import org.summitry.catalog.Articles;
import org.summitry.catalog.ImportRuns;
import org.summitry.catalog.ImportedFile;
import org.summitry.catalog.ImportedFile.Status;
import org.summitry.catalog.Passages;

/** What an import does with a folder; the same on every database that Summitry runs on. */
abstract class ImportTests {

    private static final String KORTUNOV = "001_4531fa6c14e13b83.txt";
    private static final String TEXT =
            """
            A Short Note on Helsinki

            Presidents Trump and Putin will meet in Helsinki next week. Nobody expects the summit to settle anything.

            The INF Treaty and the war in Syria are on the agenda.
            """;

    @Autowired
    Importer importer;

    @Autowired
    SeedsFolder folder;

    @Autowired
    Articles articles;

    @Autowired
    Passages passages;

    @Autowired
    ImportRuns runs;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void emptyCollectionAndFolder() throws IOException {
        EmptyCollection.make(jdbc, folder);
    }

    @AfterEach
    void whatTheImportKeepsCountOfIsWhatThereIs() {
        assertThat(jdbc.queryForList("select topic_id, summit_id, phase, articles, passages from tally"))
                .containsExactlyInAnyOrderElementsOf(
                        jdbc.queryForList(
                                """
                        select cast(0 as bigint) as topic_id, c.summit_id, coalesce(c.phase, '') as phase,
                          count(*) as articles, sum(a.passage_count) as passages
                        from coverage c join article a on a.id = c.article_id
                        group by c.summit_id, coalesce(c.phase, '')
                        union all
                        select t.topic_id, coalesce(c.summit_id, 0), coalesce(c.phase, ''), count(*), sum(t.passages)
                        from article_topic t left join coverage c on c.article_id = t.article_id
                        group by t.topic_id, coalesce(c.summit_id, 0), coalesce(c.phase, '')"""));
    }

    @Test
    void theFiveArticlesAreImportedOnceAndThenCostNothing() throws IOException {
        takeTheFive();
        importer.run();
        assertThat(statuses().values()).hasSize(5).containsOnly(Status.IMPORTED);
        List<Article> first = articles.findAll();
        importer.run();
        assertThat(statuses().values()).hasSize(5).containsOnly(Status.UNCHANGED);
        assertThat(articles.findAll())
                .extracting(Article::getImportedAt)
                .containsExactlyInAnyOrderElementsOf(
                        first.stream().map(Article::getImportedAt).toList());
    }

    @Test
    void everyKindOfPageOpens() throws IOException {
        takeTheFive();
        importer.run();
        for (String url : List.of(
                "/",
                "/articles",
                "/articles?q=Iran&summit=none&summit=osaka-2019&phase=pre&topic=iran&sort=published",
                "/articles/the-art-of-expectation-management",
                "/summits/osaka-2019",
                "/topics",
                "/topics?sort=osaka-2019.post&columns=iran",
                "/topics/iran",
                "/topics/iran?summit=osaka-2019&phase=post",
                "/topic-map.svg",
                "/silences",
                "/silences?by=author&topic=europe",
                "/silences?author=igor-ivanov",
                "/authors",
                "/authors/andrey-kortunov",
                "/publications",
                "/publications/riac",
                "/compare?left=osaka-2019.pre&right=osaka-2019.post&topic=iran",
                "/about",
                "/api/summits",
                "/api/topics",
                "/api/authors",
                "/api/publications",
                "/api/articles",
                "/api/articles/the-art-of-expectation-management",
                "/api/compare?left=osaka-2019.pre&right=osaka-2019.post",
                "/api/imports/latest")) {
            assertThat(mvc.get().uri(java.net.URI.create(url))).as(url).hasStatusOk();
        }
    }

    @Test
    void aChangedFileReplacesItsArticleAndKeepsItsAddress() throws IOException {
        write("note.txt", TEXT);
        importer.run();
        String slug = slugOf("note.txt");
        write(
                "note.txt",
                TEXT.replace("A Short Note on Helsinki", "Another Title Altogether")
                        + "\nA third paragraph has been added to it.\n");
        importer.run();
        assertThat(statuses()).containsEntry("note.txt", Status.IMPORTED);
        assertThat(slugOf("note.txt")).isEqualTo(slug).isEqualTo("a-short-note-on-helsinki");
        assertThat(articles.findBySlug(slug).orElseThrow().getTitle()).isEqualTo("Another Title Altogether");
        assertThat(passages.findByArticle(slug)).hasSize(3);
    }

    @Test
    void theSameTextUnderTwoNamesIsOneArticleAndALineInTheReport() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", TEXT.replace("\n", "\r\n"));
        importer.run();
        assertThat(articles.count()).isEqualTo(1);
        assertThat(statuses()).containsEntry("a.txt", Status.IMPORTED).containsEntry("b.txt", Status.DUPLICATE);
        assertThat(problemsOf("b.txt")).containsExactly("storing: The same text as a.txt; one article is kept.");
        importer.run();
        assertThat(statuses()).containsEntry("a.txt", Status.UNCHANGED).containsEntry("b.txt", Status.DUPLICATE);
    }

    @Test
    void whenTheFirstOfTwoSameFilesChangesTheOtherBecomesAnArticleOfItsOwn() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", TEXT);
        importer.run();
        write("a.txt", TEXT + "\nThis one has grown by a paragraph since.\n");
        importer.run();
        assertThat(statuses()).containsEntry("a.txt", Status.IMPORTED).containsEntry("b.txt", Status.IMPORTED);
        assertThat(articles.count()).isEqualTo(2);
        assertThat(slugOf("a.txt")).isEqualTo("a-short-note-on-helsinki");
        assertThat(slugOf("b.txt")).isEqualTo("a-short-note-on-helsinki-2");
    }

    @Test
    void aRenamedFileKeepsItsArticleAndItsAddress() throws IOException {
        write("old-name.txt", TEXT);
        importer.run();
        Files.move(folder.file("old-name.txt"), folder.file("new-name.txt"));
        importer.run();
        assertThat(statuses()).containsExactlyEntriesOf(java.util.Map.of("new-name.txt", Status.IMPORTED));
        assertThat(slugOf("new-name.txt")).isEqualTo("a-short-note-on-helsinki");
        assertThat(articles.count()).isEqualTo(1);
    }

    @Test
    void badFilesAreRejectedByNameStageAndReasonWhileTheRestGoesOn() throws IOException {
        write("good.txt", TEXT);
        Files.write(folder.file("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 9});
        Files.write(folder.file("empty.txt"), new byte[0]);
        Files.write(folder.file("huge.txt"), "word ".repeat(1_100_000).getBytes(StandardCharsets.UTF_8));
        write("headings.txt", "Nothing\n\nBut\n\nHeadings\n");
        write("matter.md", "---\ntitle: [unclosed\n---\n\nA paragraph of text that is fine in itself.\n");
        write("picture.jpg", "not a document");
        Files.write(
                folder.file("koi8.txt"),
                "Встреча президентов прошла в Хельсинки вчера.".getBytes(Charset.forName("KOI8-R")));
        importer.run();
        assertThat(statuses())
                .containsEntry("good.txt", Status.IMPORTED)
                .hasSize(8)
                .allSatisfy((file, status) ->
                        assertThat(status).isEqualTo(file.equals("good.txt") ? Status.IMPORTED : Status.REJECTED));
        assertThat(problemsOf("binary.txt")).singleElement().asString().startsWith("reading: The file is binary");
        assertThat(problemsOf("empty.txt")).containsExactly("reading: The file is empty.");
        assertThat(problemsOf("huge.txt"))
                .containsExactly("reading: The file has 5,500,000 bytes; at most 5,242,880 are read.");
        assertThat(problemsOf("headings.txt")).containsExactly("parsing: The document has no paragraph of an article.");
        assertThat(problemsOf("matter.md"))
                .singleElement()
                .asString()
                .startsWith("parsing: The front matter is not valid YAML");
        assertThat(problemsOf("picture.jpg")).containsExactly("reading: Only .txt, .md and .html documents are read.");
        assertThat(problemsOf("koi8.txt"))
                .singleElement()
                .asString()
                .startsWith("reading: The file's encoding is none of");
    }

    @Test
    void aFileThatGoesBadLeavesItsArticleAsItWas() throws IOException {
        write("note.txt", TEXT);
        importer.run();
        Files.write(folder.file("note.txt"), new byte[] {0, 0, 0});
        importer.run();
        assertThat(statuses()).containsEntry("note.txt", Status.REJECTED);
        assertThat(problemsOf("note.txt")).singleElement().asString().endsWith("Its article stays as it was.");
        assertThat(passages.findByArticle("a-short-note-on-helsinki")).hasSize(2);
    }

    @Test
    void aRemovedFileIsReportedAndItsArticleKeptUntilTheEditorWithdrawsIt() throws IOException {
        write("note.txt", TEXT);
        importer.run();
        Files.delete(folder.file("note.txt"));
        importer.run();
        assertThat(problemsOf("note.txt"))
                .singleElement()
                .asString()
                .startsWith("folder: The file is no longer in the folder");
        assertThat(articles.count()).isEqualTo(1);
        editCatalog(yaml -> yaml.replace("withdrawn: []", "withdrawn: [note.txt]"));
        importer.run();
        assertThat(articles.count()).isZero();
    }

    @Test
    void aMalformedCatalogueIsReportedAndLosesNothing() throws IOException {
        write("note.txt", TEXT);
        importer.run();
        editCatalog(yaml -> yaml.replace("slug: helsinki-2018", "slug: [helsinki"));
        importer.run();
        assertThat(problemsOf(SeedCatalog.FILE)).singleElement().asString().startsWith("catalogue: Line ");
        assertThat(articles.count()).isEqualTo(1);
        editCatalog(yaml -> "");
        importer.run();
        assertThat(problemsOf(SeedCatalog.FILE)).singleElement().asString().startsWith("catalogue: ");
        assertThat(articles.count()).isEqualTo(1);
    }

    @Test
    void aFolderThatIsNotThereIsReported() {
        FileSystemUtils.deleteRecursively(folder.seeds().toFile());
        importer.run();
        assertThat(problemsOf(folder.seeds().toString()))
                .singleElement()
                .asString()
                .startsWith("folder: There is no ");
    }

    @Test
    void aSummitAddedToTheCatalogueIsFoundInDocumentsThatHaveNotChanged() throws IOException {
        write(
                "geneva.txt",
                """
                After Geneva

                The Geneva summit between presidents Biden and Putin took place on 16 June 2021. They agreed to send
                their ambassadors back.
                """);
        importer.run();
        assertThat(coverageOf("after-geneva")).isEmpty();
        assertThat(jdbc.queryForObject("select other_meeting from article", String.class))
                .isEqualTo("Geneva 2021");
        editCatalog(yaml -> yaml.replace(
                        "summits:\n",
                        """
                        summits:
                          - slug: geneva-2021
                            city: Geneva
                            country: Switzerland
                            date: 2021-06-16
                            occasion: a summit of its own
                            outcome: Ambassadors return.
                            leaders: [Biden, Putin]
                        """)
                .replaceFirst("(?m)^  - \\{label: Geneva 2021.*\\n", ""));
        importer.run();
        assertThat(coverageOf("after-geneva")).containsExactly("geneva-2021.post");
    }

    @Test
    void otherRulesLeaveArticlesAloneThatComeOutAsTheyWere() throws IOException {
        takeTheFive();
        write("note.txt", TEXT);
        importer.run();
        write(
                "note.txt",
                TEXT.replace(
                        "\nPresidents", "\nThe week before is a time for guessing in both capitals.\n\nPresidents"));
        importer.run();
        List<String> before = stored();
        editCatalog(yaml -> yaml + "\n# seen through again\n");
        importer.run();
        assertThat(statuses())
                .hasSize(6)
                .allSatisfy((file, status) -> assertThat(status).as(file).isEqualTo(Status.UNCHANGED));
        assertThat(stored()).isEqualTo(before).anyMatch(row -> row.contains("a-short-note-on-helsinki 3 1 2"));
    }

    @Test
    void otherRulesStoreAnewOnlyWhatComesOutOtherwise() throws IOException {
        write("note.txt", TEXT);
        write("tea.txt", TEXT.replace("The INF Treaty and the war in Syria are", "A gift of samovars is"));
        importer.run();
        List<String> before = stored();
        editCatalog(yaml -> yaml.replace("[\"1987 accord\",", "[samovars, \"1987 accord\","));
        importer.run();
        assertThat(statuses()).containsEntry("note.txt", Status.UNCHANGED).containsEntry("tea.txt", Status.IMPORTED);
        assertThat(stored()).hasSize(2).containsAnyElementsOf(before).isNotEqualTo(before);
        assertThat(jdbc.queryForList(
                        "select a.file from article_topic t join article a on a.id = t.article_id"
                                + " join topic on topic.id = t.topic_id where topic.slug = 'arms-control'",
                        String.class))
                .containsExactlyInAnyOrder("note.txt", "tea.txt");
    }

    @Test
    void aSummitOfAnotherDateChangesTheArticlesAboutIt() throws IOException {
        write("note.txt", TEXT);
        importer.run();
        editCatalog(yaml -> yaml.replaceFirst("date: 2018-07-16", "date: 2018-07-17"));
        importer.run();
        assertThat(statuses()).containsEntry("note.txt", Status.IMPORTED);
        assertThat(jdbc.queryForObject("select covers_held_on from article", java.time.LocalDate.class))
                .isEqualTo("2018-07-17");
    }

    @Test
    void frontMatterCountsAsTextAndMayNameAPublicationThatTheCatalogueLacks() throws IOException {
        write(
                "letter.md",
                """
                ---
                title: What Was Said
                authors: [{name: Hanna Virtanen, role: Senior Fellow}]
                publication: The Northern Letter
                published: 2018-07-20
                ---

                The Helsinki summit of presidents Trump and Putin has ended, and the talking about it has begun.
                """);
        importer.run();
        assertThat(mvc.get().uri("/api/articles/what-was-said"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"titleOrigin": "text", "authors": [{"slug": "hanna-virtanen", "role": "Senior Fellow"}],
                         "publication": {"slug": "the-northern-letter", "name": "The Northern Letter"}, "published": "2018-07-20",
                         "summits": [{"slug": "helsinki-2018", "phase": "post"}]}""");
    }

    @Test
    void aDocumentWithoutTitleIsNamedByItsFirstWords() throws IOException {
        write(
                "untitled.txt",
                "Nobody knows what the two leaders said to each other for two hours in that room, and nobody ever will.\n");
        importer.run();
        Article article = articles.findAll().get(0);
        assertThat(article.getTitle())
                .isEqualTo("Nobody knows what the two leaders said to each other for two hours in that room…");
        assertThat(article.getTitleOrigin()).isEqualTo(org.summitry.catalog.Origin.DERIVED);
    }

    /** Each article, when it was imported and the numbers of its passages. */
    private List<String> stored() {
        return articles.findAll().stream()
                .map(one -> one.getImportedAt() + " " + one.getSlug() + " "
                        + passages.findByArticle(one.getSlug()).stream()
                                .map(passage -> String.valueOf(passage.getNumber()))
                                .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    private void takeTheFive() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed :
                    seeds.filter(file -> file.toString().endsWith(".txt")).toList()) {
                Files.copy(seed, folder.file(seed.getFileName().toString()));
            }
        }
        assertThat(folder.documents()).contains(KORTUNOV);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.file(name), text);
    }

    private void editCatalog(Function<String, String> edit) throws IOException {
        String before = Files.readString(folder.file(SeedCatalog.FILE));
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(folder.file(SeedCatalog.FILE), after);
    }

    private List<ImportedFile> report() {
        return LastReport.of(runs);
    }

    private java.util.Map<String, Status> statuses() {
        return report().stream().collect(Collectors.toMap(ImportedFile::getFile, ImportedFile::getStatus));
    }

    private List<String> problemsOf(String file) {
        return report().stream()
                .filter(one -> one.getFile().equals(file))
                .flatMap(one -> one.getProblems().stream())
                .map(problem -> problem.stage() + ": " + problem.message())
                .toList();
    }

    private String slugOf(String file) {
        return report().stream()
                .filter(one -> one.getFile().equals(file))
                .findFirst()
                .flatMap(ImportedFile::getArticleSlug)
                .orElseThrow();
    }

    private List<String> coverageOf(String slug) {
        return jdbc.queryForList(
                "select s.slug || '.' || c.phase from coverage c join summit s on s.id = c.summit_id join article a on a.id = c.article_id where a.slug = ?",
                String.class,
                slug);
    }
}
