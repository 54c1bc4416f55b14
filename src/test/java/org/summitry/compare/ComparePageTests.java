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
        assertThat(site.open("/compare?left=paris-2018.pre&right=paris-2018.post")
                        .select("#arms-control .silence")
                        .text())
                .doesNotContain("Silence")
                .endsWith("This collection has no article written after Paris 2018: no silence can be read from that.");
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
