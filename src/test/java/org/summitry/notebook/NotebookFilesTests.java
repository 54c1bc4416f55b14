package org.summitry.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;
import org.summitry.FiveArticles;
import org.summitry.PageReader;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Origin;
import org.summitry.catalog.Phase;
import org.summitry.citing.Citation;
import org.summitry.notebook.Quotation.Source;

@FiveArticles
class NotebookFilesTests {

    private static final String AWKWARD = "=1+1 *not bold* _nor_ [link](x) # “Так” & <b>\n- \"quoted\", `code`";
    private static final String QUERY = "?p=the-art-of-expectation-management.p8&n="
            + UriUtils.encode(AWKWARD, StandardCharsets.UTF_8)
            + "&p=putin-trump-meeting-in-osaka-a-course-towards-stabilisation.p1"
            + "&p=the-art-of-expectation-management.p999";
    private static final String AT_THE_PUBLISHERS =
            "http://russiancouncil.ru/en/analytics-and-comments/analytics/the-art-of-expectation-management/";
    private static final String PERMALINK = "http://localhost/articles/the-art-of-expectation-management?passage=p8#p8";

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "md, text/markdown;charset=UTF-8",
        "csv, text/csv;charset=UTF-8",
        "ris, application/x-research-info-systems;charset=UTF-8"
    })
    void aFileIsSavedUnderItsName(String extension, String type) {
        assertThat(mvc.get().uri(URI.create("/notebook." + extension + QUERY)))
                .hasStatusOk()
                .hasHeader("Content-Type", type)
                .hasHeader("Content-Disposition", "attachment; filename=\"notebook." + extension + "\"");
    }

    @Test
    void markdownReadAgainSaysWhatWasWrittenLetterByLetter() {
        String markdown = file("md", QUERY);
        Document page = Jsoup.parse(
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
        assertThat(PageReader.texts(page, "h1, h2"))
                .containsExactly("Notebook", "Quotation 1", "Quotation 2", "Quotation 3");
        assertThat(page.select("blockquote").first().wholeText().strip())
                .isEqualTo(passage("the-art-of-expectation-management", "p8"));
        assertThat(PageReader.texts(page, "p"))
                .contains(
                        "Andrey Kortunov, “The Art of Expectation Management”, Russian International Affairs Council (RIAC), n.d., ¶ 8, "
                                + PERMALINK + " (Before Helsinki 2018)",
                        "Note: " + AWKWARD.replace("\n", " "),
                        "“Putin-Trump Meeting in Osaka: A Course Towards Stabilisation”, Valdai Discussion Club, n.d., ¶ 1, "
                                + "http://localhost/articles/putin-trump-meeting-in-osaka-a-course-towards-stabilisation?passage=p1#p1 (After Osaka 2019)",
                        "This passage is no longer here, http://localhost/articles/the-art-of-expectation-management?passage=p999#p999");
        assertThat(page.select("a").first().attr("href")).isEqualTo(PERMALINK);
        assertThat(page.select("em, strong, code, ul, b")).isEmpty();
        assertThat(markdown).doesNotContain("null");
    }

    @Test
    void csvHasARowAQuotationAndStartsNoFormula() throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file("csv", QUERY)))
                .getRecords();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).toMap())
                .containsEntry("number", "1")
                .containsEntry("quotation", passage("the-art-of-expectation-management", "p8"))
                .containsEntry("note", "'" + AWKWARD)
                .containsEntry("authors", "Andrey Kortunov")
                .containsEntry("title", "The Art of Expectation Management")
                .containsEntry("publication", "Russian International Affairs Council (RIAC)")
                .containsEntry("published", "")
                .containsEntry("summits", "Before Helsinki 2018")
                .containsEntry("passage", "8")
                .containsEntry("permalink", PERMALINK);
        assertThat(rows.get(1).get("authors")).isEmpty();
        assertThat(rows.get(2).toMap()).containsEntry("quotation", "").containsEntry("passage", "999");
    }

    @Test
    void aProgramThatKeepsReferencesReadsTheRecords() throws IOException {
        String ris = file("ris", QUERY);
        List<RISReference> records =
                new RISParser().parse(new StringReader(ris)).getReferences();
        assertThat(records).extracting(RISReference::getType).containsExactly(RISType.ELEC, RISType.ELEC);
        RISReference first = records.get(0);
        assertThat(first.getTitle()).isEqualTo("The Art of Expectation Management");
        assertThat(first.getAuthors()).containsExactly("Kortunov, Andrey");
        assertThat(first.getURL()).isEqualTo(AT_THE_PUBLISHERS);
        assertThat(ris).contains("L2  - " + PERMALINK + "\n");
        assertThat(first.getAbstrct()).isEqualTo(passage("the-art-of-expectation-management", "p8"));
        assertThat(first.getNotes()).containsExactly(AWKWARD.replace("\n", " "));
        assertThat(first.getStartPage()).isEqualTo("¶ 8");
        assertThat(first.getKeywords()).containsExactly("Before Helsinki 2018");
        assertThat(records.get(1).getAuthors()).isNullOrEmpty();
        assertThat(ris).doesNotContain("null", "PY  -", "DA  -").endsWith("ER  - \n");
    }

    @Test
    void aKnownDateStandsInEachForm() {
        ArticleSummary article = new ArticleSummary(
                "a",
                "Line one\nof a title",
                Origin.TEXT,
                List.of(new ArticleSummary.Link("x", "Иван Иванов"), new ArticleSummary.Link("y", "Ann O’Hara")),
                null,
                LocalDate.of(2018, 7, 6),
                List.of(new ArticleSummary.Side("s", "Helsinki 2018", Phase.POST)),
                null,
                1,
                "en",
                List.of());
        Quotation quotation = new Quotation(
                1,
                new PassageName("a", "p1"),
                "",
                "http://h/articles/a?passage=p1#p1",
                Optional.of(new Source("Text", article, Citation.of(article, Optional.empty(), null, "http://h"))));
        assertThat(NotebookFiles.ris(List.of(quotation)))
                .contains("PY  - 2018\n", "DA  - 2018/07/06\n", "AU  - Иванов, Иван\n", "AU  - O’Hara, Ann\n")
                .contains("TI  - Line one of a title\n")
                .doesNotContain("T2  -", "N1  -");
        assertThat(MarkdownNotebook.write(List.of(quotation))).contains("Иван Иванов, Ann O’Hara, “", "6 July 2018, ");
    }

    @Test
    void anEmptyNotebookIsAnEmptyFile() {
        assertThat(file("ris", "")).isEmpty();
        assertThat(file("md", "")).isEqualTo("# Notebook\n");
        assertThat(file("csv", "").lines()).hasSize(1);
    }

    private String passage(String article, String anchor) {
        return new PageReader(mvc)
                .open("/articles/" + article)
                .select("#" + anchor + " > p")
                .first()
                .wholeText();
    }

    private String file(String extension, String query) {
        MvcTestResult result =
                mvc.get().uri(URI.create("/notebook." + extension + query)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
