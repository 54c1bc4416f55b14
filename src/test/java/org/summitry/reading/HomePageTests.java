package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.PageReader;

@FiveArticles
class HomePageTests {

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @Test
    void itHasOneLargeSearch() {
        Document home = site.open("/");
        assertThat(home.select("form[role=search] input[name=q]")).hasSize(1);
        assertThat(home.select(".opening form[role=search]").attr("action")).isEqualTo("/articles");
        assertThat(home.select(".opening .ways a").first().text()).isEqualTo("All 5 articles");
    }

    @Test
    void theTimeLineLeadsToTheSummitsAndTellsTheirArticles() {
        Document home = site.open("/");
        assertThat(home.select(".timeline a").eachAttr("href"))
                .containsExactly("/summits/helsinki-2018", "/summits/paris-2018", "/summits/osaka-2019");
        assertThat(home.select(".timeline a").eachAttr("aria-label"))
                .contains("Paris 2018, 11 November 2018: 1 article before, none after");
        assertThat(texts(home, "ol.summits li:nth-child(2) .takes > span"))
                .containsExactly("Before 1 article", "After no article");
        assertThat(home.select("[style]")).isEmpty();
    }

    @Test
    void anExpectationStandsBesideWhatCameOfItBothLinkedToTheirPassages() {
        Document home = site.open("/");
        assertThat(texts(home, ".telling blockquote"))
                .containsExactly(
                        "There will be lots of talk, but likely no action",
                        "The Osaka meeting is unlikely to lead to any global breakthroughs. However, it established a"
                                + " trend towards stabilisation");
        assertThat(home.select(".telling .assessment").text()).isEqualTo("Borne out");
        assertThat(home.select(".telling .origin").text()).startsWith("An editor’s reading of two passages.");
        for (Element quote : home.select(".said-there")) {
            String[] link = quote.select("figcaption a").attr("href").split("#");
            Document article = site.open(link[0]);
            assertThat(article.getElementById(link[1]).text())
                    .contains(quote.select("blockquote").text());
        }
    }

    @Test
    void inRussianItSpeaksRussianAndQuotesInTheArticlesLanguage() {
        Document home = site.openInRussian("/");
        assertThat(home.select("h1").text()).isEqualTo("Чего ждали от встреч и что увидели в них потом");
        assertThat(home.select(".opening .ways a").first().text()).isEqualTo("Все 5 статей");
        assertThat(home.select(".timeline a").eachAttr("aria-label"))
                .contains("Париж, 2018, 11 ноября 2018 г.: до — 1 статья, после — нет");
        assertThat(home.select(".telling blockquote").eachAttr("lang")).containsOnly("en");
    }
}
