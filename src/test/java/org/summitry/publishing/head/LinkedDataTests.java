package org.summitry.publishing.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.PageReader;
import org.summitry.browser.Pages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FiveArticles
class LinkedDataTests {

    private static final String SLUG = "the-art-of-expectation-management";
    private static final String TITLE = "The Art of Expectation Management";
    private static final String RIAC = "Russian International Affairs Council (RIAC)";

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
    void giveTheTitleBack() {
        jdbc.update("update article set title = ? where slug = ?", TITLE, SLUG);
    }

    @Test
    void anArticleTellsWhoWroteAndPublishedItAndWhatItIsAbout() {
        JsonNode article = thing(site.open("/articles/" + SLUG), "Article");
        assertThat(article.at("/headline").asString()).isEqualTo(TITLE);
        assertThat(article.at("/url").asString()).isEqualTo("http://localhost/articles/" + SLUG);
        assertThat(article.at("/author/0/@type").asString()).isEqualTo("Person");
        assertThat(article.at("/author/0/name").asString()).isEqualTo("Andrey Kortunov");
        assertThat(article.at("/publisher/name").asString()).isEqualTo(RIAC);
        assertThat(article.at("/inLanguage").asString()).isEqualTo("en");
        assertThat(article.at("/isBasedOn").asString()).startsWith("http://russiancouncil.ru/");
        assertThat(article.at("/about/0/name").asString()).isEqualTo("Helsinki 2018");
        assertThat(article.at("/about/0/url").asString()).isEqualTo("http://localhost/summits/helsinki-2018");
        assertThat(article.has("datePublished")).as("nobody states it").isFalse();
    }

    @Test
    void anArticleWhoseAuthorNobodyStatesHasNone() {
        Document page = site.open("/articles/putin-trump-meeting-in-osaka-a-course-towards-stabilisation");
        assertThat(thing(page, "Article").has("author")).isFalse();
    }

    @Test
    void aSummitIsAnEventOnADayAtAPlace() {
        JsonNode event = thing(site.openInRussian("/summits/helsinki-2018"), "Event");
        assertThat(event.at("/name").asString()).isEqualTo("Хельсинки, 2018");
        assertThat(event.at("/startDate").asString()).isEqualTo("2018-07-16");
        assertThat(event.at("/location/name").asString()).isEqualTo("Хельсинки");
        assertThat(event.at("/location/address/addressCountry").asString()).isEqualTo("Финляндия");
        assertThat(event.at("/url").asString()).isEqualTo("http://localhost/summits/helsinki-2018");
    }

    @Test
    void pagesOfOneThingTellTheWayToThem() {
        assertThat(trail("/articles/" + SLUG))
                .containsExactly("1 Summitry /", "2 Articles /articles", "3 " + TITLE + " /articles/" + SLUG);
        assertThat(trail("/summits/paris-2018")).containsExactly("1 Summitry /", "2 Paris 2018 /summits/paris-2018");
        assertThat(trail("/topics/syria")).containsExactly("1 Summitry /", "2 Topics /topics", "3 Syria /topics/syria");
        assertThat(trail("/authors/igor-ivanov")).endsWith("3 Igor Ivanov /authors/igor-ivanov");
        assertThat(trail("/publications/riac")).endsWith("3 " + RIAC + " /publications/riac");
    }

    @Test
    void theFirstPageTellsHowToSearchTheSite() {
        JsonNode action = thing(site.open("/"), "WebSite").at("/potentialAction");
        assertThat(action.at("/target/urlTemplate").asString())
                .isEqualTo("http://localhost/articles?q={search_term_string}");
    }

    @Test
    void aTitleCannotEndTheScript() {
        String wicked = "</script><script>alert(1)</script><!--<script> & \"quoted\" \u2028";
        jdbc.update("update article set title = ? where slug = ?", wicked, SLUG);
        Document page = site.open("/articles/" + SLUG);
        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(thing(page, "Article").at("/headline").asString()).isEqualTo(wicked);
    }

    @Test
    void everyTypeIsOfTheVocabularyAndHasTheProperty() {
        SchemaOrg vocabulary = SchemaOrg.read();
        Pages.all().forEach((name, address) -> {
            for (JsonNode thing : graph(site.openAny(address))) {
                assertThat(vocabulary.faults(thing)).as(name).isEmpty();
            }
        });
    }

    @Test
    void whatTheVocabularyLacksIsFound() {
        JsonNode wrong = JsonMapper.shared()
                .readTree("{\"@type\":\"Event\",\"headline\":\"no\",\"location\":{\"@type\":\"Location\"}}");
        assertThat(SchemaOrg.read().faults(wrong)).containsExactly("Event has no headline", "no type Location");
    }

    private List<String> trail(String address) {
        JsonNode list = thing(site.open(address), "BreadcrumbList").get("itemListElement");
        List<String> steps = new ArrayList<>();
        list.forEach(step ->
                steps.add(step.get("position").asInt() + " " + step.get("name").asString() + " "
                        + step.get("item").asString().replace("http://localhost", "")));
        return steps;
    }

    private static JsonNode thing(Document page, String type) {
        return StreamSupport.stream(graph(page).spliterator(), false)
                .filter(thing -> thing.get("@type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode graph(Document page) {
        Element script = page.selectFirst("script[type=application/ld+json]");
        JsonNode data = JsonMapper.shared().readTree(script == null ? "{\"@graph\":[]}" : script.data());
        return data.get("@graph");
    }
}
