package org.summitry.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitry.FiveArticles;
import org.summitry.Statements;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody gets who takes the articles away. */
@FiveArticles
class ExportTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JsonMapper json;

    private String text(String url) throws Exception {
        MvcTestResult result = mvc.get().uri(URI.create(url)).exchange();
        assertThat(result).as(url).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private List<CSVRecord> rows(String url) throws Exception {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text(url)))
                .getRecords();
    }

    @Test
    void eachLineIsAnArticleAsItIsByItself() throws Exception {
        List<String> articles = text("/api/export.ndjson").lines().toList();
        assertThat(articles).hasSize(5);
        for (String article : articles) {
            String slug = json.readTree(article).path("slug").asString();
            assertThat(article).isEqualTo(text("/api/articles/" + slug));
        }
    }

    @Test
    void eachRowIsAPassageWithWhatIsKnownOfItsArticle() throws Exception {
        List<CSVRecord> rows = rows("/api/export.csv");
        List<String> permalinks = new ArrayList<>();
        for (String line : text("/api/export.ndjson").lines().toList()) {
            JsonNode article = json.readTree(line);
            article.path("passages")
                    .forEach(passage -> permalinks.add("http://localhost/articles/"
                            + article.path("slug").asString() + "#"
                            + passage.path("anchor").asString()));
        }
        assertThat(rows).extracting(row -> row.get("permalink")).containsExactlyElementsOf(permalinks);
        CSVRecord row = rows.stream()
                .filter(one -> one.get("permalink").endsWith("/the-art-of-expectation-management#p10"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("title")).isEqualTo("The Art of Expectation Management");
        assertThat(row.get("authors")).isEqualTo("Andrey Kortunov");
        assertThat(row.get("publication")).isEqualTo("Russian International Affairs Council (RIAC)");
        assertThat(row.get("published")).isEmpty();
        assertThat(row.get("language")).isEqualTo("en");
        assertThat(row.get("summits")).isEqualTo("helsinki-2018.pre");
        assertThat(row.get("topics").split("; ")).contains("syria", "iran");
        assertThat(row.get("source")).startsWith("http://russiancouncil.ru/");
    }

    @ParameterizedTest
    @CsvSource({
        "summit=helsinki-2018, summitry-articles-helsinki-2018",
        "summit=helsinki-2018&summit=osaka-2019&phase=post, summitry-articles-helsinki-2018-osaka-2019-post",
        "topic=syria&publication=riac&q=%22peace+talks%22+OR+sanctions, summitry-articles-peace-talks-or-sanctions-syria-riac",
        "q=zebra, summitry-articles-zebra",
        "q=%D0%BC%D0%B8%D1%80, summitry-articles"
    })
    void filtersAreThoseOfTheList(String filters, String file) throws Exception {
        List<String> listed = new ArrayList<>();
        json.readTree(text("/api/articles?size=100&" + filters))
                .path("items")
                .forEach(item -> listed.add(item.path("slug").asString()));
        assertThat(text("/api/export.ndjson?" + filters)
                        .lines()
                        .map(line -> json.readTree(line).path("slug").asString()))
                .containsExactlyInAnyOrderElementsOf(listed);
        assertThat(rows("/api/export.csv?" + filters).stream()
                        .map(row -> row.get("article"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(listed);
        assertThat(mvc.get().uri(URI.create("/api/export.csv?" + filters)))
                .hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + ".csv\"");
    }

    @ParameterizedTest
    @CsvSource({
        "topic=zebra, 'it can be arms-control'",
        "publication=nobody, one that /api/publications lists",
        "size=5, it takes no parameter size",
        "page=2, it takes no parameter page",
        "sort=title, it takes no parameter sort"
    })
    void whatCannotBeUsedIsAProblem(String parameter, String reason) {
        for (String file : List.of("/api/export.ndjson?", "/api/export.csv?")) {
            assertThat(mvc.get().uri(file + parameter))
                    .hasStatus(400)
                    .hasContentType("application/problem+json")
                    .doesNotContainHeader(HttpHeaders.CONTENT_DISPOSITION)
                    .bodyJson()
                    .extractingPath("$.detail")
                    .asString()
                    .contains(reason);
        }
    }

    @Test
    void whoAsksForTheHeadersAloneGetsThemAtOnce() {
        MvcTestResult head = mvc.head().uri("/api/export.csv").exchange();
        assertThat(head).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        assertThat(head.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void moreArticlesCostNoMoreQueries() {
        long one = statements("/api/export.ndjson?author=andrey-kortunov&publication=riac");
        assertThat(statements("/api/export.ndjson")).isLessThanOrEqualTo(one + 3);
        assertThat(statements("/articles.atom?size=5")).isLessThanOrEqualTo(statements("/articles.atom?size=1") + 1);
    }

    private long statements(String url) {
        return Statements.during(() -> assertThat(mvc.get().uri(url)).hasStatusOk());
    }
}
