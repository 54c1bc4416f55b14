package org.summitry.compare.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.PageReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@FiveArticles
class ExpectationsPageTests {

    private static final String HELSINKI = "/expectations?summit=helsinki-2018";

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @Test
    void everyEntryOfTheLedgerIsShownWithItsQuotationsMarked() throws IOException {
        JsonNode ledger = ledger();
        Document page = site.open("/expectations?size=100");
        assertThat(page.select(".entry")).hasSize(ledger.size());
        for (int number = 1; number <= ledger.size(); number++) {
            JsonNode entry = ledger.get(number - 1);
            Element shown = page.getElementById("e" + number);
            assertThat(shown.select("h3").text())
                    .isEqualTo(entry.path("expectation").asString());
            List<String> quoted =
                    new ArrayList<>(List.of(entry.path("before").path("quote").asString()));
            if (entry.has("after")) {
                quoted.add(entry.path("after").path("quote").asString());
            }
            assertThat(texts(shown, "mark")).isEqualTo(quoted);
            assertThat(shown.select(".reading-of .assessment")
                            .hasClass(entry.path("assessment").asString()))
                    .isTrue();
            assertThat(shown.select(".reading-of").text()).endsWith("An editor’s reading.");
        }
    }

    @Test
    void everyLinkLeadsToThePassageThatHoldsTheQuotation() {
        Document page = site.open("/expectations?size=100");
        assertThat(page.select(".entry blockquote")).isNotEmpty().allSatisfy(quotation -> {
            String[] link = quotation.select("footer a").attr("href").split("#");
            assertThat(site.open(link[0]).getElementById(link[1]).select("p").text())
                    .contains(quotation.select("mark").text());
        });
    }

    @Test
    void aQuotationStandsInItsSentenceWithTheArticleAndWhoeverWroteIt() {
        Element entry = site.open(HELSINKI + "&topic=ukraine").select(".entry").first();
        assertThat(texts(entry, "h4")).containsExactly("Before", "After");
        Element before = entry.select("blockquote").first();
        assertThat(before.select("p").text()).startsWith("… ").contains("it is very hard to imagine any US — Russian");
        assertThat(before.select("footer").text())
                .isEqualTo("The Art of Expectation Management, ¶ 8 Collect passage 8 Andrey Kortunov"
                        + " · Russian International Affairs Council (RIAC)");
        assertThat(site.open("/expectations?summit=paris-2018")
                        .select("blockquote footer")
                        .text())
                .contains("author not stated");
    }

    @Test
    void whereNoWordsFromAfterwardsAreASentenceSaysWhy() {
        assertThat(texts(site.open("/expectations?assessment=no-after-take"), ".silence"))
                .containsExactly(
                        "This collection has no article written after Paris 2018: no silence can be read from that.");
        assertThat(texts(site.open("/expectations?assessment=not-addressed&summit=osaka-2019"), ".silence"))
                .containsExactly(
                        "Silence Articles were written after Osaka 2019; none in this collection speaks of it.");
    }

    @Test
    void valuesOfOneFilterAreAlternativesAndDifferentFiltersAddUp() throws IOException {
        assertThat(entries("/expectations?topic=syria&topic=iran")).isEqualTo(counted("topic", "syria", "iran"));
        assertThat(entries("/expectations?assessment=open&assessment=partly"))
                .isEqualTo(counted("assessment", "open", "partly"));
        assertThat(texts(site.open(HELSINKI + "&topic=arms-control&assessment=open"), ".entry h3"))
                .containsExactly(
                        "Arms control matters to Moscow for its standing, if Washington wants to save the treaties.");
        assertThat(entries(HELSINKI + "&topic=human-rights")).isZero();
    }

    @Test
    void totalsFollowAllFiltersButTheirOwn() throws IOException {
        Document all = site.open("/expectations");
        assertThat(total(all, "borne-out")).isEqualTo(counted("assessment", "borne-out"));
        assertThat(total(all, "contradicted")).isZero();
        Document paris = site.open("/expectations?summit=paris-2018");
        assertThat(total(paris, "no-after-take")).isEqualTo(1);
        assertThat(total(paris, "borne-out")).isZero();
        Document open = site.open("/expectations?assessment=open");
        assertThat(total(open, "borne-out")).isEqualTo(counted("assessment", "borne-out"));
        assertThat(texts(open, "fieldset:first-of-type label"))
                .containsExactly("Helsinki 2018, 3 entries", "Osaka 2019, 2 entries");
    }

    @Test
    void everyAssessmentIsAWordWithItsMeaning() {
        assertThat(texts(site.open("/expectations"), ".assessments .assessment"))
                .containsExactly(
                        "Borne out", "Partly", "Contradicted", "Open", "Not addressed", "No article afterwards");
        assertThat(texts(site.open("/expectations"), ".assessments dd"))
                .allSatisfy(meaning -> assertThat(meaning).isNotBlank());
    }

    @Test
    void aSelectionIsTickedAndItsChipTakesItBack() {
        Document page = site.open(HELSINKI + "&assessment=open");
        assertThat(page.select("input[value=open]").hasAttr("checked")).isTrue();
        assertThat(texts(page, ".chip"))
                .containsExactly("Summit: Helsinki 2018 × remove", "What came of it: Open × remove");
        assertThat(page.select(".chip").eachAttr("href"))
                .containsExactly("/expectations?assessment=open", "/expectations?summit=helsinki-2018");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost/expectations");
    }

