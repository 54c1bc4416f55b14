package org.summitry.publishing.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.PageReader;
import org.summitry.browser.Pages;

@FiveArticles
class FormsTests {

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @Test
    void anArticleLeadsToItsCitationsTextAndJson() {
        String path = "/articles/the-art-of-expectation-management";
        assertThat(forms(path + "?passage=p3"))
                .containsExactly(
                        "application/x-research-info-systems " + path + ".ris",
                        "application/x-bibtex " + path + ".bib",
                        "application/vnd.citationstyles.csl+json " + path + ".csl.json",
                        "text/markdown " + path + ".md",
                        "application/json /api" + path);
    }

    @Test
    void aListLeadsToTheFeedAndTheJsonOfItsFilters() {
        String filters = "?q=sanctions&summit=helsinki-2018&summit=osaka-2019";
        assertThat(forms("/articles" + filters + "&sort=title&page=1&utm_source=x"))
                .containsExactly(
                        "application/atom+xml /articles.atom" + filters, "application/json /api/articles" + filters);
    }

    @Test
    void pagesOfOneThingLeadToTheFeedOfItsArticles() {
        assertThat(forms("/summits/paris-2018")).contains("application/atom+xml /articles.atom?summit=paris-2018");
        assertThat(forms("/topics/syria")).contains("application/atom+xml /articles.atom?topic=syria");
        assertThat(forms("/authors/igor-ivanov")).contains("application/atom+xml /articles.atom?author=igor-ivanov");
        assertThat(forms("/publications/riac")).contains("application/json /api/articles?publication=riac");
    }

    @Test
    void tablesAndComparisonsLeadToTheSameForSpreadsheetsAndPrograms() {
        assertThat(forms("/expectations?summit=osaka-2019"))
                .containsExactly(
                        "text/csv /expectations.csv?summit=osaka-2019",
                        "application/json /api/expectations?summit=osaka-2019");
        assertThat(forms("/compare?left=helsinki-2018.pre&right=helsinki-2018.post&topic=syria"))
                .containsExactly(
                        "application/json /api/compare?left=helsinki-2018.pre&right=helsinki-2018.post&topic=syria");
        assertThat(forms("/compare")).isEmpty();
        assertThat(forms("/topics")).contains("text/csv /topic-map.csv", "application/json /api/topic-map");
    }

    @Test
    void allJsonAndTablesThatPagesLeadToAreThere() {
        Pages.all().forEach((name, address) -> site.openAny(address)
                .select("link[rel=alternate][type=application/json], link[rel=alternate][type=text/csv]")
                .forEach(form -> assertThat(mvc.get().uri(URI.create(form.attr("href"))))
                        .as(name)
                        .hasStatusOk()
                        .contentType()
                        .isCompatibleWith(form.attr("type"))));
    }

    @Test
    void aPageThatIsNotThereHasNoOtherForm() {
        assertThat(site.open("/articles/no-such-article", 404).select("link[rel=alternate]"))
                .isEmpty();
    }

    private List<String> forms(String address) {
        return site.openAny(address).select("head link[rel=alternate]").stream()
                .map((Element form) -> form.attr("type") + " " + form.attr("href"))
                .toList();
    }
}
