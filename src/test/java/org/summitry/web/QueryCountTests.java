package org.summitry.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;

/** A page costs so many queries, however much it shows. */
@FiveArticles
class QueryCountTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    EntityManagerFactory factory;

    @ParameterizedTest
    @CsvSource({
        "/, 7",
        "/articles, 2",
        "/articles?q=sanctions&summit=helsinki-2018&phase=pre&topic=syria&publication=riac, 5",
        "/articles/the-art-of-expectation-management, 14",
        "/summits/helsinki-2018, 18",
        "/topics, 4",
        "/topics?sort=helsinki-2018.pre&columns=syria, 4",
        "/topics/summit-diplomacy, 5",
        "/topics/summit-diplomacy?summit=helsinki-2018, 6",
        "/topic-map.svg, 5",
        "/topic-map.csv, 4",
        "/api/topic-map, 4",
        "/silences, 7",
        "/silences?by=author, 9",
        "/silences?author=igor-ivanov&author=andrey-kortunov&topic=europe, 10",
        "/api/silences, 7",
        "/authors, 1",
        "/authors?letter=A, 3",
        "/authors/igor-ivanov, 13",
        "/publications/riac, 13",
        "/compare?left=helsinki-2018.pre&right=helsinki-2018.post, 24",
        "/notebook?p=the-art-of-expectation-management.p1, 9",
        "'/notebook?p=the-art-of-expectation-management.p1&p=the-art-of-expectation-management.p2&p=the-helsinki-summit-the-beginning-of-a-journey.p1', 9",
        "/notebook.md?p=the-art-of-expectation-management.p1&p=the-helsinki-summit-the-beginning-of-a-journey.p1, 9",
        "/expectations, 8",
        "/expectations?summit=helsinki-2018&topic=syria&assessment=partly, 8",
        "/about, 6",
        "/api/articles, 2",
        "/api/articles/the-art-of-expectation-management, 12",
        "/api/compare?left=helsinki-2018.pre&right=osaka-2019.post, 17",
        "/api/expectations, 8",
        "/expectations.csv, 7",
        "/api/imports/latest, 2"
    })
    void aPageCostsNoMoreThan(String url, long queries) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(mvc.get().uri(java.net.URI.create(url))).hasStatusOk();
        assertThat(statistics.getPrepareStatementCount()).as(url).isLessThanOrEqualTo(queries);
    }

    @Test
    void aLongListCostsNoMoreThanAShortOne() {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(mvc.get().uri("/articles?size=1")).hasStatusOk();
        long one = statistics.getPrepareStatementCount();
        statistics.clear();
        assertThat(mvc.get().uri("/articles?size=5")).hasStatusOk();
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(one);
    }

    @Test
    void aLongLedgerCostsNoMoreThanAShortOne() {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(mvc.get().uri("/expectations?size=1")).hasStatusOk();
        long one = statistics.getPrepareStatementCount();
        statistics.clear();
        assertThat(mvc.get().uri("/expectations?size=10")).hasStatusOk();
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(one);
    }
}
