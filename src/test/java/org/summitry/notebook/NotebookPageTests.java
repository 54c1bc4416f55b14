package org.summitry.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriUtils;
import org.summitry.FiveArticles;
import org.summitry.PageReader;

@FiveArticles
class NotebookPageTests {

    private static final String EXPECTATION = "the-art-of-expectation-management";
    private static final String JOURNEY = "the-helsinki-summit-the-beginning-of-a-journey";
    private static final String TWO = "p=" + EXPECTATION + ".p8&p=" + JOURNEY + ".p12";

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @Test
    void eachPassageOfAnArticleLeadsToANotebookWithIt() {
        assertThat(site.open("/articles/" + EXPECTATION).select("#p8 a.collect").attr("href"))
                .isEqualTo("/notebook?p=" + EXPECTATION + ".p8");
    }

    @Test
    void quotationsStandInTheReadersOrderWithCitationAndPermalink() {
        Document page = site.open("/notebook?p=" + JOURNEY + ".p12&p=" + EXPECTATION + ".p8");
        assertThat(texts(page, ".quotations h2")).containsExactly("Quotation 1", "Quotation 2");
        assertThat(texts(page, ".quotations .citation"))
                .containsExactly(
                        "Igor Ivanov, “The Helsinki Summit: the Beginning of a Journey”, Russian International Affairs Council (RIAC), n.d., ¶ 12",
                        "Andrey Kortunov, “The Art of Expectation Management”, Russian International Affairs Council (RIAC), n.d., ¶ 8");
        assertThat(texts(page, ".quotations .covers")).containsExactly("After Helsinki 2018", "Before Helsinki 2018");
        assertThat(page.select(".quotations .permalink").get(1).attr("href"))
                .isEqualTo("http://localhost/articles/" + EXPECTATION + "?passage=p8#p8");
        assertThat(page.select(".quotations blockquote p").get(1).text())
                .isEqualTo(
                        site.open("/articles/" + EXPECTATION).select("#p8 > p").text());
    }

    @Test
    void anAuthorWhoIsNotStatedIsLeftOut() {
        Document page = site.open("/notebook?p=putin-trump-meeting-in-osaka-a-course-towards-stabilisation.p1");
        assertThat(page.select(".citation").text())
                .isEqualTo(
                        "“Putin-Trump Meeting in Osaka: A Course Towards Stabilisation”, Valdai Discussion Club, n.d., ¶ 1");
    }

