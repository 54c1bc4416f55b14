package org.summitry.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
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
