package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.PageReader;

/** Authors and publications: what they wrote, on what, and with whom to compare them. */
@FiveArticles
class ProfileTests {

    private static final String IVANOV = "/authors/igor-ivanov";

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @Test
    void anAuthorIsToldByRoleArticlesPassagesAndSides() {
        Document author = site.open(IVANOV);
        assertThat(texts(author, ".roles li")).singleElement().asString().startsWith("President of the Russian");
        assertThat(author.select(".profile > header .lead").text())
                .isEqualTo("1 article, 15 passages in this collection");
        assertThat(texts(author, ".by-summit li")).containsExactly("After Helsinki 2018 1 article");
        assertThat(texts(site.open(author.select(".by-summit .amount").attr("href")), ".card h3"))
                .containsExactly("The Helsinki Summit: the Beginning of a Journey");
    }

    @Test
    void theTopicsTheyDiscussMostComeFirstAndLeadToTheirArticles() {
        Element first = site.open(IVANOV).select(".bars li").first();
        assertThat(first.text()).isEqualTo("Summit diplomacy 9 passages");
        assertThat(first.select("rect").attr("width")).isEqualTo("100");
        Document list = site.open(first.select("a").attr("href"));
        assertThat(texts(list, ".card h3")).containsExactly("The Helsinki Summit: the Beginning of a Journey");
    }

    @Test
    void anAuthorIsComparedWithTheOtherSideAndWithOthersOnTheSameSummit() {
        Document author = site.open(IVANOV);
        assertThat(texts(author, ".against a"))
                .containsExactly("with what was written before Helsinki 2018", "with Andrey Kortunov");
        for (String url : author.select(".against a").eachAttr("href")) {
            assertThat(site.open(url).select("main").text()).contains("Igor Ivanov", "Before Helsinki 2018");
        }
        assertThat(author.select("a[href='/silences?author=igor-ivanov']")).hasSize(1);
    }

    @Test
    void aPublicationIsComparedWithOthersOnTheSameSummit() {
        Document valdai = site.open("/publications/valdai-club");
        assertThat(texts(valdai, ".by-summit li"))
                .containsExactly("Before Paris 2018 1 article", "After Osaka 2019 1 article");
        assertThat(texts(valdai, ".against a"))
                .containsExactly("with what was written before Osaka 2019", "with Institute of Modern Russia");
        assertThat(site.open("/publications/riac").select(".against a")).isEmpty();
    }

    @Test
    void namesAreListedByLetterWhereTheyDoNotFitOnOnePage() {
        assertThat(site.open("/authors").select(".letters, .letter")).isEmpty();
        Document paged = site.open("/authors?size=1");
        assertThat(texts(paged, ".letters a")).containsExactly("A", "I");
        assertThat(texts(paged, "h2.letter")).containsExactly("A");
        Document letter = site.open(paged.select(".letters a").get(1).attr("href"));
        assertThat(texts(letter, ".names a")).containsExactly("Igor Ivanov");
        assertThat(letter.select(".letters [aria-current]").attr("href")).isEqualTo("/authors");
        assertThat(site.open("/authors?letter=X", 400).select(".lead").text()).contains("letter");
    }

    @Test
    void inRussianNumbersTakeTheirForms() {
        Document riac = site.openInRussian("/publications/riac");
        assertThat(riac.select("h1").text()).isEqualTo("Российский совет по международным делам (РСМД)");
        assertThat(riac.select(".profile > header .lead").text()).isEqualTo("2 статьи, 29 абзацев в этой коллекции");
        assertThat(site.openInRussian("/about").text()).contains("загружено 5 файлов");
        assertThat(site.openInRussian("/authors").select("h1").text()).isEqualTo("Авторы");
    }
}
