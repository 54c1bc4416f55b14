package org.summitry.citing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitry.FiveArticles;
import org.summitry.PageReader;

@FiveArticles
class CitePageTests {

    private static final String KORTUNOV = "/articles/the-art-of-expectation-management";
    private static final String OSAKA = "/articles/putin-trump-meeting-in-osaka-a-course-towards-stabilisation";
    private static final String AT_RIAC =
            "http://russiancouncil.ru/en/analytics-and-comments/analytics/the-art-of-expectation-management/";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void nothingIsGone() {
        jdbc.update("delete from gone_passage");
    }

    @Test
    void anArticleIsCitedInFourStyles() {
        Document page = open(KORTUNOV + "/cite");
        assertThat(page.select("h1").text()).isEqualTo("Cite this article");
        assertThat(texts(page, ".reference"))
                .containsExactly(
                        "Kortunov, A. (n.d.). The Art of Expectation Management. Russian International Affairs Council"
                                + " (RIAC). " + AT_RIAC,
                        "Kortunov, Andrey. n.d. “The Art of Expectation Management.” Russian International Affairs"
                                + " Council (RIAC). " + AT_RIAC + ".",
                        "Kortunov, Andrey. “The Art of Expectation Management.” Russian International Affairs Council"
                                + " (RIAC), " + AT_RIAC + ".",
                        "Kortunov A. The Art of Expectation Management [Электронный ресурс] // Russian International"
                                + " Affairs Council (RIAC). URL: " + AT_RIAC + ".");
        assertThat(texts(page, ".in-text > span:nth-child(2)"))
                .containsExactly("(Kortunov, n.d.)", "(Kortunov, n.d.)", "(Kortunov)", "[1]");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + KORTUNOV);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
    }

    @Test
    void aPassageIsQuotedAndCited() {
        Document page = open(KORTUNOV + "/cite?passage=p8");
        assertThat(page.select("h1").text()).isEqualTo("Cite passage 8");
        assertThat(page.select("blockquote").text())
                .isEqualTo(open(KORTUNOV).select("#p8 > p").text());
        assertThat(texts(page, ".in-text > span:nth-child(2)"))
                .containsExactly(
                        "(Kortunov, n.d., para. 8)", "(Kortunov, n.d., para. 8)", "(Kortunov, par. 8)", "[1, п. 8]");
        assertThat(page.select(".address").text()).isEqualTo("http://localhost" + KORTUNOV + "?passage=p8#p8");
        assertThat(page.select(".cited a").attr("href")).isEqualTo(KORTUNOV + "?passage=p8#p8");
        assertThat(page.select("ul.forms a").eachAttr("href"))
                .containsExactly(
                        KORTUNOV + ".ris?passage=p8",
                        KORTUNOV + ".bib?passage=p8",
                        KORTUNOV + ".csl.json?passage=p8",
                        KORTUNOV + ".md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                OSAKA
                        + " | Putin-Trump Meeting in Osaka: A Course Towards Stabilisation. (n.d.). Valdai Discussion Club. https://valdaiclub.com/a/highlights/putin-trump-meeting-in-osaka/",
                "/articles/trump-putin-meeting-at-g-20-all-talk-and-no-action | Trump-Putin Meeting at G-20: All Talk and No Action. (n.d.). Institute of Modern Russia. https://imrussia.org/en/analysis/3026-trump-putin-meeting-at-g-20-all-talk-and-no-action",
                "/articles/the-helsinki-summit-the-beginning-of-a-journey | Ivanov, I. (n.d.). The Helsinki Summit: the Beginning of a Journey. Russian International Affairs Council (RIAC). http://localhost/articles/the-helsinki-summit-the-beginning-of-a-journey",
                "/articles/russia-and-the-united-states-dialogue-without-commitments | Russia and the United States: Dialogue Without Commitments. (n.d.). Valdai Discussion Club. https://valdaiclub.com/a/highlights/russia-and-the-united-states-dialogue-without/"
            })
    void theOtherArticlesAreCitedWithWhatIsKnown(String article, String apa) {
        Document page = open(article + "/cite");
        assertThat(page.select(".reference").first().text()).isEqualTo(apa);
        assertThat(page.select("main").text()).doesNotContain("null", "Anonymous");
    }

    @Test
    void anArticlesPageLeadsThereOnceAndEachPassageToItsOwn() {
        Document page = open(KORTUNOV);
        assertThat(page.select("header .ways a[href$=/cite]").text()).isEqualTo("Cite this article");
        List<Element> links = page.select(".passage .margin a.cite");
        assertThat(links).hasSameSizeAs(page.select(".passage"));
        assertThat(links.get(6).attr("href")).isEqualTo(KORTUNOV + "/cite?passage=p7");
        assertThat(links.get(6).attr("aria-label")).isEqualTo("Cite passage 7");
    }

    @Test
    void itSpeaksRussianToo() {
        Document page = new PageReader(mvc).openInRussian(KORTUNOV + "/cite?passage=p1");
        assertThat(page.select("h1").text()).isEqualTo("Ссылка на абзац 1");
        assertThat(page.select(".reference").first().attr("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "ris, '', application/x-research-info-systems",
        "bib, '', application/x-bibtex",
        "csl.json, '', application/vnd.citationstyles.csl+json",
        "ris, p7, application/x-research-info-systems",
        "bib, p7, application/x-bibtex",
        "csl.json, p7, application/vnd.citationstyles.csl+json"
    })
    void aFileIsSavedUnderItsName(String extension, String passage, String type) {
        String name = "the-art-of-expectation-management" + (passage.isEmpty() ? "" : "." + passage) + "." + extension;
        MvcTestResult answer = get(KORTUNOV + "." + extension + "?passage=" + passage);
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", type + ";charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        assertThat(text(answer)).contains("Kortunov", AT_RIAC).doesNotContain("null", "Director General");
        assertThat(text(answer).contains("?passage=p7") || text(answer).contains("?passage=p7".replace("_", "\\_")))
                .isEqualTo(!passage.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {".ris", ".bib", ".csl.json", "/cite"})
    void whatIsNotThereIsNotCited(String form) {
        assertThat(get("/articles/nope" + form)).hasStatus(404);
        assertThat(get(KORTUNOV + form + "?passage=p99"))
                .hasStatus(404)
                .bodyText()
                .contains("never had a passage p99");
        assertThat(get(KORTUNOV + form + "?passage=7"))
                .hasStatus(400)
                .bodyText()
                .contains("as in p7");
        assertThat(get(KORTUNOV + form + "?passage=p99999999999")).hasStatus(400);
        assertThat(get(KORTUNOV + form + "?passage=")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {".ris", "/cite"})
    void ofAPassageThatIsGoneItIsSaidWhereItsTextIs(String form) {
        jdbc.update(
                "insert into gone_passage (article_id, anchor, nearest, text, gone_at)"
                        + " select id, 90, 3, 'Gone.', current_timestamp from article where slug = 'the-art-of-expectation-management'");
        assertThat(get(KORTUNOV + form + "?passage=p90"))
                .hasStatus(404)
                .bodyText()
                .contains("no longer in the article", KORTUNOV + "?passage=p90#p90");
    }

    @Test
    void noOtherFormIsThere() {
        assertThat(get(KORTUNOV + ".xyz")).hasStatus(404);
        assertThat(get(KORTUNOV + ".json")).hasStatus(404);
        assertThat(get("/articles/.ris")).hasStatus(404);
    }

    private Document open(String url) {
        return new PageReader(mvc).open(url);
    }

    private MvcTestResult get(String url) {
        return mvc.get().uri(URI.create(url)).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
