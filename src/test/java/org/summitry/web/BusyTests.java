package org.summitry.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** While too much is asked for, what costs much is refused, and all else is answered. */
@WebMvcTest(BusyTests.Pages.class)
@Import({BusyTests.Pages.class, BusyTests.OneTurn.class, Texts.class})
class BusyTests {

    @TestConfiguration
    static class OneTurn {
        @Bean
        Turnstile turnstile() {
            return new Turnstile(1, 10, Duration.ofMillis(1), new SimpleMeterRegistry());
        }
    }

    @Controller
    static class Pages {
        @Costly
        @GetMapping({"/costly", "/api/costly"})
        @ResponseBody
        String costly() {
            return "costly";
        }

        @Costly
        @GetMapping("/failing")
        String failing() {
            throw new IllegalStateException("failed");
        }

        @GetMapping("/unfinished")
        String unfinished() {
            throw new Busy("search.notWhole", 7);
        }

        @GetMapping("/cheap")
        @ResponseBody
        String cheap() {
            return "cheap";
        }
    }

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Turnstile turnstile;

    private Thread other = new Thread();

    @AfterEach
    void giveTheTurnBack() throws InterruptedException {
        other.interrupt();
        other.join();
    }

    @Test
    void readersAreToldInTheirLanguageWhatToDo() throws Exception {
        occupy();
        Document english = page("/costly?q=a", "en");
        assertThat(english.select("main").text()).contains("Too much is asked for at the moment.", "Error 503");
        assertThat(english.select("main a").eachAttr("href")).containsExactly("");
        assertThat(english.select("header.site nav a")).isNotEmpty();
        assertThat(page("/costly?q=b", "ru").select("main").text()).contains("Сейчас слишком много запросов.");
        assertThat(page("/costly?q=c", "en").html()).isEqualTo(english.html()).doesNotContain("q=a", "q=c");
    }

    @Test
    void eachReasonIsToldAsItIs() throws Exception {
        occupy();
        assertThat(page("/costly?q=d", "en").select("main").text()).contains("Too much is asked for at the moment.");
        assertThat(mvc.get().uri("/unfinished").header("Accept-Language", "en"))
                .hasStatus(503)
                .hasHeader("Retry-After", "7")
                .bodyText()
                .contains("being built")
                .doesNotContain("Too much is asked for");
    }

    @Test
    void programsAreToldWhenToComeAgain() throws Exception {
        occupy();
        assertThat(mvc.get().uri("/api/costly"))
                .hasStatus(503)
                .hasContentType("application/problem+json")
                .hasHeader("Retry-After", "5")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("Too much is asked for");
    }

    @Test
    void whatCostsLittleIsAnsweredMeanwhile() throws Exception {
        occupy();
        assertThat(mvc.get().uri("/cheap")).hasStatusOk();
    }

    @Test
    void aTurnIsGivenBackWhateverBecameOfIt() {
        assertThat(mvc.get().uri("/failing")).hasStatus(500);
        assertThat(mvc.get().uri("/costly")).hasStatusOk();
        assertThat(mvc.get().uri("/costly")).hasStatusOk();
    }

    private void occupy() throws InterruptedException {
        Turnstile.Turn[] turn = new Turnstile.Turn[1];
        other = new Thread(() -> {
            turn[0] = turnstile.enter();
            synchronized (turn) {
                turn.notifyAll();
                try {
                    turn.wait();
                } catch (InterruptedException done) {
                    turn[0].close();
                }
            }
        });
        synchronized (turn) {
            other.start();
            while (turn[0] == null) {
                turn.wait();
            }
        }
    }

    private Document page(String url, String language) throws UnsupportedEncodingException {
        MvcTestResult result =
                mvc.get().uri(url).header("Accept-Language", language).exchange();
        assertThat(result).hasStatus(503).hasHeader("Retry-After", "5").hasHeader("Content-Language", language);
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
