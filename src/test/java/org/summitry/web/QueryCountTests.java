package org.summitry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.Statements;
import org.summitry.catalog.CollectionVersion;

/** A page costs so many queries, however much it shows. */
@FiveArticles
class QueryCountTests {

    private static final String BEFORE_ANY_IMPORT = "0.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CollectionVersion version;

    /** When the program first sees that something was imported, it forgets what it remembers. */
    @BeforeEach
    void theImportIsSeen() {
        Awaitility.await().until(() -> !version.now().startsWith(BEFORE_ANY_IMPORT));
    }

    @ParameterizedTest
    @CsvSource({
        "/, 3",
        "/articles, 0",
        "/articles?q=sanctions&summit=helsinki-2018&phase=pre&topic=syria&publication=riac, 0",
        "/articles/the-art-of-expectation-management, 14",
        "/articles/the-art-of-expectation-management/cite, 7",
        "/articles/the-art-of-expectation-management/cite?passage=p7, 8",
        "/articles/the-art-of-expectation-management.ris?passage=p7, 8",
        "/articles/the-art-of-expectation-management.md, 4",
        "/summits/helsinki-2018, 15",
        "/topics, 0",
        "/topics?sort=helsinki-2018.pre&columns=syria, 0",
        "/topics/summit-diplomacy, 3",
        "/topics/summit-diplomacy?summit=helsinki-2018, 3",
        "/topic-map.svg, 1",
        "/topic-map.csv, 0",
        "/api/topic-map, 0",
        "/silences, 5",
        "/silences?by=author, 7",
        "/silences?author=igor-ivanov&author=andrey-kortunov&topic=europe, 8",
        "/api/silences, 5",
        "/authors, 1",
        "/authors?letter=A, 3",
        "/authors/igor-ivanov, 12",
        "/publications/riac, 11",
        "/compare?left=helsinki-2018.pre&right=helsinki-2018.post, 14",
        "/notebook?p=the-art-of-expectation-management.p1, 8",
        "'/notebook?p=the-art-of-expectation-management.p1&p=the-art-of-expectation-management.p2&p=the-helsinki-summit-the-beginning-of-a-journey.p1', 8",
        "/notebook.md?p=the-art-of-expectation-management.p1&p=the-helsinki-summit-the-beginning-of-a-journey.p1, 8",
        "/expectations, 6",
        "/expectations?summit=helsinki-2018&topic=syria&assessment=partly, 6",
        "/about, 4",
        "/articles.atom, 8",
        "/articles.atom?full=true, 7",
        "/sitemap.xml, 3",
        "/sitemap-pages.xml, 4",
        "/sitemap-articles-1.xml, 1",
        "/sitemap-authors-1.xml, 1",
        "/api/export.ndjson, 12",
        "/api/articles, 0",
        "/api/articles/the-art-of-expectation-management, 10",
        "/api/compare?left=helsinki-2018.pre&right=osaka-2019.post, 12",
        "/api/expectations, 6",
        "/expectations.csv, 5",
        "/api/imports/latest, 4"
    })
    void aPageCostsNoMoreThan(String url, long queries) {
        assertThat(statements(url)).as(url).isEqualTo(queries);
    }

    @Test
    void aLongListCostsNoMoreThanAShortOne() {
        assertThat(statements("/articles?size=5")).isLessThanOrEqualTo(statements("/articles?size=1"));
    }

    @Test
    void aLongLedgerCostsNoMoreThanAShortOne() {
        assertThat(statements("/expectations?size=10")).isLessThanOrEqualTo(statements("/expectations?size=1"));
    }

    /** Of the second reader: what all pages share is remembered from the first. */
    private long statements(String url) {
        assertThat(mvc.get().uri(URI.create(url))).hasStatusOk();
        return Statements.during(
                () -> assertThat(mvc.get().uri(URI.create(url))).hasStatusOk());
    }
}
