package org.summitry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.PageReader;

@FiveArticles
class ArticleListTests {

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @Test
    void theListIsToBeHadInOtherForms() {
        Document list = site.open("/articles?summit=helsinki-2018&phase=pre&sort=title");
        assertThat(list.select("link[rel=alternate][type=application/atom+xml]").attr("href"))
                .isEqualTo("/articles.atom?summit=helsinki-2018&phase=pre");
        assertThat(list.select(".forms a").eachAttr("href"))
                .containsExactly(
                        "/articles.atom?summit=helsinki-2018&phase=pre",
                        "/api/export.csv?summit=helsinki-2018&phase=pre",
                        "/api/export.ndjson?summit=helsinki-2018&phase=pre");
    }

    @Test
    void allArticlesStandInOrderOfTheirSummits() {
        assertThat(texts(site.open("/articles"), ".card .covers span:first-child a"))
                .containsExactly("Helsinki 2018", "Helsinki 2018", "Paris 2018", "Osaka 2019", "Osaka 2019");
    }

    @Test
    void valuesOfOneFilterAreAlternativesAndDifferentFiltersAddUp() {
        assertThat(titles("/articles?summit=helsinki-2018&summit=paris-2018")).hasSize(3);
        assertThat(titles("/articles?summit=helsinki-2018&phase=post"))
                .containsExactly("The Helsinki Summit: the Beginning of a Journey");
        assertThat(titles("/articles?phase=post&topic=human-rights")).isEmpty();
    }

    @Test
    void countsOfAFilterIgnoreItsOwnSelection() {
        Document page = site.open("/articles?summit=paris-2018");
        assertThat(texts(page, "fieldset:first-of-type label"))
                .containsExactly("Helsinki 2018, 2 articles", "Paris 2018, 1 article", "Osaka 2019, 2 articles");
        assertThat(texts(page, "fieldset:nth-of-type(2) label")).containsExactly("Before, 1 article");
    }

    @Test
    void aNameThatIsNotThereIsToldOnThePageAndToPrograms() {
        String remark = "There is no author called “nobody”.";
        assertThat(texts(site.open("/articles?q=author:nobody"), ".notice")).containsExactly(remark);
        assertThat(mvc.get().uri("/api/articles?q=author:nobody"))
                .bodyJson()
                .extractingPath("$.remarks")
                .asArray()
                .containsExactly(remark);
    }

    @Test
    void aSelectionIsTickedAndItsChipTakesItBack() {
        Document page = site.open("/articles?summit=helsinki-2018&topic=syria");
        assertThat(page.select("input[value=helsinki-2018]").hasAttr("checked")).isTrue();
        assertThat(texts(page, ".chip")).containsExactly("Summit: Helsinki 2018 × remove", "Topic: Syria × remove");
        assertThat(page.select(".chip").eachAttr("href"))
                .containsExactly("/articles?topic=syria", "/articles?summit=helsinki-2018");
    }

    @Test
    void wordsAreFoundInTitlesAuthorsAndPassages() {
        assertThat(titles("/articles?q=expectation%20management")).containsExactly("The Art of Expectation Management");
        assertThat(titles("/articles?q=ivanov")).containsExactly("The Helsinki Summit: the Beginning of a Journey");
        assertThat(titles("/articles?q=Draconian")).hasSize(1);
        assertThat(titles("/articles?q=100%25")).isEmpty();
    }

    @Test
    void nothingFoundKeepsTheSelectionsInSight() {
        Document page = site.open("/articles?q=zebra&summit=helsinki-2018");
        assertThat(page.select(".empty").text()).contains("No article fits all of this");
        assertThat(texts(page, ".chip")).hasSize(2);
        assertThat(page.select(".pager")).isEmpty();
    }

    @Test
    void nothingFoundSaysWhatToDropAndWhatThatGives() {
        Document page = site.open("/articles?q=Draconian&summit=paris-2018&phase=post");
        assertThat(page.select("h1").text()).isEqualTo("No article with “Draconian”, after Paris 2018");
        assertThat(texts(site.open("/articles?q=zebra&summit=osaka-2019"), ".ways-out li"))
                .containsExactly("Without “zebra” 2 articles");
        assertThat(texts(site.open("/articles?summit=paris-2018&phase=post"), ".ways-out li"))
                .containsExactly("Without “Paris 2018” 2 articles", "Without “After” 1 article");
    }

    @Test
    void theHeadingSaysWhatIsShown() {
        assertThat(heading("/articles")).isEqualTo("All 5 articles");
        assertThat(heading("/articles?summit=helsinki-2018&phase=pre&topic=syria"))
                .isEqualTo("1 article on Syria, before Helsinki 2018");
        assertThat(heading("/articles?summit=helsinki-2018&summit=osaka-2019"))
                .isEqualTo("4 articles about Helsinki 2018 or Osaka 2019");
        assertThat(heading("/articles?q=sanctions&phase=post&phase=pre&publication=riac"))
                .isEqualTo(
                        "2 articles with “sanctions”, written before or after a summit, in Russian International Affairs Council (RIAC)");
    }

