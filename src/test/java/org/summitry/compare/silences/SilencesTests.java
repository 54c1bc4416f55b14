package org.summitry.compare.silences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
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
import tools.jackson.databind.json.JsonMapper;

@FiveArticles
class SilencesTests {

    private static final int TOUCHED = 1;
    private static final int SUBJECT = 2;

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @ParameterizedTest
    @CsvSource({"helsinki-2018, pre, post", "helsinki-2018, post, pre", "osaka-2019, pre, post", "osaka-2019, post, pre"
    })
    void theSilencesAreThoseThatAPersonFound(String summit, String silent, String speaking) throws Exception {
        Set<String> expected = goldTopics(summit, speaking, SUBJECT);
        expected.removeAll(goldTopics(summit, silent, TOUCHED));
        JsonNode finding = finding("/api/silences?summit=" + summit, silent);
        Set<String> told = new TreeSet<>();
        finding.path("topics").forEach(topic -> told.add(topic.path("topic").asString()));
        assertThat(told).containsAll(expected);
        assertThat(told).doesNotContainAnyElementsOf(goldTopics(summit, silent, SUBJECT));
        assertThat(goldTopics(summit, speaking, TOUCHED)).containsAll(told);
    }

    @Test
    void aSilenceNamesWhoSpeaksAndWhoDoesNot() {
        Element finding = finding(site.open("/silences?summit=helsinki-2018"), "After Helsinki 2018");
        assertThat(finding.select(".voices li").text())
                .isEqualTo("The Helsinki Summit: the Beginning of a Journey, Igor Ivanov"
                        + " · Russian International Affairs Council (RIAC)");
        assertThat(finding.select(".voices a").first().attr("href"))
                .isEqualTo("/articles/the-helsinki-summit-the-beginning-of-a-journey");
        Element silence = silence(finding, "Election interference");
        assertThat(silence.select(".others").text())
                .matches("\\d+ passages in 1 article written before Helsinki 2018 speak of it\\.");
        assertThat(finding.select(".unsaid").text())
                .isEqualTo("Igor Ivanov’s article afterwards does not speak of these topics.");
        assertThat(silence.select(".said a").first().attr("href"))
                .startsWith("/articles/the-art-of-expectation-management#p");
        Document passages = site.open(silence.select(".others a").attr("href"));
        assertThat(silence.select(".others a").text())
                .isEqualTo(passages.select(".take blockquote").size() + " passages");
    }

    @Test
    void anArticleWithoutAuthorIsToldAsSuch() {
        Element finding = finding(site.open("/silences?summit=osaka-2019"), "After Osaka 2019");
        assertThat(finding.select(".voices li").text())
                .isEqualTo("Putin-Trump Meeting in Osaka: A Course Towards Stabilisation, author not stated"
                        + " · Valdai Discussion Club");
        assertThat(texts(finding, ".silences h3")).contains("Human rights");
    }

    @Test
    void whereNobodyWroteNoSilenceIsRead() {
        Document page = site.open("/silences?summit=paris-2018");
        assertThat(finding(page, "After Paris 2018").select(".empty").text())
                .isEqualTo("This collection has no article written after Paris 2018:"
                        + " no silence can be read from that.");
        assertThat(finding(page, "Before Paris 2018").select(".empty").text())
                .isEqualTo("This collection has no article of the other side to hold it against:"
                        + " no silence can be read.");
        assertThat(page.select(".silences")).isEmpty();
    }

    @Test
    void anAuthorIsHeldAgainstAllOthersOnTheSameSummit() {
        Document page = site.open("/silences?author=igor-ivanov");
        assertThat(page.select("h1").text()).isEqualTo("Silences of Igor Ivanov");
        Element finding = finding(page, "Igor Ivanov on Helsinki 2018");
        assertThat(texts(finding, ".silences h3"))
                .contains("Election interference", "Europe")
                .doesNotContain("Syria", "Energy", "Ukraine");
        assertThat(silence(finding, "Europe").select(".others").text())
                .endsWith("in 1 article by others about Helsinki 2018 speak of it.");
        assertThat(finding.select(".unsaid").text())
                .isEqualTo("Igor Ivanov’s article about Helsinki 2018 does not speak of these topics.");
    }

