package org.summitry.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.PageReader;

/** Any two sides, level with each other, and the same when swapped. */
@FiveArticles
class CompareSidesTests {

    private static final List<String> SIDES = List.of(
            "helsinki-2018.pre",
            "helsinki-2018.post",
            "paris-2018.pre",
            "paris-2018.post",
            "osaka-2019.pre",
            "osaka-2019.post",
            "osaka-2019",
            "publication:riac,helsinki-2018",
            "publication:valdai-club",
            "author:andrey-kortunov",
            "article:the-helsinki-summit-the-beginning-of-a-journey",
            "osaka-2019.pre,paris-2018.pre");

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    static Stream<Arguments> everyTwoSides() {
        return SIDES.stream().flatMap(left -> SIDES.stream()
                .filter(right -> left.compareTo(right) < 0)
                .map(right -> Arguments.of(left, right)));
    }

    @ParameterizedTest
    @MethodSource("everyTwoSides")
    void swappedSidesHaveTheSameContentMirrored(String left, String right) throws UnsupportedEncodingException {
        List<Map<String, Object>> topics = topics(left, right);
        List<Map<String, Object>> swapped = topics(right, left);
        assertThat(swapped).hasSameSizeAs(topics);
        for (int at = 0; at < topics.size(); at++) {
            Map<String, Object> one = topics.get(at);
            Map<String, Object> other = swapped.get(at);
            assertThat(other)
                    .containsEntry("topic", one.get("topic"))
                    .containsEntry("left", one.get("right"))
                    .containsEntry("right", one.get("left"));
            assertThat(pairs(other, "right", "left")).isEqualTo(pairs(one, "left", "right"));
            assertThat(other.get("silence"))
                    .isEqualTo(
                            "left".equals(one.get("silence"))
                                    ? "right"
                                    : "right".equals(one.get("silence")) ? "left" : null);
        }
    }

    @Test
    void everyPairIsOfTwoPassagesOnTheTopicAndSaysWhatTheyShare() throws UnsupportedEncodingException {
        int pairs = 0;
        for (Map<String, Object> topic : topics("helsinki-2018.pre", "helsinki-2018.post")) {
            for (Map<String, Object> pair : list(topic, "pairs")) {
                pairs++;
                assertThat(names(topic, "left")).contains((String) pair.get("left"));
                assertThat(names(topic, "right")).contains((String) pair.get("right"));
                assertThat((Double) pair.get("score")).isBetween(0.5, 1.0);
                assertThat((List<?>) pair.get("words")).isNotEmpty();
            }
        }
        assertThat(pairs).isGreaterThan(3);
    }

    @Test
    void passagesThatAnswerEachOtherStandLevelAndTheRestHasNoCounterpart() {
        Document page = site.open("/compare?left=helsinki-2018.pre&right=helsinki-2018.post&topic=north-korea");
        assertThat(texts(page, ".level .left footer .permalink"))
                .containsExactly("The Art of Expectation Management, ¶ 9");
        assertThat(texts(page, ".level .right footer .permalink"))
                .containsExactly("The Helsinki Summit: the Beginning of a Journey, ¶ 11");
        assertThat(page.select(".level .why summary").text()).isEqualTo("Why these two?");
        assertThat(page.select(".level .why q").eachText()).contains("Pyongyang");
        assertThat(texts(page, ".compared h3")).containsExactly("Without a counterpart");
        assertThat(page.select(".level blockquote mark").text()).contains("Korea");
    }

    @Test
    void theSentenceThatCarriesTheTopicIsMarkedAndALongPassageOpensInPlace() {
        Document page = site.open("/compare?left=helsinki-2018.pre&right=helsinki-2018.post&topic=syria");
        assertThat(page.select("blockquote")).allSatisfy(quote -> {
            assertThat(quote.select("mark")).hasSize(1);
            assertThat(quote.select("mark").text()).containsPattern("(?i)syria|assad|damascus|idlib|geneva|kurd");
        });
        assertThat(page.select("blockquote details summary").eachText()).contains("Whole passage");
    }