    @ParameterizedTest
    @CsvSource({
        "summit, 'helsinki-2018, paris-2018, osaka-2019'",
        "topic, 'arms-control, '",
        "assessment, 'borne-out, partly, contradicted, open, not-addressed, no-after-take'"
    })
    void anUnknownValueIsA400WithTheAllowedOnes(String filter, String allowed) {
        String query = "?" + filter + "=nonsense";
        assertThat(site.open("/expectations" + query, 400).select(".lead").text())
                .contains("The parameter " + filter + " cannot be “nonsense”", allowed);
        assertThat(mvc.get().uri("/api/expectations" + query)).hasStatus(400);
        assertThat(mvc.get().uri("/expectations.csv" + query)).hasStatus(400);
    }

    @Test
    void pagesKeepEveryOtherParameter() {
        Document page = site.open(HELSINKI + "&size=4&page=2");
        assertThat(page.select(".pager").text()).contains("5–8 of 9");
        assertThat(page.select(".pager a").eachAttr("href"))
                .containsExactly(HELSINKI + "&size=4", HELSINKI + "&page=3&size=4");
        assertThat(site.open("/expectations?page=50").select(".empty").text()).contains("no such page");
        site.open("/expectations?page=0", 400);
    }

    @Test
    void nothingFoundKeepsTheSelectionsInSight() {
        Document page = site.open("/expectations?summit=paris-2018&topic=iran");
        assertThat(page.select(".empty").text()).startsWith("No entry fits all of this.");
        assertThat(texts(page, ".chip")).hasSize(2);
    }

    @Test
    void programsGetTheSame() throws IOException {
        var json = assertThat(mvc.get().uri("/api/expectations?size=100"))
                .hasStatusOk()
                .bodyJson();
        json.isLenientlyEqualTo("{\"page\": 1, \"size\": 100, \"total\": %d}".formatted(ledger().size()));
        assertThat(mvc.get().uri("/api/expectations?topic=north-korea"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"page": 1, "size": 20, "total": 1, "totals": {"borne-out": 1, "open": 0}, "items": [{
                          "number": 4, "summit": "helsinki-2018", "topic": "north-korea", "assessment": "borne-out",
                          "expectation": "Moscow will follow Beijing's line on North Korea.",
                          "before": {"article": "the-art-of-expectation-management",
                            "quote": "Moscow is more likely to follow the Chinese line on the North Korean problem rather than to advance its own innovative ideas"},
                          "after": {"article": "the-helsinki-summit-the-beginning-of-a-journey"}}]}""");
        assertThat(mvc.get().uri("/api/expectations?assessment=no-after-take"))
                .bodyJson()
                .extractingPath("$.items[0].after")
                .isNull();
    }

    @Test
    void aSpreadsheetGetsAllPagesOfTheSame() throws IOException {
        List<CSVRecord> rows = rows("/expectations.csv");
        assertThat(rows).hasSize(ledger().size());
        assertThat(rows.get(0).get("expectation")).isEqualTo("No revolution in the relationship is to be expected.");
        assertThat(rows.get(0).get("before_authors")).isEqualTo("Andrey Kortunov");
        assertThat(rows("/expectations.csv?summit=paris-2018&size=1"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("assessment")).isEqualTo("no-after-take");
                    assertThat(row.get("before_authors")).isEqualTo("not stated");
                    assertThat(row.get("after_quotation")).isEmpty();
                });
    }

    @Test
    void aSummitShowsItsEntriesInShort() {
        Document summit = site.open("/summits/helsinki-2018");
        assertThat(texts(summit, ".expected li")).hasSize(9).contains("Borne out No compromise on Ukraine. Ukraine");
        Element link = summit.select(".expected + p a").first();
        assertThat(link.attr("href")).isEqualTo(HELSINKI);
        assertThat(link.text()).isEqualTo("All 9 entries with their quotations");
        String[] first = summit.select(".expected li a").attr("href").split("#");
        assertThat(site.open(first[0]).getElementById(first[1]).select("h3").text())
                .isEqualTo(summit.select(".expected li a").first().text());
    }

    @Test
    void theLedgerIsReadInRussianAndItsEntriesStayAsTheyAre() {
        Document page = site.openInRussian("/expectations");
        assertThat(page.select(".hits h2").text()).isEqualTo("Найдено 14 записей");
        assertThat(texts(page, "legend")).containsExactly("Встреча", "Тема", "Что вышло");
        assertThat(page.select(".entry .assessment").first().text()).isEqualTo("Сбылось");
        assertThat(page.select(".entry h3").first().attr("lang")).isEqualTo("en");
        assertThat(texts(page.select(".entry").first(), "h4")).containsExactly("До", "После");
        assertThat(site.openInRussian("/expectations?assessment=no-after-take")
                        .select(".silence")
                        .text())
                .startsWith("В этой коллекции нет статей, написанных после встречи (");
        assertThat(mvc.get().uri("/expectations.csv").header("Accept-Language", "ru"))
                .bodyText()
                .contains("borne-out,What was written afterwards says that it came so.");
    }

    private static JsonNode ledger() throws IOException {
        return new YAMLMapper().readTree(Files.readString(Path.of("seeds", "expectations.yaml")));
    }

    /** How many entries of the file have one of the values. */
    private static long counted(String field, String... values) throws IOException {
        long count = 0;
        for (JsonNode entry : ledger()) {
            count += List.of(values).contains(entry.path(field).asString()) ? 1 : 0;
        }
        return count;
    }

    private long entries(String url) {
        return site.open(url).select(".entry").size();
    }

    private static long total(Document page, String assessment) {
        return Long.parseLong(
                page.select(".assessments ." + assessment + " + span").text());
    }

    private List<CSVRecord> rows(String url) throws IOException {
        String csv =
                mvc.get().uri(java.net.URI.create(url)).exchange().getResponse().getContentAsString();
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }
}
