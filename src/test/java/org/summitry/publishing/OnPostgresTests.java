package org.summitry.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitry.FiveArticles;

/** What machines read comes from PostgreSQL too. */
@FiveArticles
@ActiveProfiles("postgres")
class OnPostgresTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "/articles.atom, <entry , 5",
        "/articles.atom?full=true&summit=helsinki-2018, <entry , 2",
        "/sitemap.xml, <sitemap>, 4",
        "/sitemap-pages.xml, <url>, 29",
        "/sitemap-articles-1.xml, <url>, 5",
        "/sitemap-authors-1.xml, <url>, 2",
        "/sitemap-publications-1.xml, <url>, 3",
        "/api/export.ndjson, '{\"slug\":\"', 5",
        "/api/export.csv?summit=helsinki-2018&phase=pre, ',p1,', 1"
    })
    void itHasAllThatIsThere(String url, String what, int times) throws Exception {
        MvcTestResult result = mvc.get().uri(URI.create(url)).exchange();
        assertThat(result).hasStatusOk();
        String text = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(text.lines().mapToInt(line -> count(line, what)).sum()).isEqualTo(times);
    }

    /** Of an article as JSON only the beginning of its line counts. */
    private static int count(String line, String what) {
        return what.startsWith("{") ? (line.startsWith(what) ? 1 : 0) : line.split(what, -1).length - 1;
    }
}
