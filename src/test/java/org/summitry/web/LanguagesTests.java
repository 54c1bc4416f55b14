package org.summitry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;

@FiveArticles
class LanguagesTests {

    private static final String IMMUTABLE = "max-age=31536000, public, immutable";
    private static final String CHECKED =
            "public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400";

    private static final String RUSSIAN_SEARCH = "Поиск по статьям";
    private static final String ENGLISH_SEARCH = "Search articles";

    @Autowired
    MockMvcTester site;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | ru",
                "ru-RU,ru;q=0.9,en;q=0.8 | ru",
                "en-US,en;q=0.9,ru;q=0.8 | en",
                "de,fr;q=0.5 | en",
                "fi,ru;q=0.3 | ru",
                "* | en",
                ";;nonsense=% | en"
            })
    void aBrowsersPreferenceDecides(String preference, String language) {
        assertThat(site.get().uri("/topics").header(HttpHeaders.ACCEPT_LANGUAGE, preference))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, language)
                .bodyText()
                .contains("<html lang=\"" + language + "\"", language.equals("ru") ? RUSSIAN_SEARCH : ENGLISH_SEARCH);
    }

    @Test
    void withoutAPreferenceTheSiteSpeaksEnglish() {
        assertThat(site.get().uri("/topics")).bodyText().contains(ENGLISH_SEARCH);
    }

    @Test
    void theSwitchRemembersAndLeadsBackToTheSamePage() {
        var chosen = site.get().uri("/articles?q=New+START&lang=ru&topic=syria").exchange();
        assertThat(chosen).hasStatus(303).hasHeader(HttpHeaders.LOCATION, "/articles?q=New+START&topic=syria");
        Cookie cookie = chosen.getResponse().getCookie("language");
        assertThat(site.get().uri("/topics").cookie(cookie).header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .bodyText()
                .contains(RUSSIAN_SEARCH);
    }

    @Test
    void theSwitchNeverLeadsToAnotherHost() {
        assertThat(site.get().uri(java.net.URI.create("http://localhost//elsewhere.example/?lang=ru")))
                .hasHeader(HttpHeaders.LOCATION, "/elsewhere.example/");
    }

    @Test
    void everyPageOffersItselfInTheOtherLanguage() {
        assertThat(site.get().uri("/articles?q=syria")).bodyText().contains("href=\"?q=syria&amp;lang=ru\"", "русский");
    }

    @Test
    void aLanguageThatTheSiteDoesNotSpeakIsToldWithThoseThatItDoes() {
        assertThat(site.get().uri("/topics?lang=tlh")).hasStatus(400).bodyText().contains("tlh", "en, ru");
    }

    @Test
    void programsAreAnsweredInEnglish() {
        assertThat(site.get().uri("/api/articles/nothing").header(HttpHeaders.ACCEPT_LANGUAGE, "ru"))
                .hasStatus(404)
                .bodyText()
                .contains("There is no article called");
        assertThat(site.get().uri("/topic-map.csv").header(HttpHeaders.ACCEPT_LANGUAGE, "ru"))
                .bodyText()
                .contains("Arms control");
    }

    @Test
    void cachesLearnThatTheLanguageDecides() {
        assertThat(String.join(
                        ", ", site.get().uri("/topics").exchange().getResponse().getHeaders(HttpHeaders.VARY)))
                .contains(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE);
    }

    @Test
    void theScriptsSpeakTheSameLanguage() {
        assertThat(site.get().uri("/texts-ru.js"))
                .hasContentTypeCompatibleWith("text/javascript")
                .bodyText()
                .contains("Подсказки");
        assertThat(site.get().uri("/texts-ru.js?v=1")).headers().hasValue("Cache-Control", IMMUTABLE);
        assertThat(site.get().uri("/texts-ru.js")).headers().hasValue("Cache-Control", CHECKED);
        assertThat(site.get().uri("/texts-tlh.js")).hasStatus(404);
    }
}
