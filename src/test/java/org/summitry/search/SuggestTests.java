package org.summitry.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitry.FiveArticles;
import org.summitry.Statements;

@FiveArticles
class SuggestTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void aTopicIsSuggestedWithItsPage() {
        assertThat(mvc.get().uri("/suggest?q=syr"))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyJson()
                .isEqualTo("{\"items\": [{\"kind\": \"topic\", \"label\": \"Syria\", \"url\": \"/topics/syria\"}]}");
    }

    @Test
    void kindsAreNamedInTheReadersLanguage() {
        assertThat(mvc.get().uri("/suggest?q=igor").header("Accept-Language", "ru"))
                .bodyJson()
                .extractingPath("$.items[0].kind")
                .isEqualTo("автор");
    }

    @Test
    void anyWordOfALabelCanBeTyped() {
        assertThat(suggested("control")).contains("Arms control");
        assertThat(suggested("rms")).isEmpty();
        assertThat(suggested("2018")).contains("Helsinki 2018", "Paris 2018");
    }

    @Test
    void severalWordsAreTypedOneAfterAnother() {
        assertThat(suggested("helsinki 20")).containsExactly("Helsinki 2018");
        assertThat(suggested("the helsinki su")).containsExactly("The Helsinki Summit: the Beginning of a Journey");
        assertThat(suggested("2018 helsinki")).isEmpty();
    }

    @Test
    void authorsAreSuggestedByFirstAndLastName() {
        assertThat(suggested("igor")).containsExactly("Igor Ivanov");
        assertThat(suggested("IVAN")).containsExactly("Igor Ivanov");
        assertThat(suggested("Andréy K")).containsExactly("Andrey Kortunov");
    }

    @Test
    void articlesAreSuggestedByAWordOfTheirTitle() {
        assertThat(suggested("expectation")).containsExactly("The Art of Expectation Management");
        assertThat(suggested("g-2")).containsExactly("Trump-Putin Meeting at G-20: All Talk and No Action");
    }

    @Test
    void theUnitedStatesAreFoundThoughTheyAreOneWordOfTheIndex() {
        assertThat(suggested("united st"))
                .containsExactly("Russia and the United States: Dialogue Without Commitments");
        assertThat(suggested("the united states dia")).hasSize(1);
    }

    @Test
    void kindsStandTogetherAndEachHasItsShare() {
        assertThat(read("helsinki", "kind")).containsExactly("summit", "article");
        assertThat(suggested("su")).contains("Summit diplomacy", "The Helsinki Summit: the Beginning of a Journey");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "s",
                "s ",
                "!!",
                "%",
                "%%",
                "__",
                "*",
                "**",
                "?*",
                "\\",
                "\"syr",
                "'; drop table topic; --",
                "{}[]",
                "author:iv",
                "\u0000\u0001",
                "\uD83D\uDE00\uD83D\uDE00",
                "²³",
                "ß",
                "中文",
                "ʼs 's ’s",
                "a a a a a a a a a a"
            })
    void nothingThatIsTypedIsAnError(String typed) {
        assertThat(suggested(typed)).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void controlCharactersAreDroppedAndTooMuchTextFindsNothing() {
        assertThat(suggested("sy\u0000\u0007ria")).containsExactly("Syria");
        assertThat(suggested("syria" + " ".repeat(200))).containsExactly("Syria");
        assertThat(suggested("s".repeat(101))).isEmpty();
        assertThat(mvc.get().uri("/suggest")).hasStatusOk().bodyJson().isEqualTo("{\"items\": []}");
    }

    @Test
    void suggestionsCostAFixedNumberOfQueries() {
        assertThat(Statements.during(() -> suggested("th"))).isEqualTo(4);
    }

    private List<String> suggested(String typed) {
        return read(typed, "label");
    }

    private List<String> read(String typed, String part) {
        String url =
                "/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
        MvcTestResult answer = mvc.get().uri(URI.create(url)).exchange();
        assertThat(answer).hasStatusOk();
        return JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.items[*]." + part);
    }
}
