package org.summitry.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.PageReader;

@FiveArticles
class ComparePageTests {

    private static final String HELSINKI = "left=helsinki-2018.pre&right=helsinki-2018.post";

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @Test
    void bothTakesOnATopicStandSideBySideWithTheirPermalinks() {
        Document page = site.open("/compare?" + HELSINKI + "&topic=ukraine");
        assertThat(page.select("h1").text()).isEqualTo("Before Helsinki 2018 against After Helsinki 2018");
        assertThat(texts(page, "#ukraine blockquote a"))
                .contains(
                        "The Art of Expectation Management, ¶ 8",
                        "The Helsinki Summit: the Beginning of a Journey, ¶ 12");
        assertThat(page.select("#ukraine blockquote a").first().attr("href"))
                .isEqualTo("/articles/the-art-of-expectation-management#p8");
    }

    @Test
    void aSilenceIsToldByName() {
        assertThat(site.open("/compare?" + HELSINKI)
                        .select("#election-interference .right .silence > p:not(.side-name)")
                        .text())
                .startsWith("Silence Igor Ivanov’s article afterwards does not speak of it. Check for yourself:");
    }

    @Test
    void aSilenceOfAnArticleWithoutAuthorIsToldByItsTitle() {
        assertThat(site.open("/compare?left=osaka-2019.pre&right=osaka-2019.post")
                        .select("#human-rights .right .silence > p:not(.side-name)")
                        .text())
                .startsWith("Silence “Putin-Trump Meeting in Osaka: A Course Towards Stabilisation”,"
                        + " written afterwards, does not speak of it.");
    }

    @Test
    void whereNobodyWroteThereIsNoSilenceToRead() {
        Document page = site.open("/compare?left=paris-2018.pre&right=paris-2018.post");
        assertThat(page.select(".voices .no-article").text())
                .isEqualTo("This collection has no article written after Paris 2018:"
                        + " no silence can be read from that.");
        assertThat(page.select(".silence")).isEmpty();
        assertThat(page.select("#arms-control .right").text()).isEqualTo("no article");
    }

    @Test
    void everyPassageSaysWhoseItIsAndCanBeCollected() {
        assertThat(texts(site.open("/compare?" + HELSINKI + "&topic=ukraine"), "#ukraine .right footer"))
                .containsExactly("The Helsinki Summit: the Beginning of a Journey, ¶ 12 Collect passage 12"
                        + " Igor Ivanov · Russian International Affairs Council (RIAC)");
        assertThat(site.open("/compare?left=paris-2018.pre&right=paris-2018.post")
                        .select("#energy .left footer small")
                        .first()
                        .text())
                .isEqualTo("author not stated · Valdai Discussion Club");
    }

    @Test
    void theContentsSayHowMuchEachSideSaysOnATopic() {
        Document page = site.open("/compare?" + HELSINKI);
        assertThat(page.select(".contents li:has(a[href=#election-interference])")
                        .text())
                .isEqualTo("Election interference, 2 passages, Before Helsinki 2018, silent, After Helsinki 2018");
        assertThat(site.open("/compare?" + HELSINKI + "&topic=syria")
                        .select(".contents [aria-current]")
                        .text())
                .isEqualTo("Syria");
    }

    @Test
    void onPaperTheSourcesStandWithTheirAddressesAndThoseOfThePassages() {
        Document page = site.open("/compare?" + HELSINKI + "&topic=ukraine");
        assertThat(texts(page, ".sources li"))
                .contains(
                        "Andrey Kortunov, The Art of Expectation Management,"
                                + " Russian International Affairs Council (RIAC), date not stated."
                                + " <http://russiancouncil.ru/en/analytics-and-comments/analytics/the-art-of-expectation-management/>",
                        "The Art of Expectation Management, ¶ 8:"
                                + " http://localhost/articles/the-art-of-expectation-management#p8");
    }

    @Test
    void theChooserTakesNamesAsReadersTypeThem() {
        assertThat(site.open("/compare").select("datalist option").eachAttr("value"))
                .contains("Igor Ivanov", "Russian International Affairs Council (RIAC)");
        assertThat(mvc.get()
                        .uri("/compare?leftSummit=helsinki-2018&leftOther=igor ivanov&rightSummit=&rightOther=Valdai"))
                .hasRedirectedUrl("/compare?left=author%3Aigor-ivanov%2Chelsinki-2018&right=publication%3Avaldai-club");
        assertThat(mvc.get().uri("/compare?leftOther=The Art of Expectation Management&rightSummit=helsinki-2018.post"))
                .hasRedirectedUrl("/compare?left=article%3Athe-art-of-expectation-management&right=helsinki-2018.post");
        assertThat(site.open("/compare?leftOther=Nobody&rightSummit=helsinki-2018.post", 400)
                        .select(".lead")
                        .text())
                .isEqualTo("No author, publication or article here is called “Nobody”.");
    }

    @Test
    void aComparisonSpeaksRussian() {
        Document page = site.openInRussian("/compare?" + HELSINKI);
        assertThat(page.select(".choose > summary").text()).isEqualTo("Сравнить другие стороны");
        assertThat(page.select("#election-interference .right .silence").text())
                .contains("Молчание", "Igor Ivanov в статье после встречи об этом не говорит.");
        assertThat(page.select(".contents").text()).contains("2 абзаца", "1 абзац", "6 абзацев");
        assertThat(page.select("#syria blockquote > p").first().attr("lang")).isEqualTo("en");
        assertThat(mvc.get().uri("/api/compare?" + HELSINKI).header("Accept-Language", "ru"))
                .bodyJson()
                .extractingPath("$.left.label")
                .isEqualTo("Before Helsinki 2018");
    }

    @Test
    void anyTwoSidesCanBeComparedAndSwapped() {
        Document page = site.open("/compare?left=helsinki-2018.post&right=osaka-2019.pre");
        assertThat(texts(page, ".heads h2")).containsExactly("After Helsinki 2018", "Before Osaka 2019");
        assertThat(page.select(".turns a").attr("href"))
                .isEqualTo("/compare?left=osaka-2019.pre&right=helsinki-2018.post");
    }

    @Test
    void withoutParametersTheFirstSummitIsCompared() {
        assertThat(site.open("/compare").select("h1").text())
                .isEqualTo("Before Helsinki 2018 against After Helsinki 2018");
    }

    @Test
    void anUnknownSideOrTopicIsA400WithTheReason() {
        assertThat(site.open("/compare?left=helsinki-2018.during&right=osaka-2019.pre", 400)
                        .select(".lead")
                        .text())
                .contains("left", "helsinki-2018.pre, helsinki-2018.post");
        assertThat(site.open("/compare?" + HELSINKI + "&topic=weather", 400)
                        .select(".lead")
                        .text())
                .contains("arms-control");
        assertThat(mvc.get().uri("/api/compare?left=helsinki-2018.pre")).hasStatus(400);
    }

    @Test
    void programsGetTakesAndSilences() {
        var json = assertThat(mvc.get().uri("/api/compare?" + HELSINKI))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$.topics[?(@.topic == 'election-interference')].silence")
                .asArray()
                .containsExactly("right");
        json.extractingPath("$.topics[?(@.topic == 'syria')].silence").asArray().containsExactly((Object) null);
        json.extractingPath("$.topics[?(@.topic == 'ukraine')].right[0].anchor")
                .asArray()
                .containsExactly("p12");
        json.extractingPath("$.topics[?(@.topic == 'energy')].left[*]")
                .asArray()
                .isEmpty();
    }
}