    @Test
    void aNoteBelongsToThePassageAtItsPlaceWhateverItSays() {
        Document page = site.open("/notebook?" + TWO + "&n=&n=" + encoded("\"Так\", <b>, a & b, 50 %\r\n=1+1"));
        assertThat(page.select("textarea").get(0).val()).isEmpty();
        assertThat(page.select("textarea").get(1).wholeText()).isEqualTo("\"Так\", <b>, a & b, 50 %\n=1+1");
        assertThat(page.select("li b")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "up=3, a:1 c:3 b:2, 2",
        "down=1, b:2 a:1 c:3, 2",
        "up=1, a:1 b:2 c:3, 1",
        "down=3, a:1 b:2 c:3, 3",
        "remove=2, a:1 c:3, 1",
        "remove=1, b:2 c:3, 1",
        "add=, a:1 b:2 c:3, ",
        "add=d.p4, a:1 b:2 c:3 d:4, ",
        "add=http://localhost/articles/d?passage=p4%23p4, a:1 b:2 c:3 d:4, ",
        "add=/articles/d%23p4, a:1 b:2 c:3 d:4, ",
        "add=b.p2, a:1 b:2 c:3, "
    })
    void aChangeLeadsToTheAddressOfTheChangedNotebook(String change, String names, Integer quotation) {
        String address = java.util.Arrays.stream(names.split(" "))
                .map(name -> "p=" + name.replace(":", ".p"))
                .collect(Collectors.joining("&"));
        assertThat(mvc.get().uri(URI.create("/notebook?p=a.p1&p=b.p2&p=c.p3&" + change)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/notebook?" + address + (quotation == null ? "" : "#quotation-" + quotation));
    }

    @Test
    void aPassageMovesWithItsNoteAndNothingIsSentAfterTheLastNote() {
        assertThat(mvc.get().uri(URI.create("/notebook?add=&p=a.p1&n=&p=b.p2&n=x%20%26%20y%0D%0Az&p=c.p3&n=&up=2")))
                .hasRedirectedUrl("/notebook?p=b.p2&n=x+%26+y%0Az&p=a.p1&p=c.p3#quotation-1");
    }

    @Test
    void whenTheLastIsRemovedTheNotebookIsEmpty() {
        assertThat(mvc.get().uri("/notebook?p=a.p1&n=x&remove=1")).hasRedirectedUrl("/notebook");
        assertThat(site.open("/notebook").select(".empty").text()).isEqualTo("No passage is collected here.");
        assertThat(site.open("/notebook").select(".take")).isEmpty();
    }

    @Test
    void aPassageNamedTwiceStandsOnceAndKeepsItsNote() {
        assertThat(mvc.get().uri("/notebook?p=a.p1&p=b.p2&p=a.p1&n=&n=&n=kept&add="))
                .hasRedirectedUrl("/notebook?p=a.p1&n=kept&p=b.p2");
    }

    @Test
    void aPassageThatIsNoLongerHereKeepsItsPlaceAndItsNote() {
        Document page = site.open("/notebook?p=" + EXPECTATION + ".p999&n=mine&p=no-such-article.p1&" + TWO);
        assertThat(texts(page, ".gone"))
                .containsExactly(
                        "The passage " + EXPECTATION + ".p999 is no longer here.",
                        "The passage no-such-article.p1 is no longer here.");
        assertThat(page.select("textarea").first().val()).isEqualTo("mine");
        assertThat(page.select("blockquote")).hasSize(2);
        assertThat(page.select("#quotation-1 button[name=remove]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p=",
                "p=no-anchor",
                "p=A.p1",
                "p=a.q1",
                "p=a.p0",
                "p=a.p1x",
                "p=a.p1%00",
                "p=../../etc.p1",
                "p=a.p1&n=x&n=y",
                "p=a.p1&up=2",
                "p=a.p1&down=0",
                "p=a.p1&remove=x",
                "remove=1",
                "add=nonsense",
                "add=http://localhost/articles/"
            })
    void whatCannotBeReadIsA400(String query) {
        for (String path : new String[] {"/notebook", "/notebook.md", "/notebook.csv", "/notebook.ris"}) {
            boolean change = !query.contains("p=") || query.matches(".*(up|down|remove)=.*");
            if (path.equals("/notebook") || !change) {
                assertThat(site.open(path + "?" + query, 400).select("h1").text())
                        .isEqualTo("That cannot be shown");
            }
        }
    }

    @Test
    void tooManyPassagesAndTooLongAnAddressAreToldApart() {
        String hundred =
                IntStream.rangeClosed(1, 100).mapToObj(at -> "p=a.p" + at).collect(Collectors.joining("&"));
        assertThat(site.open("/notebook?" + hundred).select(".gone")).hasSize(100);
        assertThat(reason("/notebook?" + hundred + "&p=b.p1")).contains("at most 100 passages");
        assertThat(reason("/notebook?" + hundred + "&add=b.p1")).contains("at most 100 passages");
        assertThat(reason("/notebook.md?p=a.p1&n=" + "x".repeat(8000))).contains("8000 characters", "8009");
    }

    @Test
    void theNotebookSpeaksRussianAndItsFilesStayEnglish() {
        Document page = site.openInRussian("/notebook?" + TWO + "&n=mine");
        assertThat(page.title()).isEqualTo("Тетрадь · Summitry");
        assertThat(texts(page, ".quotations h2")).containsExactly("Цитата 1", "Цитата 2");
        assertThat(page.select(".citation").first().text())
                .startsWith("Andrey Kortunov, «The Art of Expectation Management», ")
                .endsWith("б. д., ¶ 8");
        assertThat(page.select("p.note").first().attr("data-label")).isEqualTo("Заметка:");
        assertThat(site.openInRussian("/notebook?p=a.p1&n=x&n=y&n=z", 400)
                        .select(".lead")
                        .text())
                .isEqualTo("3 заметки (n) на 1 абзац (p): заметок больше, чем абзацев.");
        assertThat(mvc.get().uri("/notebook.md?" + TWO).header("Accept-Language", "ru"))
                .bodyText()
                .contains("## Quotation 1");
    }

    @Test
    void aNotebookStaysOutOfSearchEngines() {
        assertThat(site.open("/notebook?" + TWO).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex,follow");
    }

    private String reason(String url) {
        return site.open(url, 400).select(".lead").text();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
