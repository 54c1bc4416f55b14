package org.summitry.publishing.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.PageReader;
import org.summitry.browser.Pages;

@FiveArticles
class PageMetadataTests {

    private static final String KORTUNOV = "/articles/the-art-of-expectation-management";
    private static final String NOBODY = "/articles/putin-trump-meeting-in-osaka-a-course-towards-stabilisation";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @AfterEach
    void forgetWhatNoArticleHas() {
        jdbc.update("update article set published = null, published_origin = null where slug = ?", slug(KORTUNOV));
        jdbc.update(
                "delete from article_author where article_id = (select id from article where slug = ?)"
                        + " and author_id = (select id from author where slug = 'igor-ivanov')",
                slug(KORTUNOV));
    }

    @Test
    void aLinkToAPageIsShownWithTheImageOfItsSummitElseTheSites() {
        assertThat(contents(site.open("/summits/paris-2018"), "meta[property^=og:image]"))
                .containsExactly("http://localhost/cards/paris-2018.png", "1200", "630");
        assertThat(contents(site.open(KORTUNOV), "meta[property=og:image]"))
                .containsExactly("http://localhost/cards/helsinki-2018.png");
        assertThat(contents(site.open("/"), "meta[property=og:image], meta[name=twitter:card]"))
                .containsExactly("http://localhost/cards/summitry.png", "summary_large_image");
    }

    @Test
    void zoteroReadsAnArticleAsItsPublishersPage() {
        ZoteroReading item = new ZoteroReading(site.open(KORTUNOV));
        assertThat(item.kind()).isEqualTo("webpage");
        assertThat(item.title()).isEqualTo("The Art of Expectation Management");
        assertThat(item.creators()).containsExactly("Andrey Kortunov");
        assertThat(item.website()).isEqualTo("Russian International Affairs Council (RIAC)");
        assertThat(item.publisher()).isEqualTo("Russian International Affairs Council (RIAC)");
        assertThat(item.language()).isEqualTo("en");
        assertThat(item.address()).startsWith("http://russiancouncil.ru/");
        assertThat(item.abstractNote()).startsWith("It is evident that Vladimir Putin yearns for a meeting");
    }

    @Test
    void everyAuthorAndTheDateAreRead() {
        jdbc.update(
                "update article set published = date '2018-07-10', published_origin = 'EDITOR' where slug = ?",
                slug(KORTUNOV));
        jdbc.update(
                "insert into article_author (article_id, author_id, place) select a.id, b.id, 1 from article a, author b"
                        + " where a.slug = ? and b.slug = 'igor-ivanov'",
                slug(KORTUNOV));
        Document page = site.open(KORTUNOV);
        ZoteroReading item = new ZoteroReading(page);
        assertThat(item.creators()).containsExactly("Andrey Kortunov", "Igor Ivanov");
        assertThat(item.date()).isEqualTo("2018-07-10");
        assertThat(contents(page, "meta[name=author]")).containsExactly("Andrey Kortunov", "Igor Ivanov");
        assertThat(contents(page, "meta[property=article:author]")).containsExactly("Andrey Kortunov", "Igor Ivanov");
        assertThat(contents(page, "meta[property=article:published_time]")).containsExactly("2018-07-10");
    }

    @Test
    void whatNobodyStatesIsLeftOut() {
        Document page = site.open(NOBODY);
        ZoteroReading item = new ZoteroReading(page);
        assertThat(item.creators()).isEmpty();
        assertThat(item.hasByline()).isFalse();
        assertThat(item.date()).isEmpty();
        assertThat(contents(page, "meta[name=author], meta[property^=article:], meta[name=DC.date]"))
                .isEmpty();
    }

    @Test
    void anArticlesPreviewIsInItsOwnLanguageAndAPagesInThatOfTheReader() {
        assertThat(contents(site.openInRussian(KORTUNOV), "meta[property=og:locale]"))
                .containsExactly("en_US");
        assertThat(contents(site.openInRussian("/topics"), "meta[property=og:locale]"))
                .containsExactly("ru_RU");
        assertThat(contents(site.open("/topics"), "meta[property=og:type], meta[property=og:site_name]"))
                .containsExactly("website", "Summitry");
    }

    @Test
    void aPassagesAddressAndAFilteredListGiveTheAddressOfTheWhole() {
        assertThat(contents(site.open(KORTUNOV + "?passage=p3"), "meta[property=og:url], meta[name=DC.identifier]"))
                .containsExactly("http://localhost" + KORTUNOV, "http://localhost" + KORTUNOV);
        assertThat(contents(site.open("/articles?summit=helsinki-2018"), "meta[property=og:url]"))
                .containsExactly("http://localhost/articles");
    }

    @Test
    void noPageSaysNullOrNothing() {
        Pages.all().forEach((name, address) -> {
            Document page = site.openAny(address);
            assertThat(contents(page, "meta[content]")).as(name).doesNotContain("", "null");
            assertThat(page.select("head link[rel=alternate]").eachAttr("href"))
                    .as(name)
                    .doesNotContain("");
        });
    }

    private static List<String> contents(Document page, String selector) {
        return page.select(selector).eachAttr("content");
    }

    private static String slug(String path) {
        return path.substring("/articles/".length());
    }
}
