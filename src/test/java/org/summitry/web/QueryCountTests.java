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
        "/, 5",
        "/articles, 2",
        "/articles?q=sanctions&summit=helsinki-2018&phase=pre&topic=syria&publication=riac, 5",
        "/articles/the-art-of-expectation-management, 12",
        "/summits/helsinki-2018, 16",
        "/topics, 4",
        "/topics/summit-diplomacy, 8",
        "/authors, 1",
        "/authors/igor-ivanov, 8",
        "/publications/riac, 8",
        "/compare?left=helsinki-2018.pre&right=helsinki-2018.post, 17",
        "/about, 6",
        "/api/articles, 2",
        "/api/articles/the-art-of-expectation-management, 12",
        "/api/compare?left=helsinki-2018.pre&right=osaka-2019.post, 15",
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
}
