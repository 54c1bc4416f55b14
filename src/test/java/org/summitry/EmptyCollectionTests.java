package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a reader sees before anything was imported. */
@SpringBootTest(properties = "summitry.import-at-start=false")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TemporaryData.class)
class EmptyCollectionTests {

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @Test
    void thereIsNothingToMap() {
        Document page = site.open("/topics");
        assertThat(page.select(".empty").text())
                .isEqualTo("The catalogue holds no summit yet, so there is nothing to map.");
        assertThat(page.select(".map")).isEmpty();
    }

    @Test
    void thereIsNobodyToBeSilent() {
        assertThat(site.open("/silences").select(".empty").text()).isEqualTo("The catalogue holds no summit yet.");
        assertThat(site.open("/silences?by=author").select(".empty").text())
                .isEqualTo("No author whom a source names writes about this.");
        site.open("/silences?summit=helsinki-2018", 400);
    }

    @Test
    void theImageSaysThatNothingWasImported() {
        assertThat(mvc.get().uri("/topic-map.svg")).hasStatusOk().bodyText().contains("no import finished yet");
        assertThat(mvc.get().uri("/topic-map.csv"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("topic,label,summit,date,phase,articles,passages\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/topic-map",
                "/api/silences",
                "/api/silences?by=author",
                "/articles.atom",
                "/sitemap.xml",
                "/sitemap-pages.xml",
                "/api/export.ndjson",
                "/api/export.csv"
            })
    void programsGetEmptyLists(String url) {
        assertThat(mvc.get().uri(java.net.URI.create(url))).hasStatusOk();
    }
}
