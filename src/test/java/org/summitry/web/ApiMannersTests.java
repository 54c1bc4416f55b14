package org.summitry.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;

/** What programs of others expect of an API. */
@FiveArticles
class ApiMannersTests {

    @Autowired
    MockMvcTester site;

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/topics", "/api/articles?page=x", "/api/nothing", "/topic-map.csv", "/oai?verb=Identify"})
    void pagesOfOtherSitesMayReadWhatIsForPrograms(String url) {
        assertThat(site.get().uri(url))
                .hasHeader("Access-Control-Allow-Origin", "*")
                .hasHeader("Access-Control-Expose-Headers", "ETag, Link, X-Request-Id, Retry-After")
                .doesNotContainHeader("Access-Control-Allow-Credentials");
        assertThat(site.get().uri(url).header("Origin", "https://example.org"))
                .hasHeader("Access-Control-Allow-Origin", "*");
    }

    @Test
    void browsersThatAskFirstAreToldThatTheyMay() {
        assertThat(site.options()
                        .uri("/api/articles")
                        .header("Origin", "https://example.org")
                        .header("Access-Control-Request-Method", "GET")
                        .header("Access-Control-Request-Headers", "if-none-match"))
                .hasStatus(204)
                .hasHeader("Access-Control-Allow-Origin", "*")
                .hasHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                .hasHeader("Access-Control-Allow-Headers", "*");
        assertThat(site.get().uri("/articles")).doesNotContainHeader("Access-Control-Allow-Origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "application/json, text/plain;q=0.5"})
    void whoHasAnAnswerAlreadyIsToldSo(String types) {
        var first = site.get().uri("/api/topics").header("Accept", types).exchange();
        String tag = first.getResponse().getHeader("ETag");
        assertThat(tag).startsWith("\"");
        assertThat(site.get().uri("/api/topics").header("Accept", types).header("If-None-Match", tag))
                .hasStatus(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/topics?size=5&page=2, '</api/topics?size=5&page=1>; rel=\"first\", </api/topics?size=5&page=1>; rel=\"prev\", </api/topics?size=5&page=3>; rel=\"next\", </api/topics?size=5&page=4>; rel=\"last\"'",
        "/api/articles?q=summit&size=100, '</api/articles?q=summit&size=100&page=1>; rel=\"first\", </api/articles?q=summit&size=100&page=1>; rel=\"last\"'",
        "/api/topics?size=5&page=9, '</api/topics?size=5&page=1>; rel=\"first\", </api/topics?size=5&page=4>; rel=\"prev\", </api/topics?size=5&page=4>; rel=\"last\"'"
    })
    void linksLeadFromPageToPage(String url, String links) {
        assertThat(site.get().uri(url)).hasStatusOk().hasHeader("Link", links);
    }

    @Test
    void aValueThatAFilterCannotHaveIsAnsweredWithThoseThatItCan() {
        var problem = assertThat(site.get().uri("/api/articles?phase=during"))
                .hasStatus(400)
                .bodyJson();
        problem.isLenientlyEqualTo(
                """
                {"type": "/problems/bad-parameter", "title": "Bad parameter", "status": 400,
                 "detail": "The parameter phase cannot be “during”; it can be pre, post.",
                 "instance": "/api/articles", "allowed": ["pre", "post"]}""");
        assertThat(site.get().uri("/api/articles?author=nobody"))
                .hasStatus(400)
                .bodyText()
                .contains("/api/authors")
                .doesNotContain("\"allowed\"");
    }

    @Test
    void whatIsOnlyReadSaysHow() {
        assertThat(site.post().uri("/api/articles"))
                .hasStatus(405)
                .hasHeader("Allow", "GET, HEAD, OPTIONS")
                .hasContentType("application/problem+json")
                .bodyText()
                .contains("/problems/method-not-allowed");
    }

    @Test
    void aFormThatIsNotThereIsAProblemToo() {
        assertThat(site.get().uri("/api/articles").header("Accept", "image/png"))
                .hasStatus(406)
                .hasContentType("application/problem+json")
                .bodyText()
                .contains("/problems/not-acceptable");
    }

    @Test
    void theTypeOfAProblemIsAnAddressThatExplainsIt() {
        for (ProblemKind kind : ProblemKind.values()) {
            var led = site.get().uri(kind.type().toString()).exchange();
            assertThat(led).hasStatus(302);
            assertThat(led.getResponse().getRedirectedUrl()).isEqualTo("/about/api#" + kind.slug());
            assertThat(site.get().uri("/about/api"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<dt id=\"" + kind.slug() + "\"");
        }
        assertThat(site.get().uri("/problems/none")).hasStatus(404);
    }
}
