package org.summitry.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesTests {

    private static final Map<Style, StyleEngine> ENGINES =
            Stream.of(Style.values()).collect(Collectors.toMap(Function.identity(), StyleEngine::new));

    @Test
    void aReferenceReadsAsItsStyleHasIt() {
        Citation citation =
                References.of("What a summit is for", "Ann B. O’Hara", "Willem van der Berg", "Игорь Иванов");
        assertThat(text(Style.APA, citation))
                .isEqualTo("O’Hara, A. B., van der Berg, W., & Иванов, И. (2018, July 6). What a summit is for."
                        + " R&D <B>Club</B> {1}_%. https://example.org/a_b?c=%D0%B0&d={1}#top");
        assertThat(text(Style.CHICAGO, citation))
                .startsWith("O’Hara, Ann B., Willem van der Berg, and Игорь Иванов. 2018. “What a Summit Is For.”")
                .contains("July 6.");
        assertThat(text(Style.MLA, citation)).startsWith("O’Hara, Ann B., et al. “What a Summit Is For.”");
        assertThat(text(Style.GOST, citation))
                .startsWith("O’Hara A. B., van der Berg W., Иванов И. What a summit is for [Электронный ресурс] //");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void nothingInATitleIsMarkup(Style style) {
        Formatted formatted = ENGINES.get(style).format(References.of(References.NASTY, "<i>Eve</i> <b>Il</b>"));
        assertThat(Jsoup.parse(formatted.reference()).body().select("*:not(body):not(i)"))
                .isEmpty();
        assertThat(Jsoup.parse(formatted.inText()).body().select("*:not(body):not(i)"))
                .isEmpty();
        assertThat(Jsoup.parse(formatted.reference()).text())
                .containsIgnoringCase("<script>alert(1)</script>: 100% of {it}, a_b, C# \\ ~$5^2")
                .containsIgnoringCase("<b>il</b>");
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void whatNobodyStatesIsLeftOut(Style style) {
        Citation citation = References.bare("[First words of it]", "en", "Said");
        Formatted formatted = ENGINES.get(style).format(citation);
        assertThat(formatted.reference() + formatted.inText())
                .doesNotContainIgnoringCase("null", "anonym", "Retrieved");
        assertThat(Jsoup.parse(formatted.reference()).text())
                .containsIgnoringCase("[First words of it]")
                .contains("http://here/articles/bare");
    }

    @Test
    void anUnknownDateIsSaidInTheStylesWord() {
        Citation citation = References.bare("[First words of it]", "en", null);
        assertThat(text(Style.APA, citation)).isEqualTo("[First words of it]. (n.d.). http://here/articles/bare");
        assertThat(text(Style.CHICAGO, citation)).isEqualTo("“[First Words of It].” n.d. http://here/articles/bare.");
        assertThat(text(Style.MLA, citation)).isEqualTo("[First Words of It]. http://here/articles/bare.");
        assertThat(text(Style.GOST, citation))
                .isEqualTo("[First words of it] [Электронный ресурс]. URL: http://here/articles/bare.");
    }

    @Test
    void aTextRefersToThePassage() {
        Citation citation = References.bare("[First words of it]", "en", "Said");
        assertThat(inText(Style.APA, citation)).isEqualTo("([First Words of It], n.d., para. 3)");
        assertThat(inText(Style.CHICAGO, citation)).isEqualTo("(“[First Words of It],” n.d., para. 3)");
        assertThat(inText(Style.MLA, citation)).isEqualTo("([First Words of It], par. 3)");
        assertThat(inText(Style.GOST, citation)).isEqualTo("[1, п. 3]");
        assertThat(inText(Style.MLA, References.of("A title", "Ann O’Hara"))).isEqualTo("(O’Hara)");
    }

    @Test
    void russianWordsKeepTheirLetters() {
        Citation citation = References.bare("[хельсинки: «итоги» и что дальше]", "ru", null);
        assertThat(text(Style.CHICAGO, citation)).startsWith("“[хельсинки: «итоги» и что дальше].”");
        assertThat(text(Style.MLA, citation)).startsWith("[хельсинки: «итоги» и что дальше].");
    }

    @Test
    void aNameAllInCapitalsKeepsThemAndQuotesWithinQuotesAreSingle() {
        assertThat(text(Style.MLA, References.of("NATO", "Ann O’Hara"))).contains("“NATO.”");
        assertThat(text(Style.CHICAGO, References.of("The “Deal” of the Year", "Ann O’Hara")))
                .contains("“The ‘Deal’ of the Year.”");
        assertThat(text(Style.APA, References.of("The “Deal” of the Year", "Ann O’Hara")))
                .contains("The “Deal” of the Year.");
    }

    @Test
    void manyReadersAtOnceGetEachTheirOwn() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers = IntStream.range(0, 200)
                    .mapToObj(at ->
                            readers.submit(() -> text(Style.APA, References.bare("Title " + at + "x", "en", null))))
                    .toList();
            for (int at = 0; at < answers.size(); at++) {
                assertThat(answers.get(at).get()).startsWith("Title " + at + "x.");
            }
        } finally {
            readers.shutdown();
        }
    }

    private static String text(Style style, Citation citation) {
        return Jsoup.parse(ENGINES.get(style).format(citation).reference()).text();
    }

    private static String inText(Style style, Citation citation) {
        return Jsoup.parse(ENGINES.get(style).format(citation).inText()).text();
    }
}
