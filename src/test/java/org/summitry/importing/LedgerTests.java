package org.summitry.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.PageReader;
import org.summitry.catalog.ImportRuns;
import org.summitry.catalog.ImportedFile;

/** What an import does with the ledger of expectations; the same on every database that Summitry runs on. */
abstract class LedgerTests {

    private static final String BEFORE =
            """
            Small Hopes for Helsinki

            Presidents Trump and Putin will meet in Helsinki next week. Nobody expects the summit to settle anything.

            On Syria the two may well agree on a line of demarcation; on Ukraine they will not agree on anything at all.
            """;
    private static final String AFTER =
            """
            After Helsinki

            The Helsinki summit of presidents Trump and Putin took place on Monday. They spoke to each other for two hours.

            On Syria they agreed on a line of demarcation, and on little else.
            """;
    private static final String LEDGER =
            """
            - summit: helsinki-2018
              topic: syria
              expectation: A line in Syria.
              before: {document: before.txt, quote: "the two may well agree on a line of demarcation"}
              after: {document: after.txt, quote: "On Syria they agreed on a line of   demarcation"}
              assessment: borne-out
            - summit: helsinki-2018
              topic: ukraine
              expectation: No agreement on Ukraine.
              before: {document: before.txt, quote: "on Ukraine they will not agree on anything at all"}
              assessment: not-addressed
            """;

    @Autowired
    Importer importer;

    @Autowired
    SeedsFolder folder;

    @Autowired
    ImportRuns runs;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void twoArticlesAndTheirLedger() throws IOException {
        EmptyCollection.make(jdbc, folder);
        write("before.txt", BEFORE);
        write("after.txt", AFTER);
        write(SeedLedger.FILE, LEDGER);
    }

    @Test
    void aLedgerWhoseQuotationsAreThereIsShownAndNoMatterForTheReport() {
        importer.run();
        Document page = page();
        assertThat(texts(page, ".entry h3")).containsExactly("A line in Syria.", "No agreement on Ukraine.");
        assertThat(texts(page, "#e1 mark"))
                .containsExactly(
                        "the two may well agree on a line of demarcation",
                        "On Syria they agreed on a line of demarcation");
        assertThat(report()).extracting(ImportedFile::getFile).containsExactly("after.txt", "before.txt");
    }

