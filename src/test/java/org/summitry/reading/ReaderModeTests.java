package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the reader mode of a browser shows of the five articles. */
@FiveArticles
class ReaderModeTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void itShowsTheTitleTheAuthorsAndAllPassagesInOrderAndNothingElse() throws Exception {
        List<String> all = json("/api/articles").findValuesAsString("slug").stream()
                .filter(slug -> mvc.get()
                                .uri("/articles/" + slug)
                                .exchange()
                                .getResponse()
                                .getStatus()
                        == 200)
                .toList();
        assertThat(all).hasSize(5);
        for (String slug : all) {
            JsonNode article = json("/api/articles/" + slug);
            Article shown = read("/articles/" + slug);
            assertThat(shown.getTitle()).isEqualTo(article.get("title").asString());
            assertThat(shown.getByline()).isEqualTo(byline(article));
            assertThat(paragraphs(shown)).as(slug).isEqualTo(passages(article));
            assertThat(text(shown)).as(slug).isEqualTo(String.join(" ", passages(article)));
        }
    }

    /** Browsers take the title from the metadata first; this library does so only where there is no other. */
    private Article read(String path) throws UnsupportedEncodingException {
        Document page = Jsoup.parse(body(path));
        page.select("title").remove();
        return new Readability4J("http://localhost" + path, page.outerHtml()).parse();
    }

    private static String byline(JsonNode article) {
        return article.at("/authors/0/name").asString(null);
    }

    private static List<String> passages(JsonNode article) {
        return article.get("passages").findValuesAsString("text").stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static List<String> paragraphs(Article shown) {
        return Jsoup.parse(String.valueOf(shown.getContent())).select("p").stream()
                .map(Element::text)
                .toList();
    }

    private static String text(Article shown) {
        return Jsoup.parse(String.valueOf(shown.getContent())).text();
    }

    private JsonNode json(String path) throws UnsupportedEncodingException {
        return JsonMapper.shared().readTree(body(path));
    }

    private String body(String path) throws UnsupportedEncodingException {
        return mvc.get().uri(URI.create(path)).exchange().getResponse().getContentAsString();
    }
}
