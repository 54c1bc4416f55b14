package org.summitry.publishing.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitry.FiveArticles;
import org.summitry.PageReader;

/** Which pages search engines and archives are told of. */
@FiveArticles
class SitemapTests {

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    private Document xml(String url) {
        MvcTestResult result = mvc.get().uri(URI.create(url)).exchange();
        assertThat(result).as(url).hasStatusOk().hasContentType("application/xml");
        return Jsoup.parse(
                new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
                "",
                Parser.xmlParser());
    }

    private List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (String part :
                xml("/sitemap.xml").select("sitemapindex > sitemap > loc").eachText()) {
            pages.addAll(xml(part).select("urlset > url > loc").eachText());
        }
        return pages;
    }

    @Test
    void everyAddressIsThePagesOwnAndMayBeListed() {
        List<String> pages = pages();
        assertThat(pages).hasSizeGreaterThan(35).doesNotHaveDuplicates();
        for (String page : pages) {
            Document found = site.open(page);
            assertThat(found.select("link[rel=canonical]").attr("href")).isEqualTo(page);
            assertThat(found.select("meta[name=robots]").attr("content"))
                    .as(page)
                    .doesNotContain("noindex");
        }
    }

    @Test
    void itHasEachKindOfPage() {
        assertThat(pages())
                .contains(
                        "http://localhost/",
                        "http://localhost/articles/the-art-of-expectation-management",
                        "http://localhost/summits/paris-2018",
                        "http://localhost/compare?left=helsinki-2018.pre&right=helsinki-2018.post",
                        "http://localhost/topics/syria",
                        "http://localhost/authors/igor-ivanov",
                        "http://localhost/publications/valdai-club",
                        "http://localhost/expectations",
                        "http://localhost/about")
                .doesNotContain("http://localhost/compare?left=paris-2018.pre&right=paris-2018.post");
    }

    @Test
    void anArticleChangedWhenItWasImported() {
        assertThat(xml("/sitemap-articles-1.xml").select("url")).hasSize(5).allSatisfy(page -> assertThat(
                        page.select("lastmod").text())
                .matches("20\\d\\d-\\d\\d-\\d\\dT[\\d:]{8}Z"));
    }

    @Test
    void addressesAreThoseOfTheSiteThatIsAsked() {
        assertThat(xml("https://elsewhere.example:8443/sitemap.xml")
                        .select("loc")
                        .eachText())
                .isNotEmpty()
                .allMatch(address -> address.startsWith("https://elsewhere.example:8443/sitemap-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemap-articles-2.xml",
                "/sitemap-articles-999999999.xml",
                "/sitemap-articles-0.xml",
                "/sitemap-zebras-1.xml",
                "/sitemap-articles.xml"
            })
    void thereIsNoOtherPart(String url) {
        assertThat(mvc.get().uri(url)).hasStatus(404).hasContentType("text/html;charset=UTF-8");
    }
}
