package org.summitry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.summitry.FiveArticles;
import org.summitry.search.QueryText.Group;
import org.summitry.search.QueryText.Kind;
import org.summitry.search.QueryText.Term;
import org.summitry.web.BadParameter;

/** Whatever a reader types is a query. */
@FiveArticles
class QueryTextTests {

    private static final int STRINGS = 10_000;
    private static final int OVER_HTTP = 20;
    private static final long SEED = 20180716;
    private static final List<String> PIECES = List.of(
            "\"",
            "“",
            "-",
            "--",
            " OR ",
            "*",
            "**",
            "a*",
            "author:",
            "topic:syria",
            "summit:",
            "phase:\"",
            "-publication:",
            ":",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\\",
            "/",
            "~2",
            "^9",
            "+",
            "&&",
            "||",
            "!",
            "?",
            "'",
            "’",
            "%00",
            "\u0000",
            "sanctions",
            "New START",
            "DPRK",
            "U.S.-Russia",
            "Guaid\u0301",
            "\uD83D",
            "\u202E",
            " ",
            "<b>",
            "${x}",
            "#");

    @Autowired
    ArticleSearch search;

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "sanctions           | WORD sanctions",
                "sanction*           | PREFIX sanction",
                "\"arms  control\"   | PHRASE arms control",
                "“arms control”      | PHRASE arms control",
                "„arms control       | PHRASE arms control",
                "\"Syria\"           | PHRASE Syria",
                "G-20                | WORDS G 20",
                "U.S.-Russia         | WORDS U.S. Russia",
                "2+2                 | WORDS 2 2",
                "Russia’s            | WORD Russia’s",
                "‘compromise’        | WORD compromise",
                "Guaido\u0301        | WORD Guaid\u00f3",
                "end.                | WORD end",
                "nonsense:syria      | WORDS nonsense syria"
            })
    void aTermIsAWordWordsTogetherAPhraseOrABeginning(String typed, String expected) {
        Term term = only(typed).terms().get(0);
        assertThat(term.kind() + " " + term.text()).isEqualTo(expected);
        assertThat(term.field()).isEmpty();
    }

    @Test
    void wordsAreAllWanted() {
        assertThat(QueryText.parse("arms control").groups()).hasSize(2).noneMatch(Group::unwanted);
    }

    @Test
    void aMinusBeforeATermMeansWithout() {
        assertThat(only("-Syria").unwanted()).isTrue();
        assertThat(only("-\"arms control\"").unwanted()).isTrue();
        assertThat(only("-topic:syria").unwanted()).isTrue();
        assertThat(only("US-Russia").unwanted()).isFalse();
        assertThat(QueryText.parse("trade - war").groups()).hasSize(2).noneMatch(Group::unwanted);
    }

    @Test
    void orMakesAlternativesOfWordsPhrasesAndFields() {
        assertThat(only("Iran OR \"North Korea\" OR author:tan").terms())
                .extracting(Term::kind)
                .containsExactly(Kind.WORD, Kind.PHRASE, Kind.WORD);
        assertThat(QueryText.parse("Syria Iran OR Ukraine").groups()).hasSize(2);
        assertThat(QueryText.parse("Iran or Ukraine").groups()).hasSize(3);
    }

    @Test
    void anOrWithNothingBesideItIsPassedOver() {
        assertThat(QueryText.parse("OR").isEmpty()).isTrue();
        assertThat(QueryText.parse("OR Iran OR OR Syria OR").groups()).hasSize(1);
        assertThat(QueryText.parse("Iran OR -Syria").groups()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "author:Ivanov, AUTHOR, Ivanov",
        "TOPIC:Syria, TOPIC, Syria",
        "summit:helsinki-2018, SUMMIT, helsinki 2018",
        "phase:before, PHASE, before",
        "publication:\"Valdai Club\", PUBLICATION, Valdai Club",
        "author:“Igor Ivanov”, AUTHOR, Igor Ivanov"
    })
    void aFieldSaysWhereToLook(String typed, Filter field, String text) {
        Term term = only(typed).terms().get(0);
        assertThat(term.field()).isEqualTo(Optional.of(field));
        assertThat(term.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\"", "\"\"", "*", "-topic:\"\"", "… — !", "\uD800", "()", "OR OR"})
    void whatMeansNothingIsNoQuery(String typed) {
        assertThat(QueryText.parse(typed).isEmpty()).isTrue();
    }

    @Test
    void moreThanTwentyTermsAreCutAndTheReaderIsTold() {
        assertThat(QueryText.parse("a ".repeat(20)).cut()).isFalse();
        QueryText cut = QueryText.parse("a ".repeat(21));
        assertThat(cut.cut()).isTrue();
        assertThat(cut.groups()).hasSize(20);
        assertThat(QueryText.parse("a OR ".repeat(60)).cut()).isTrue();
    }

    @Test
    void anyStringFindsSomethingOrNothingOrIsRefusedWithTheReason() {
        Random random = new Random(SEED);
        int answered = 0;
        for (int i = 0; i < STRINGS; i++) {
            String typed = anything(random);
            try {
                assertThat(find(typed).total()).as(shown(typed)).isBetween(0L, 5L);
                answered++;
            } catch (BadParameter refused) {
                assertThat(refused.getCodes()).containsExactly("search.tooLong");
            } catch (RuntimeException failed) {
                throw new AssertionError("Searching for " + shown(typed), failed);
            }
        }
        assertThat(answered).isBetween(STRINGS / 2, STRINGS - 1);
    }

    @Test
    void anyStringIsAnsweredOverHttp() {
        new Random(SEED).ints(STRINGS / OVER_HTTP / 2).forEach(seed -> {
            String typed = anything(new Random(seed));
            for (String path : List.of("/api/articles", "/articles")) {
                assertThat(mvc.get()
                                .uri(path)
                                .queryParam("q", typed)
                                .exchange()
                                .getResponse()
                                .getStatus())
                        .as(path + " " + shown(typed))
                        .isIn(200, 400);
            }
        });
    }

    private ArticleSearch.Hits find(String typed) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("q", typed);
        parameters.add("size", "1");
        return search.find(Query.of(parameters, 20));
    }

    private static String anything(Random random) {
        int most = random.nextInt(50) == 0 ? 600 : 12;
        StringBuilder typed = new StringBuilder();
        random.ints(random.nextInt(most), 0, 3)
                .mapToObj(kind -> switch (kind) {
                    case 0 -> PIECES.get(random.nextInt(PIECES.size()));
                    case 1 -> Character.toString(random.nextInt(0x80));
                    default -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
                })
                .forEach(typed::append);
        return typed.toString();
    }

    private static String shown(String typed) {
        return Stream.of(typed.split(""))
                .map(one -> one.matches("[ -~]") ? one : "\\u%04x".formatted(one.isEmpty() ? 0 : (int) one.charAt(0)))
                .reduce("", String::concat);
    }

    private static Group only(String typed) {
        assertThat(QueryText.parse(typed).groups()).hasSize(1);
        return QueryText.parse(typed).groups().get(0);
    }
}
