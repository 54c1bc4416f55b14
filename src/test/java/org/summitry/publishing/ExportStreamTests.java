package org.summitry.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.domain.Limit;
import org.springframework.test.context.ContextConfiguration;
import org.summitry.ImportedFirst;
import org.summitry.SummitryApplication;
import org.summitry.TemporaryData;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Selection;
import org.summitry.catalog.Selections;

/** An export on its way to a client, of a collection of which the second part is slow, or cannot be read. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "summitry.import-at-start=false")
@ContextConfiguration(
        initializers = TemporaryData.class,
        classes = {SummitryApplication.class, ImportedFirst.class, ExportStreamTests.Slow.class})
class ExportStreamTests {

    private static final long GONE = 1_000_000;

    private static volatile CountDownLatch goOn = new CountDownLatch(0);
    private static volatile boolean fails;

    /** All articles, then one that is gone when it is read, then whatever the test wants. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Slow {
        @Bean
        @Primary
        Selections slow(Articles articles) {
            return parameters -> new Selection() {
                @Override
                public Map<String, List<String>> parameters() {
                    return Map.of();
                }

                @Override
                public String headline() {
                    return "";
                }

                @Override
                public Latest latest(int offset, int size) {
                    return new Latest(List.of(), false);
                }

                @Override
                public List<Long> after(long last, int most) {
                    if (last == 0) {
                        return articles.findNumbers(0, Limit.of(3));
                    }
                    waitFor(goOn);
                    if (fails) {
                        throw new IllegalStateException("The rest cannot be read");
                    }
                    return last == GONE ? List.of() : List.of(GONE);
                }
            };
        }
    }

    @LocalServerPort
    int port;

    final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void wellAndFast() {
        goOn = new CountDownLatch(0);
        fails = false;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpResponse<InputStream> ask(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofInputStream());
    }

    private static BufferedReader lines(InputStream body) {
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    @Test
    void theFirstPartComesBeforeTheNextIsRead() throws Exception {
        goOn = new CountDownLatch(1);
        for (String coding : List.of("identity", "gzip")) {
            HttpResponse<InputStream> answer = ask("/api/export.ndjson", "Accept-Encoding", coding);
            InputStream body = coding.equals("gzip") ? new GZIPInputStream(answer.body()) : answer.body();
            // byte by byte, as a reader of lines would wait for more
            for (int line = 0; line < 3; line++) {
                assertThat(body.read()).isEqualTo('{');
                int next = body.read();
                while (next != '\n') {
                    assertThat(next).isNotNegative();
                    next = body.read();
                }
            }
            assertThat(goOn.getCount()).isEqualTo(1);
        }
        goOn.countDown();
    }

    @Test
    void anArticleThatWentMeanwhileIsLeftOut() throws Exception {
        assertThat(lines(ask("/api/export.ndjson").body()).lines()).hasSize(3);
    }

    @Test
    void whatCannotBeBroughtToItsEndIsCutOffAndNotShort() throws Exception {
        fails = true;
        for (String path : List.of("/api/export.ndjson", "/api/export.csv")) {
            HttpResponse<InputStream> answer = ask(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            assertThatThrownBy(() -> answer.body().transferTo(read)).isInstanceOf(IOException.class);
            assertThat(read.toString(StandardCharsets.UTF_8))
                    .contains("the-art-of-expectation-management")
                    .doesNotContain("\"detail\":", "<html");
        }
    }

    @Test
    void twoAreMadeAtOnceAndTheThirdIsToldWhenToComeAgain() throws Exception {
        goOn = new CountDownLatch(1);
        HttpResponse<InputStream> first = ask("/api/export.ndjson");
        HttpResponse<InputStream> second = ask("/api/export.csv");
        HttpResponse<InputStream> third = ask("/api/export.csv");
        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(third.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(third.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(ask("/articles/the-art-of-expectation-management").statusCode())
                .isEqualTo(200);
        goOn.countDown();
        assertThat(lines(first.body()).lines()).hasSize(3);
        assertThat(lines(second.body()).lines()).hasSizeGreaterThan(30);
        assertThat(ask("/api/export.csv").statusCode()).isEqualTo(200);
    }
}