    @Test
    void authorsAreListedByNameAndOnlyThoseWhomASourceNames() {
        assertThat(texts(site.open("/silences?by=author"), ".finding h2"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Andrey Kortunov on Helsinki 2018: silent on"),
                        second -> assertThat(second).startsWith("Igor Ivanov on Helsinki 2018: silent on"));
        assertThat(site.open("/silences?by=author&summit=osaka-2019")
                        .select(".empty")
                        .text())
                .isEqualTo("No author whom a source names writes about this.");
    }

    @Test
    void chosenValuesOfAFilterAreAlternatives() {
        Document page = site.open("/silences?summit=helsinki-2018&summit=osaka-2019&topic=europe&topic=human-rights");
        assertThat(page.select(".finding")).hasSize(4);
        assertThat(Set.copyOf(texts(page, ".silences h3"))).isEqualTo(Set.of("Europe", "Human rights"));
        assertThat(page.select("input[name=topic][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("europe", "human-rights");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
    }

    @Test
    void aLongListIsReadPageByPage() {
        Document first = site.open("/silences?topic=europe&size=2");
        assertThat(first.select(".finding")).hasSize(2);
        assertThat(first.select(".pager").text()).contains("1–2 of 6");
        Document second = site.open(first.select(".pager a[rel=next]").attr("href"));
        assertThat(second.select(".finding h2").first().text()).isEqualTo("Before Paris 2018");
        assertThat(site.open("/silences?page=9").select(".empty").text()).isEqualTo("There is no such page.");
    }

    @Test
    void anUnknownValueIsA400WithThoseThatThereAre() {
        assertThat(site.open("/silences?summit=atlantis", 400).select(".lead").text())
                .contains("helsinki-2018, paris-2018, osaka-2019");
        assertThat(site.open("/silences?topic=weather", 400).select(".lead").text())
                .contains("arms-control");
        assertThat(site.open("/silences?author=nobody", 400).select(".lead").text())
                .isEqualTo("The parameter author cannot be “nobody”; it can be andrey-kortunov, igor-ivanov.");
        assertThat(site.open("/silences?by=night", 400).select(".lead").text()).contains("summit, author");
        assertThat(mvc.get().uri("/api/silences?author=nobody")).hasStatus(400);
    }

    @Test
    void programsGetWhereNothingCanBeReadToo() throws Exception {
        JsonNode after = finding("/api/silences?summit=paris-2018", "post");
        assertThat(after.path("readable").asBoolean()).isFalse();
        assertThat(after.path("topics").isEmpty()).isTrue();
        assertThat(mvc.get().uri("/api/silences"))
                .bodyJson()
                .isLenientlyEqualTo("{\"page\": 1, \"size\": 20, \"total\": 6}");
        assertThat(mvc.get().uri("/api/silences?author=igor-ivanov&topic=europe"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"total": 1, "items": [{"summit": "helsinki-2018", "phase": null, "author": "igor-ivanov",
                          "readable": true, "articles": ["the-helsinki-summit-the-beginning-of-a-journey"],
                          "topics": [{"topic": "europe", "articles": 1}]}]}""");
    }

    @Test
    void summitsAuthorsTopicsAndTheComparisonLeadToTheSilences() {
        for (String url :
                new String[] {"/summits/helsinki-2018", "/authors/igor-ivanov", "/topics/syria", "/compare", "/about"
                }) {
            assertThat(site.open(url).select("a[href^=/silences]")).as(url).isNotEmpty();
        }
        assertThat(site.open("/publications/riac").select("main a[href^=/silences]"))
                .isEmpty();
    }

    @Test
    void theSilencesAreToldInRussian() {
        Document page = site.openInRussian("/silences?summit=helsinki-2018");
        assertThat(page.select("h1").text()).isEqualTo("Умолчания");
        assertThat(page.select(".finding h2").text()).contains("молчание на 1 тему", "молчание на 4 темы");
        assertThat(texts(page, ".unsaid"))
                .containsExactly(
                        "Andrey Kortunov в статье до встречи об этом не говорит.",
                        "Igor Ivanov в статье после встречи об этих темах не говорит.");
        assertThat(texts(page, ".others a")).contains("1 абзац", "2 абзаца");
        assertThat(page.select(".voices a").first().attr("lang")).isEqualTo("en");
    }

    private JsonNode finding(String url, String phase) throws Exception {
        JsonNode items = new JsonMapper()
                .readTree(mvc.get().uri(url).exchange().getResponse().getContentAsString())
                .path("items");
        for (JsonNode item : items) {
            if (item.path("phase").asString("").equals(phase)) {
                return item;
            }
        }
        throw new AssertionError("No side " + phase + " in " + items);
    }

    private static Element finding(Document page, String label) {
        return page.select(".finding").stream()
                .filter(finding -> finding.attr("aria-label").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Element silence(Element finding, String topic) {
        return finding.select(".silences > li").stream()
                .filter(silence -> silence.select("h3").text().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    /** The topics that a person found in the articles of a side, of a grade or a higher one. */
    private static Set<String> goldTopics(String summit, String phase, int grade) throws Exception {
        Set<String> topics = new TreeSet<>();
        JsonNode gold = new JsonMapper().readTree(Files.readString(Path.of("src/test/resources/gold/seeds.json")));
        for (JsonNode article : gold) {
            if (article.path("summit").asString().equals(summit)
                    && article.path("phase").asString().equals(phase)) {
                for (JsonNode passage : article.path("passages")) {
                    passage.path("topics").properties().forEach(topic -> {
                        if (topic.getValue().asInt() >= grade) {
                            topics.add(topic.getKey());
                        }
                    });
                }
            }
        }
        return topics;
    }
}
