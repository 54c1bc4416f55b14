package org.summitry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;

@WebMvcTest(FailuresTests.Broken.class)
@Import({FailuresTests.Broken.class, Texts.class})
@ExtendWith(OutputCaptureExtension.class)
class FailuresTests {

    @Controller
    static class Broken {
        @GetMapping({"/broken", "/api/broken"})
        String broken() {
            throw new IllegalStateException("the secret reason");
        }

        @GetMapping({"/disconnected", "/api/disconnected"})
        String disconnected() {
            throw new CannotCreateTransactionException("no connection to 10.0.0.1");
        }

        @GetMapping("/api/abandoned")
        String abandoned() {
            throw new HttpMessageNotWritableException(
                    "half an answer", new ClientAbortException(new IOException("Connection reset by peer")));
        }

        @GetMapping("/api/index-lost")
        String indexLost() {
            throw new IllegalStateException("no answer from a node", new IOException("Connection reset by peer"));
        }
    }

    @Autowired
    MockMvcTester mvc;

    @Test
    void aFailureInsideIsToldByItsNumberAndNothingElse(CapturedOutput log) throws Exception {
        var result = mvc.get().uri("/broken").exchange();
        assertThat(result).hasStatus(500);
        String page = result.getResponse().getContentAsString();
        assertThat(page).contains("Error number ").doesNotContain("secret", "IllegalState", "\tat ");
        String number = page.replaceAll("(?s).*Error number (\\w+).*", "$1");
        assertThat(log).contains("Error " + number + " at /broken", "the secret reason");
    }

    @Test
    void programsGetTheNumberToo() {
        assertThat(mvc.get().uri("/api/broken"))
                .hasStatus(500)
                .hasContentType("application/problem+json")
                .bodyText()
                .contains("Error number ")
                .doesNotContain("secret");
    }

    @Test
    void aDeadDatabaseIsA503ThatAsksToComeBack() {
        assertThat(mvc.get().uri("/disconnected"))
                .hasStatus(503)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("Please try again")
                .doesNotContain("10.0.0.1");
        assertThat(mvc.get().uri("/api/disconnected")).hasStatus(503).hasContentType("application/problem+json");
    }

    @Test
    void whoGoesBeforeTheAnswerIsSentIsNoErrorOfOurs(CapturedOutput log) {
        assertThat(mvc.get().uri("/api/abandoned")).bodyText().isEmpty();
        assertThat(log).doesNotContain("ERROR", "\tat ");
        assertThat(mvc.get().uri("/api/index-lost")).hasStatus(500);
        assertThat(log).contains("ERROR", "no answer from a node");
    }

    @Test
    void aReaderIsToldInTheReadersLanguageAndAProgramInEnglish() {
        assertThat(mvc.get().uri("/broken?a=1&b=2").header("Accept-Language", "ru"))
                .hasStatus(500)
                .bodyText()
                .contains("Ошибка 500", "Что-то пошло не так", "Номер ошибки: ", "href=\"/broken?a=1&amp;b=2\"");
        assertThat(mvc.get().uri("/disconnected").header("Accept-Language", "ru"))
                .bodyText()
                .contains("Коллекция сейчас недоступна.", "Попробовать ещё раз");
        assertThat(mvc.get().uri("/api/disconnected").header("Accept-Language", "ru"))
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("The collection cannot be reached at the moment. Please try again in a little while.");
    }

    @Test
    void whatIsOnlyReadSaysSoAndLeadsThere() {
        assertThat(mvc.post().uri("/broken"))
                .hasStatus(405)
                .bodyText()
                .contains("This address can only be read (GET).", "href=\"/broken\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/the-art-of-expectaton, the art of expectaton",
        "/articles/the-art.md, the art",
        "/wiki/Arms%20control.html, wiki Arms control",
        "/topics/%D0%A1%D0%B8%D1%80%D0%B8%D1%8F, Сирия",
        "/x%, x",
        "//example.org/a-b, example org a b",
        "/articles, ''",
        "/, ''"
    })
    void theWordsOfAnAddressAreWhatItMayBeAbout(String path, String words) {
        assertThat(FailureHelp.words(path)).isEqualTo(words);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        assertThat(mvc.get().uri("/broken"))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .headers()
                .extracting(headers -> headers.getFirst("Content-Security-Policy"))
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }
}
