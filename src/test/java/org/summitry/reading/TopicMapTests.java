package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import java.util.Comparator;
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
class TopicMapTests {

    private static final String BEFORE_HELSINKI = "/topics?sort=helsinki-2018.pre";

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @Test
    void sidesStandInOrderOfTimeAndTopicsInTheCataloguesOrder() {
        Document page = site.open("/topics");
        assertThat(texts(page, ".map thead .summit")).containsExactly("Helsinki 2018", "Paris 2018", "Osaka 2019");
        assertThat(page.select(".map thead .summit").eachAttr("colspan")).containsOnly("2");
        assertThat(page.select(".map thead th.pre > a, .map thead th.post > a").eachAttr("aria-label"))
                .containsExactly(
                        "Before Helsinki 2018",
                        "After Helsinki 2018",
                        "Before Paris 2018",
                        "After Paris 2018",
                        "Before Osaka 2019",
                        "After Osaka 2019");
        assertThat(texts(page, ".map thead small .tally > span:first-child"))
                .containsExactly("1 article", "1 article", "1 article", "no article", "1 article", "1 article");
        assertThat(texts(page, ".map tbody th")).startsWith("Arms control").hasSize(16);
        assertThat(page.select("[aria-sort], .ordered, meta[name=robots]")).isEmpty();
    }

    @Test
    void aSidesNameSortsTheTopicsByItsPassages() {
        Document usual = site.open("/topics");
        Document sorted =
                site.open(usual.select(".map thead th.pre > a").first().attr("href"));
        List<Integer> counts = column(sorted, 0);
        assertThat(counts).isSortedAccordingTo(Comparator.reverseOrder()).isNotEqualTo(column(usual, 0));
        assertThat(counts).containsExactlyInAnyOrderElementsOf(column(usual, 0));
        assertThat(sorted.select("th[aria-sort=descending]")).hasSize(1);
        assertThat(sorted.select("th[aria-sort=descending]").text()).startsWith("Before 1 article");
        assertThat(sorted.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(sorted.select("th[aria-sort] a").first().attr("href")).isEqualTo("/topics");
        assertThat(sorted.select(".ordered").text())
                .isEqualTo("Topics by their passages from “Before Helsinki 2018”, sides in order of time."
                        + " Back to the usual order");
    }

    @Test
    void topicsAreSortedByNameAndByAllTheirPassages() {
        Document byName = site.open("/topics?sort=name");
        assertThat(texts(byName, ".map tbody th")).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(texts(byName, "th[aria-sort=ascending]")).containsExactly("Topic");
        Document byTotal = site.open("/topics?sort=total");
        assertThat(byTotal.select(".map td.all span").stream()
                        .map(Element::text)
                        .map(Integer::valueOf)
                        .toList())
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotContainNull();
    }

    @Test
    void aTopicOrdersTheSidesAndKeepsTheTopicsOrder() {
        Document sorted = site.open(BEFORE_HELSINKI);
        Element syria = row(sorted, "Syria");
        Document both = site.open(syria.select(".all a").attr("href"));
        assertThat(row(both, "Syria").select("td:not(.all)").stream()
                        .map(TopicMapTests::passages)
                        .toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(row(both, "Syria").select("th").attr("aria-sort")).isEqualTo("descending");
        assertThat(texts(both, ".map tbody th a")).isEqualTo(texts(sorted, ".map tbody th a"));
        assertThat(row(both, "Syria").select(".all a").attr("href")).isEqualTo(BEFORE_HELSINKI);
    }

    @Test
    void aSummitStandsOverItsNeighbouringSidesInAnyOrder() {
        Document sorted = site.open("/topics?columns=election-interference");
        assertThat(sorted.select(".map thead .summit").stream()
                        .mapToInt(head -> Integer.parseInt(head.attr("colspan")))
                        .sum())
                .isEqualTo(6);
        assertThat(texts(sorted, ".map thead .summit")).startsWith("Osaka 2019");
        assertThat(sorted.select(".map thead th.pre > a, .map thead th.post > a")
                        .first()
                        .attr("aria-label"))
                .isEqualTo("After Osaka 2019");
    }

    @Test
    void inRussianTheTopicsAreNamedAndSortedInRussian() {
        Document sorted = site.openInRussian("/topics?sort=name");
        assertThat(texts(sorted, ".map tbody th"))
                .startsWith("Венесуэла")
                .isSortedAccordingTo(java.text.Collator.getInstance(java.util.Locale.forLanguageTag("ru")));
        assertThat(sorted.select(".ordered span").text()).isEqualTo("Темы по названию, стороны по времени.");
        assertThat(sorted.select("td a[aria-label='2 абзаца, тема «Сирия», До: Хельсинки, 2018']"))
                .hasSize(1);
    }

    @Test
    void theLastColumnAddsUpTheOthers() {
        for (Element row : site.open("/topics").select(".map tbody tr")) {
            int sum = row.select("td:not(.all)").stream()
                    .mapToInt(TopicMapTests::passages)
                    .sum();
            assertThat(row.select(".all span").text()).isEqualTo(String.valueOf(sum));
        }
    }

    @Test
    void onHomeTheMapStandsInItsUsualOrderAndLeadsToTheOthers() {
        Document home = site.open("/");
        assertThat(home.select(".map thead th.pre > a").first().attr("href")).isEqualTo(BEFORE_HELSINKI);
        assertThat(texts(home, ".forms a")).containsExactly("an image", "CSV", "JSON");
    }

    @Test
    void anotherOrderIsA400WithThoseThatThereAre() {
        assertThat(site.open("/topics?sort=weather", 400).select(".lead").text())
                .contains("sort cannot be “weather”", "catalogue, name, total, helsinki-2018.pre");
        assertThat(site.open("/topics?columns=size", 400).select(".lead").text())
                .contains("columns cannot be “size”", "time, arms-control");
    }

    private static Element row(Document page, String topic) {
        return page.select(".map tbody tr").stream()
                .filter(row -> row.select("th").text().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> column(Document page, int at) {
        return page.select(".map tbody tr").stream()
                .map(row -> passages(row.select("td").get(at)))
                .toList();
    }

    private static int passages(Element cell) {
        return cell.select("a").isEmpty()
                ? 0
                : Integer.parseInt(cell.select("a").text());
    }
}
