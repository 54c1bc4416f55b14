package org.summitry.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;

@FiveArticles
class JsonTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void summitsHaveTheirFactsAndCounts() {
        assertThat(mvc.get().uri("/api/summits"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"page": 1, "size": 20, "total": 3, "items": [
                          {"slug": "helsinki-2018", "label": "Helsinki 2018", "date": "2018-07-16", "articles": 2, "pre": 1, "post": 1},
                          {"slug": "paris-2018", "articles": 1, "pre": 1, "post": 0},
                          {"slug": "osaka-2019", "articles": 2, "pre": 1, "post": 1}]}""");
    }

    @Test
    void topicsAuthorsAndPublicationsAreCountedAndPaged() {
        assertThat(mvc.get().uri("/api/topics?size=100"))
                .bodyJson()
                .extractingPath("$.items[*].slug")
                .asArray()
                .hasSize(16);
        assertThat(mvc.get().uri("/api/authors"))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"total\": 2, \"items\": [{\"slug\": \"andrey-kortunov\", \"articles\": 1}, {\"slug\": \"igor-ivanov\"}]}");
        assertThat(mvc.get().uri("/api/publications?size=1&page=2"))
                .bodyJson()
                .isLenientlyEqualTo("{\"page\": 2, \"size\": 1, \"total\": 3}");
    }

    @Test
    void anArticleSaysWhatTheDocumentSaysAndNoMore() {
        var json = assertThat(mvc.get().uri("/api/articles/the-art-of-expectation-management"))
                .hasStatusOk()
                .bodyJson();
        json.isLenientlyEqualTo(
                """
                {"slug": "the-art-of-expectation-management", "file": "001_4531fa6c14e13b83.txt",
                 "title": "The Art of Expectation Management", "titleOrigin": "editor",
                 "authors": [{"slug": "andrey-kortunov", "name": "Andrey Kortunov",
                   "role": "Director General of the Russian International Affairs Council, RIAC member"}],
                 "publication": {"slug": "riac", "name": "Russian International Affairs Council (RIAC)"},
                 "published": null,
                 "sourceUrl": "http://russiancouncil.ru/en/analytics-and-comments/analytics/the-art-of-expectation-management/",
                 "summits": [{"slug": "helsinki-2018", "phase": "pre"}],
                 "relatedItems": [], "rating": {"votes": 6, "average": 4.5}, "disclaimer": null}""");
        json.extractingPath("$.passages[*].anchor").asArray().hasSize(14).startsWith("p1", "p2");
        json.extractingPath("$.passages[9].topics").asArray().contains("syria", "iran");
        json.extractingPath("$.polls[0].options[0].votes").asNumber().isEqualTo(36);
        json.extractingPath("$.summits[0].evidence").asArray().isNotEmpty();
    }

    @Test
    void anAdvertisedArticleIsARelatedItem() {
        assertThat(mvc.get().uri("/api/articles/russia-and-the-united-states-dialogue-without-commitments"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"titleOrigin": "text", "authors": [], "relatedItems": [
                          {"title": "Russia and the United States Don’t Need New Summits", "author": "Dmitry Suslov",
                           "section": "Expert Opinions"}]}""");
    }

    @Test
    void theLastImportIsReported() {
        var json =
                assertThat(mvc.get().uri("/api/imports/latest")).hasStatusOk().bodyJson();
        json.extractingPath("$.files[*].status").asArray().hasSize(5).containsOnly("imported");
        json.extractingPath("$.files[0].problems").asArray().isEmpty();
    }

    @Test
    void errorsAreProblemDetails() {
        assertThat(mvc.get().uri("/api/articles/nope"))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .bodyJson()
                .isLenientlyEqualTo("{\"status\": 404, \"detail\": \"There is no article called “nope”.\"}");
        assertThat(mvc.get().uri("/api/nothing")).hasStatus(404).hasContentType("application/problem+json");
        assertThat(mvc.get().uri("/api/topics?page=x")).hasStatus(400).hasContentType("application/problem+json");
    }
}
