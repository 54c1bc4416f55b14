package org.summitry.web.caching;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.summitry.web.Texts;

@WebMvcTest(KeptAnswersTests.Counting.class)
@Import({KeptAnswersTests.Counting.class, KeptAnswersTests.Editions.class, Texts.class})
class KeptAnswersTests {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final AtomicReference<String> EDITION = new AtomicReference<>("first");
    private static final AtomicBoolean SENT_BEFORE_ITS_END = new AtomicBoolean();
    private static final String FILLING = "wording ".repeat(200);

    @TestConfiguration
    static class Editions {
        @Bean
        Edition tested() {
            return EDITION::get;
        }
    }

    @Controller
    static class Counting {
        @GetMapping(path = "/counted", produces = "text/html;charset=UTF-8")
        @ResponseBody
        String counted(@org.springframework.web.bind.annotation.RequestParam(defaultValue = "") String about) {
            return "Made " + MADE.incrementAndGet() + " times, about " + about + " · Хельсинки " + FILLING;
        }

        @GetMapping("/private")
        ResponseEntity<String> ofOneReader() {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .body("Made " + MADE.incrementAndGet());
        }

        /** Longer than anything that is kept. */
        @GetMapping("/long")
        void veryLong(HttpServletResponse response) throws IOException {
            response.setContentType("text/plain");
            for (int part = 0; part < 3; part++) {
                response.getOutputStream().write(new byte[1 << 20]);
            }
            response.getOutputStream().write(("Made " + MADE.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
        }

        @GetMapping("/stream")
        void stream(HttpServletResponse response) throws IOException {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.getWriter().print("Made " + MADE.incrementAndGet());
            response.flushBuffer();
            SENT_BEFORE_ITS_END.set(response.isCommitted());
        }

        @GetMapping("/actuator/counted")
        @ResponseBody
        String ofTheProgram() {
            return "Made " + MADE.incrementAndGet();
        }

        @GetMapping("/failing")
        ResponseEntity<String> failing() {
            return ResponseEntity.status(503).body("Made " + MADE.incrementAndGet());
        }
    }

    @Autowired
    MockMvcTester site;

    @BeforeEach
    void anotherEdition() {
        MADE.set(0);
        EDITION.set("edition of " + System.nanoTime());
    }

    private MvcTestResult get(String url, String... headers) {
        var request = site.get().uri(java.net.URI.create(url));
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whoAsksForTheHeadersAloneGetsThoseOfThePageItself() {
        MvcTestResult head = site.head().uri("/counted").exchange();
        MvcTestResult page = site.get().uri("/counted").exchange();
        assertThat(head.getResponse().getContentAsByteArray()).isEmpty();
        assertThat(head.getResponse().getHeader(HttpHeaders.ETAG))
                .isNotNull()
                .isEqualTo(page.getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(head.getResponse().getContentLength())
                .isEqualTo(page.getResponse().getContentAsByteArray().length);
    }

    @Test
    void anAnswerIsMadeOnceForItsAddress() throws Exception {
        String first = text(get("/counted?about=syria"));
        assertThat(first).contains("Made 1 times, about syria · Хельсинки");
        assertThat(text(get("/counted?about=syria"))).isEqualTo(first);
        assertThat(text(get("/counted?about=iran"))).contains("Made 2 times, about iran");
    }

    @Test
    void anotherEditionMakesItStaleAtOnce() throws Exception {
        get("/counted");
        EDITION.set("another " + System.nanoTime());
        assertThat(text(get("/counted"))).contains("Made 2 times");
    }

    @Test
    void eachLanguageAndEachHostHasItsOwn() throws Exception {
        get("/counted");
        assertThat(text(get("/counted", HttpHeaders.ACCEPT_LANGUAGE, "ru"))).contains("Made 2 times");
        assertThat(text(get("http://elsewhere.example/counted"))).contains("Made 3 times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/private", "/failing", "/actuator/counted"})
    void whatIsOfOneReaderOrFailedOrOfTheProgramIsNotKept(String url) throws Exception {
        get(url);
        assertThat(text(get(url))).isEqualTo("Made 2");
    }

    @Test
    void whatIsVeryLongIsNotHeldBackAndNotKept() throws Exception {
        for (int time = 1; time <= 2; time++) {
            MvcTestResult result = get("/long");
            assertThat(result).hasStatusOk().doesNotContainHeader(HttpHeaders.ETAG);
            byte[] body = result.getResponse().getContentAsByteArray();
            assertThat(body).hasSize((3 << 20) + "Made 1".length());
            assertThat(new String(body, StandardCharsets.UTF_8)).endsWith("Made " + time);
        }
    }

    @Test
    void whatMayNotBeKeptGoesOutAsItComes() throws Exception {
        assertThat(text(get("/stream"))).isEqualTo("Made 1");
        assertThat(SENT_BEFORE_ITS_END).isTrue();
        assertThat(text(get("/stream"))).isEqualTo("Made 2");
    }

    @Test
    void withoutRoomNothingIsKept() throws Exception {
        KeptAnswers without = new KeptAnswers(
                new StaticListableBeanFactory().getBeanProvider(Edition.class),
                new AcceptHeaderLocaleResolver(),
                DataSize.ofBytes(0));
        for (int time = 0; time < 2; time++) {
            without.doFilter(new MockHttpServletRequest("GET", "/"), new MockHttpServletResponse(), (asked, made) -> {
                made.setContentType("text/plain");
                made.getWriter().print(MADE.incrementAndGet());
            });
        }
        assertThat(MADE).hasValue(2);
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        String tag = get("/counted").getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).startsWith("\"");
        assertThat(get("/counted", HttpHeaders.IF_NONE_MATCH, "\"other\", " + tag))
                .hasStatus(304)
                .hasHeader(HttpHeaders.ETAG, tag)
                .bodyText()
                .isEmpty();
        EDITION.set("another " + System.nanoTime());
        assertThat(get("/counted", HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(200);
    }

    @Test
    void whatAReaderHasDoesNotDecideWhatOthersGet() throws Exception {
        get("/counted", HttpHeaders.IF_NONE_MATCH, "*", HttpHeaders.IF_MODIFIED_SINCE, "Sun, 22 Nov 2099 00:00:00 GMT");
        assertThat(text(get("/counted"))).contains("Made 1 times");
    }

    @Test
    void itIsCompressedAsAClientTakesIt() throws Exception {
        String plain = text(get("/counted"));
        var gzip = get("/counted", HttpHeaders.ACCEPT_ENCODING, "gzip, br;q=0").getResponse();
        assertThat(gzip.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
        assertThat(gzip.getHeaders(HttpHeaders.VARY)).anyMatch(vary -> vary.contains(HttpHeaders.ACCEPT_ENCODING));
        assertThat(gzip.getContentLength()).isLessThan(plain.length() / 4);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(gzip.getContentAsByteArray()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain);
        }
    }

    @Test
    void brotliIsPreferredWhereTheMachineHasIt() throws Exception {
        Assumptions.assumeTrue(Brotli4jLoader.isAvailable());
        String plain = text(get("/counted"));
        var brotli = get("/counted", HttpHeaders.ACCEPT_ENCODING, "gzip, deflate, br, zstd")
                .getResponse();
        assertThat(brotli.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("br");
        byte[] unpacked = Decoder.decompress(brotli.getContentAsByteArray()).getDecompressedData();
        assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(plain);
    }

    @Test
    void eachCodingHasATagOfItsOwn() {
        String plain = get("/counted").getResponse().getHeader(HttpHeaders.ETAG);
        var gzip = get("/counted", HttpHeaders.ACCEPT_ENCODING, "gzip", HttpHeaders.IF_NONE_MATCH, plain);
        assertThat(gzip).hasStatus(200);
        assertThat(gzip.getResponse().getHeader(HttpHeaders.ETAG)).isNotEqualTo(plain);
    }

    @Test
    void serversInFrontMayServeItForAFewSecondsAndBrowsersCheck() {
        assertThat(get("/counted").getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
                .contains("public", "max-age=0", "s-maxage=5");
    }

    @Test
    void whoTakesCertainTypesOnlyIsAnsweredByWhoeverMakesIt() {
        get("/counted");
        assertThat(get("/counted", HttpHeaders.ACCEPT, "image/png")).hasStatus(406);
    }
}
