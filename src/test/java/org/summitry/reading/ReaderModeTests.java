package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the reader mode of a browser shows of an article. */
@FiveArticles
class ReaderModeTests {

    @Autowired
    MockMvcTester mvc;

    static List<String> articles() {
        return List.of(
                "the-art-of-expectation-management",
                "the-helsinki-summit-the-beginning-of-a-journey",
                "putin-trump-meeting-in-osaka-a-course-towards-stabilisation",
                "trump-putin-meeting-at-g-20-all-talk-and-no-action");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void itShowsTheTitleTheAuthorsAndAllPassagesAndNothingElse(String slug) throws Exception {
        JsonNode article = JsonMapper.shared().readTree(body("/api/articles/" + slug));
        Article shown = new Readability4J("http://localhost/articles/" + slug, body("/articles/" + slug)).parse();
        System.out.println("TITLE " + shown.getTitle() + "\nBYLINE " + shown.getByline() + "\n"
                + Jsoup.parse(shown.getContent()).wholeText());
        assertThat(shown.getTitle()).isEqualTo(article.get("title").asString());
    }

    private String body(String path) throws java.io.UnsupportedEncodingException {
        return mvc.get().uri(URI.create(path)).exchange().getResponse().getContentAsString();
    }
}