    @ParameterizedTest
    @CsvSource({
        "'publication:riac,helsinki-2018', 'Russian International Affairs Council (RIAC), Helsinki 2018', 2",
        "author:igor-ivanov, Igor Ivanov, 1",
        "article:the-art-of-expectation-management, “The Art of Expectation Management”, 1",
        "'paris-2018.pre,osaka-2019.pre', Before Osaka 2019 or Before Paris 2018, 2",
        "osaka-2019, Osaka 2019, 2"
    })
    void aSideCanBeOneThingOrSeveral(String side, String label, int articles) {
        Document page = site.open("/compare?left=" + side + "&right=helsinki-2018.post");
        assertThat(page.select(".heads h2").first().text()).isEqualTo(label);
        assertThat(page.select(".voices section:first-child li")).hasSize(articles);
    }

    @ParameterizedTest
    @CsvSource({"author:nobody", "publication:", "'osaka-2019,'", "helsinki-1990.pre", "author:a%00b", "'a,b,c,d,e,f,g'"
    })
    void aSideThatIsNothingIsA400ThatSaysWhatASideCanBe(String side) {
        assertThat(site.open("/compare?left=" + side + "&right=helsinki-2018.post", 400)
                        .select(".lead")
                        .text())
                .contains("left");
    }

    @Test
    void theFormLeadsToTheOneAddressOfAComparison() {
        assertThat(mvc.get()
                        .uri("/compare?leftSummit=helsinki-2018.pre&leftOther=author:andrey-kortunov"
                                + "&rightSummit=osaka-2019.pre&rightOther=&topic=syria"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(
                        "/compare?left=author%3Aandrey-kortunov%2Chelsinki-2018.pre&right=osaka-2019.pre&topic=syria");
    }

    @Test
    void comparisonsThatMakeSenseAreOffered() {
        Document page = site.open("/compare");
        assertThat(texts(page, ".offers a"))
                .contains(
                        "Helsinki 2018, before and after",
                        "Osaka 2019, before and after",
                        "After Helsinki 2018, before Paris 2018",
                        "Institute of Modern Russia and Valdai Discussion Club on Osaka 2019");
        page.select(".offers a").eachAttr("href").forEach(site::open);
    }

    @Test
    void anArticleLeadsToItsComparisonWithTheOtherSideInOrderOfTime() {
        assertThat(site.open("/articles/the-helsinki-summit-the-beginning-of-a-journey")
                        .select("a[href^=/compare?]")
                        .eachAttr("href"))
                .singleElement()
                .satisfies(url -> assertThat(site.open(url).select("h1").text())
                        .isEqualTo("Before Helsinki 2018 against “The Helsinki Summit: the Beginning of a Journey”"));
    }

    @Test
    void aPageBeyondTheLastIsEmptyAndSaysSo() {
        assertThat(site.open("/compare?left=helsinki-2018.pre&right=helsinki-2018.post&page=9")
                        .select(".empty")
                        .text())
                .contains("on this page");
    }

    private List<Map<String, Object>> topics(String left, String right) throws UnsupportedEncodingException {
        String json = mvc.get()
                .uri("/api/compare?left={left}&right={right}", left, right)
                .exchange()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(json, "$.topics");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> topic, String name) {
        return (List<Map<String, Object>>) topic.getOrDefault(name, List.of());
    }

    private static List<String> names(Map<String, Object> topic, String side) {
        List<String> names = new ArrayList<>();
        list(topic, side).forEach(passage -> names.add(passage.get("article") + "#" + passage.get("anchor")));
        return names;
    }

    /** Pairs as a set of what stands on each side, the score and the shared words, whatever their order. */
    private static Set<Map<String, Object>> pairs(Map<String, Object> topic, String one, String other) {
        Set<Map<String, Object>> pairs = new HashSet<>();
        for (Map<String, Object> pair : list(topic, "pairs")) {
            Map<String, Object> plain = new HashMap<>();
            plain.put("one", pair.get(one));
            plain.put("other", pair.get(other));
            plain.put("score", pair.get("score"));
            pairs.add(plain);
        }
        return pairs;
    }
}