    @Test
    void aQuotationThatIsNotThereIsReportedWithFileEntryAndTheNearestText() throws IOException {
        write(SeedLedger.FILE, LEDGER.replace("may well agree on a line", "may very well agree upon a line"));
        importer.run();
        assertThat(expectations()).containsExactly("No agreement on Ukraine.");
        assertThat(problems())
                .containsExactly(
                        "imported, ledger: Entry 1 (“A line in Syria.”): The quotation “the two may very well agree upon a"
                                + " line of demarcation” is not in a passage of before.txt. The nearest text, in p2:"
                                + " “Syria the two may well agree on a line of demarcation;”. The entry is not shown.");
        importer.run();
        assertThat(problems()).singleElement().asString().startsWith("unchanged, ledger: Entry 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            topic: syria           | topic: weather                | There is no topic “weather”; it can be arms-control, china
            summit: helsinki-2018  | summit: yalta-1945            | There is no summit “yalta-1945”; it can be helsinki-2018,
            borne-out              | proven                        | There is no assessment “proven”; it can be borne-out,
            document: before.txt   | document: gone.txt            | The collection has no article of the document gone.txt.
            document: before.txt   | document: after.txt           | after.txt is no article written before Helsinki 2018.
            document: after.txt    | document: before.txt          | before.txt is no article written after Helsinki 2018.
            topic: syria           | remark: nice                  | Unrecognized property "remark"
            topic: syria           | topic: ''                     | It lacks topic.
            expectation: A line in Syria. | expectation:           | It lacks expectation.
            borne-out              | not-addressed                 | The assessment “not-addressed” cannot have a quotation from after the summit.
            borne-out              | no-after-take                 | The collection has an article written after Helsinki 2018.
            """)
    void aBadEntryIsReportedAndSpoilsNoOther(String good, String bad, String problem) throws IOException {
        write(SeedLedger.FILE, LEDGER.replaceFirst(good, bad));
        importer.run();
        assertThat(expectations()).containsExactly("No agreement on Ukraine.");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("imported, ledger: Entry 1")
                .contains(problem)
                .endsWith("The entry is not shown.");
    }

    @Test
    void anAssessmentThatRestsOnALaterArticleNeedsItsWords() throws IOException {
        write(SeedLedger.FILE, LEDGER.replace("not-addressed", "contradicted"));
        importer.run();
        assertThat(expectations()).containsExactly("A line in Syria.");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("Entry 2", "“contradicted” needs a quotation from after the summit");
    }

    @Test
    void whereNobodyWroteAfterwardsNothingIsUnaddressed() throws IOException {
        Files.delete(folder.file("after.txt"));
        importer.run();
        assertThat(expectations()).isEmpty();
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).contains("Entry 2", "that is “no-after-take”"));
        write(SeedLedger.FILE, LEDGER.replace("not-addressed", "no-after-take"));
        importer.run();
        assertThat(expectations()).containsExactly("No agreement on Ukraine.");
        write("after.txt", AFTER);
        importer.run();
        assertThat(expectations()).containsExactly("A line in Syria.");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("Entry 2", "The collection has an article written after Helsinki 2018.");
    }

    @ParameterizedTest
    @CsvSource({"'- summit: [helsinki'", "''", "'summit: helsinki-2018'"})
    void aMalformedLedgerIsReportedAndTheOldOneKept(String malformed) throws IOException {
        importer.run();
        write(SeedLedger.FILE, malformed);
        importer.run();
        assertThat(expectations()).hasSize(2);
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("rejected, ledger: ")
                .endsWith("The ledger stays as it was.");
        write(
                "before.txt",
                "A New First Line\n\n" + BEFORE + "\nAnd a new last paragraph, so that the passages are new.\n");
        importer.run();
        assertThat(expectations()).hasSize(2);
    }

    @Test
    void aLedgerThatIsGoneIsReportedAndKeptUntilAnEmptyOneTakesItsPlace() throws IOException {
        importer.run();
        Files.delete(folder.file(SeedLedger.FILE));
        importer.run();
        assertThat(expectations()).hasSize(2);
        assertThat(problems()).singleElement().asString().startsWith("unchanged, folder: The file is no longer");
        write(SeedLedger.FILE, "[]");
        importer.run();
        assertThat(page().select(".empty").text()).isEqualTo("The ledger has no entry yet.");
        assertThat(problems()).isEmpty();
    }

    @Test
    void anEntryGoesWithItsQuotationAndComesBackWithIt() throws IOException {
        importer.run();
        write("before.txt", BEFORE.replace("a line of demarcation", "something"));
        importer.run();
        assertThat(expectations()).containsExactly("No agreement on Ukraine.");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("Entry 1 (“A line in Syria.”)", "before.txt", "the two may well agree on something");
        write("before.txt", BEFORE);
        importer.run();
        assertThat(expectations()).hasSize(2);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aLinkFollowsItsQuotationToAnotherPassage() throws IOException {
        importer.run();
        assertThat(link()).isEqualTo("/articles/small-hopes-for-helsinki#p2");
        write(
                "before.txt",
                BEFORE.replace(
                        "\n\nOn Syria", "\n\nThis paragraph was not there when the ledger was written.\n\nOn Syria"));
        importer.run();
        String[] link = link().split("#");
        assertThat(new PageReader(mvc).open(link[0]).getElementById(link[1]).text())
                .contains("the two may well agree on a line of demarcation");
        assertThat(problems()).isEmpty();
    }

    @Test
    void anEntryGoesWithTheArticleThatTheEditorWithdraws() throws IOException {
        importer.run();
        editCatalog(yaml -> yaml.replace("withdrawn: []", "withdrawn: [after.txt]"));
        importer.run();
        assertThat(expectations()).isEmpty();
        assertThat(problems()).anySatisfy(problem -> assertThat(problem)
                .contains("Entry 1", "The collection has no article of the document after.txt."));
    }

    @Test
    void aTopicThatOnlyAMalformedLedgerStillNeedsStaysUntilItIsMended() throws IOException {
        importer.run();
        write(SeedLedger.FILE, "- [");
        editCatalog(yaml -> yaml.replace("slug: ukraine", "slug: ukraine-and-crimea"));
        importer.run();
        assertThat(expectations()).hasSize(2);
        write(SeedLedger.FILE, LEDGER.replace("topic: ukraine", "topic: ukraine-and-crimea"));
        importer.run();
        assertThat(expectations()).hasSize(2);
        assertThat(problems()).isEmpty();
        assertThat(jdbc.queryForList("select slug from topic", String.class))
                .contains("ukraine-and-crimea")
                .doesNotContain("ukraine");
    }

    @Test
    void anUnchangedLedgerOverUnchangedArticlesIsNotWrittenAgain() throws IOException {
        importer.run();
        List<Long> first = jdbc.queryForList("select id from expectation order by id", Long.class);
        importer.run();
        assertThat(jdbc.queryForList("select id from expectation order by id", Long.class))
                .isEqualTo(first);
    }

    @Test
    void aDocumentThatRepeatsAnotherMayBeQuotedToo() throws IOException {
        write("copy.txt", AFTER);
        write(SeedLedger.FILE, LEDGER.replace("document: after.txt", "document: copy.txt"));
        importer.run();
        assertThat(expectations()).hasSize(2);
        assertThat(problems()).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.file(name), text);
    }

    private void editCatalog(UnaryOperator<String> edit) throws IOException {
        String before = Files.readString(folder.file(SeedCatalog.FILE));
        assertThat(edit.apply(before)).isNotEqualTo(before);
        write(SeedCatalog.FILE, edit.apply(before));
    }

    private Document page() {
        return new PageReader(mvc).open("/expectations");
    }

    private List<String> expectations() {
        return texts(page(), ".entry h3");
    }

    private String link() {
        return page().select("#e1 blockquote footer a").attr("href");
    }

    private List<ImportedFile> report() {
        return LastReport.of(runs);
    }

    private List<String> problems() {
        return report().stream()
                .filter(one -> one.getFile().equals(SeedLedger.FILE))
                .flatMap(one -> one.getProblems().stream().map(problem -> "%s, %s: %s"
                        .formatted(one.getStatus().slug(), problem.stage(), problem.message())))
                .toList();
    }
}