    @Test
    void ofManyValuesTheMostFrequentAreShownAndThoseChosen() {
        Document page = site.open("/articles?topic=human-rights");
        assertThat(page.select("fieldset:has([name=topic]) > label")).hasSize(9);
        assertThat(page.select("fieldset > label > [value=human-rights]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("details.more summary").text()).isEqualTo("7 more");
        assertThat(page.select("details.more label")).hasSize(7);
        assertThat(page.select("details.more [checked]")).isEmpty();
    }

    @Test
    void aPageBeyondTheLastLeadsToTheFirst() {
        assertThat(site.open("/articles?topic=syria&page=9").select(".empty a").attr("href"))
                .isEqualTo("/articles?topic=syria");
    }

    @Test
    void theListSpeaksRussian() {
        Document page = site.openInRussian("/articles?q=sanctions&summit=helsinki-2018&summit=paris-2018");
        assertThat(page.select("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select("h1").text()).startsWith("3 статьи: со словами «sanctions», встреча «");
        assertThat(texts(page, "legend")).containsExactly("Встреча", "До или после", "Тема", "Автор", "Издание");
        assertThat(site.openInRussian("/articles?sort=random", 400)
                        .select(".lead")
                        .text())
                .isEqualTo(
                        "Параметр sort не может быть «random»; возможные значения: relevance, summit, title, published.");
        assertThat(mvc.get().uri("/api/articles?q=author:nobody").header("Accept-Language", "ru"))
                .bodyJson()
                .extractingPath("$.remarks")
                .asArray()
                .containsExactly("There is no author called “nobody”.");
    }

    @Test
    void pagesKeepEveryOtherParameter() {
        Document page = site.open("/articles?topic=syria&sort=title&size=2");
        assertThat(page.select(".pager").text()).startsWith("1–2 of");
        assertThat(page.select(".pager a[rel=next]").attr("href"))
                .isEqualTo("/articles?topic=syria&sort=title&page=2&size=2");
    }

    @Test
    void theFormKeepsTheLengthOfPagesAndNamesNoOrderThatGoesWithoutSaying() {
        Document page = site.open("/articles?q=sanctions&size=2");
        assertThat(page.select("form.list input[name=size]").attr("value")).isEqualTo("2");
        assertThat(page.select("option[selected]").attr("value")).isEmpty();
        assertThat(site.open("/articles").select("form.list input[name=size]")).isEmpty();
    }

    @Test
    void filteredListsAreNotForCrawlers() {
        assertThat(site.open("/articles?topic=syria")
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex,follow");
        assertThat(site.open("/articles").select("meta[name=robots]")).isEmpty();
        assertThat(site.open("/articles?topic=syria")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo("http://localhost/articles");
    }

    @Test
    void whatAReaderTypesIsShownAndNeverRun() {
        Document page = site.open("/articles?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summit=atlantis",
                "phase=during",
                "topic=x",
                "author=nobody",
                "publication=none-such",
                "sort=random",
                "page=0",
                "page=a",
                "page=99999999999",
                "size=101",
                "author=%00",
                "summit=%27%20or%201=1"
            })
    void whatCannotBeUsedIsA400WithTheReason(String parameter) {
        assertThat(site.open("/articles?" + parameter, 400).select(".lead").text())
                .contains(parameter.substring(0, parameter.indexOf('=')));
        assertThat(mvc.get().uri(java.net.URI.create("/api/articles?" + parameter)))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .isNotBlank();
    }

    @Test
    void anAddressOfNoArticleLeadsToTheNearestTitlesAndToASearch() {
        Document page = site.open("/articles/the-art-of-expectaton-managment", 404);
        assertThat(page.select(".near a").eachAttr("href"))
                .containsExactly("/articles/the-art-of-expectation-management");
        assertThat(page.select("main a[rel=nofollow]").attr("href"))
                .isEqualTo("/articles?q=the+art+of+expectaton+managment");
        assertThat(site.open("/articles/of-the", 404).select(".near")).isEmpty();
        assertThat(site.openInRussian("/articles/nope", 404).select(".lead").text())
                .isEqualTo("Статьи «nope» нет.");
    }

    @Test
    void whatCannotBeUsedLeadsToThePageWithoutIt() {
        assertThat(site.open("/articles?topic=x", 400)
                        .select("main a[rel=nofollow]")
                        .attr("href"))
                .isEqualTo("/articles");
    }

    @Test
    void tooLongAQueryIsA400() {
        assertThat(site.open("/articles?q=" + "a".repeat(500))).isNotNull();
        assertThat(site.open("/articles?q=" + "a".repeat(501), 400)
                        .select(".lead")
                        .text())
                .contains("500 characters");
    }

    @Test
    void programsGetTheSameList() {
        assertThat(mvc.get().uri("/api/articles?summit=osaka-2019&phase=pre"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"page": 1, "size": 20, "total": 1, "items": [{
                          "slug": "trump-putin-meeting-at-g-20-all-talk-and-no-action",
                          "title": "Trump-Putin Meeting at G-20: All Talk and No Action", "titleOrigin": "editor",
                          "authors": [], "publication": {"slug": "institute-of-modern-russia"}, "published": null,
                          "summits": [{"slug": "osaka-2019", "phase": "pre"}], "passages": 17}]}""");
    }

    private String heading(String url) {
        return site.open(url).select("h1").text();
    }

    private java.util.List<String> titles(String url) {
        return texts(site.open(url), ".card h3");
    }
}
