package org.summitry.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitry.FiveArticles;
import org.summitry.PageReader;
import org.summitry.importing.source.Documents;
import org.summitry.importing.source.ParsedDocument;
import org.summitry.importing.source.ParsedDocument.Passage;
import org.summitry.importing.source.ParsedDocument.Person;

@FiveArticles
class ArticleMarkdownTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the-art-of-expectation-management",
                "the-helsinki-summit-the-beginning-of-a-journey",
                "putin-trump-meeting-in-osaka-a-course-towards-stabilisation",
                "trump-putin-meeting-at-g-20-all-talk-and-no-action",
                "russia-and-the-united-states-dialogue-without-commitments"
            })
    void putIntoTheSeedsFolderItIsTheSameArticle(String slug) throws Exception {
        ParsedDocument read = Documents.read(slug + ".md", markdown(slug));
        List<String> shown = new PageReader(mvc)
                .open("/articles/" + slug).select(".passage > p").stream()
                        .map(passage -> passage.wholeText())
                        .toList();
        assertThat(read.passages()).extracting(Passage::text).containsExactlyElementsOf(shown);
        assertThat(read.published()).isNull();
        assertThat(read.setAside()).isEmpty();
    }

    @Test
    void theFrontMatterSaysWhatIsKnown() throws Exception {
        ParsedDocument read = Documents.read("a.md", markdown("the-art-of-expectation-management"));
        assertThat(read.title()).isEqualTo("The Art of Expectation Management");
        assertThat(read.authors())
                .containsExactly(new Person(
                        "Andrey Kortunov",
                        "Director General of the Russian International Affairs Council, RIAC member"));
        assertThat(read.publication()).isEqualTo("Russian International Affairs Council (RIAC)");
        assertThat(read.url()).endsWith("/the-art-of-expectation-management/");
    }

    @Test
    void whatIsNotKnownIsNotThere() {
        String text = new String(markdown("the-helsinki-summit-the-beginning-of-a-journey"), StandardCharsets.UTF_8);
        assertThat(text.substring(0, text.indexOf("\n---\n"))).doesNotContain("url", "published", "null");
    }

    @Test
    void eachPassageHasItsAnchor() {
        String text = new String(markdown("the-art-of-expectation-management"), StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(text).select("div[id]").eachAttr("id"))
                .hasSize(14)
                .startsWith("p1", "p2");
    }

    @Test
    void anUnknownArticleIsNotFound() {
        assertThat(mvc.get().uri("/articles/nope.md")).hasStatus(404);
    }

    private byte[] markdown(String slug) {
        MvcTestResult answer = mvc.get().uri("/articles/" + slug + ".md").exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/markdown;charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"" + slug + ".md\"");
        return answer.getResponse().getContentAsByteArray();
    }
}
