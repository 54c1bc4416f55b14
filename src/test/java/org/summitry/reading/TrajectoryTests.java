package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.PageReader;

@FiveArticles
class TrajectoryTests {

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @Test
    void everyMarkedSentenceHoldsAWordOfTheTopic() {
        for (String topic : List.of("arms-control", "syria", "sanctions", "summit-diplomacy", "us-politics")) {
            Document page = site.open("/topics/" + topic);
            assertThat(page.select(".take blockquote")).isNotEmpty();
            for (Element quote : page.select(".take blockquote")) {
                assertThat(quote.select("mark")).hasSize(1);
                String marked = quote.select("mark").text();
                assertThat(texts(quote, "q")).as(topic + ": " + marked).anyMatch(word -> marked.toLowerCase()
                        .contains(word.toLowerCase()));
            }
        }
    }

    @Test
    void aTakeShowsThreePassagesAndLeadsToAll() {
        Element before = site.open("/topics/summit-diplomacy").select(".take").first();
        assertThat(before.select("blockquote")).hasSize(3);
        String all = before.select("> p a").text();
        Document list = site.open(before.select("> p a").attr("href"));
        assertThat(all).isEqualTo("All " + list.select(".take blockquote").size() + " passages");
        assertThat(texts(list, ".take h2")).containsExactly("Before Helsinki 2018");
    }

    @Test
    void aLongPassageOpensInPlace() {
        Document page = site.open("/topics/arms-control");
        Element cut = page.select(".take blockquote:has(details)").first();
        assertThat(cut.select("summary").text()).isEqualTo("Whole passage");
        assertThat(cut.select("details p").text())
                .contains(cut.select("mark").text())
                .hasSizeGreaterThan(cut.select("> p").text().length());
    }

    @Test
    void aSideWithoutArticlesSaysSoAndASilentSideIsASilence() {
        Document page = site.open("/topics/election-interference");
        assertThat(take(page, "After Paris 2018").text())
                .contains("This collection has no article written after Paris 2018.")
                .doesNotContain("Silence");
        Element silent = take(page, "After Helsinki 2018");
        assertThat(silent.select(".silence").text())
                .isEqualTo("Silence. One article was written after Helsinki 2018; it does not speak of this."
                        + " Read and check");
        assertThat(texts(site.open(silent.select(".silence a").attr("href")), ".card h3"))
                .containsExactly("The Helsinki Summit: the Beginning of a Journey");
    }

    @Test
    void theCountsAreAListOfBarsWithTheNumberInWords() {
        Document page = site.open("/topics/election-interference");
        assertThat(texts(page, ".trajectory li"))
                .hasSize(6)
                .contains("After Helsinki 2018 silent", "After Paris 2018 no article")
                .first()
                .asString()
                .matches("Before Helsinki 2018 \\d+ passages?");
        assertThat(page.select(".trajectory svg[aria-hidden=true]")).hasSize(6);
        assertThat(page.select(".trajectory rect").stream()
                        .map(bar -> bar.attr("width"))
                        .toList())
                .contains("100", "0");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void allPassagesAreReadInOneListPageByPage() {
        Document page = site.open("/topics/summit-diplomacy");
        String url = page.select(".ways a").first().attr("href");
        Document first = site.open(url + "&size=5");
        assertThat(first.select(".take blockquote")).hasSize(5);
        Document second = site.open(first.select(".pager a[rel=next]").attr("href"));
        assertThat(second.select(".pager a[rel=prev]").attr("href"))
                .isEqualTo("/topics/summit-diplomacy?page=1&size=5");
    }

    private static Element take(Document page, String heading) {
        return page.select(".take").stream()
                .filter(take -> take.select("h2").text().equals(heading))
                .findFirst()
                .orElseThrow();
    }
}
