package org.summitry.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitry.FiveArticles;
import org.summitry.PageReader;
import org.summitry.web.SecurityContact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FiveArticles
class SiteFilesTests {

    private static final String A_DAY = "max-age=86400, public";
    private static final int GROUND = 0x9c2f1b;

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/articles?page=2",
                "/articles/the-art-of-expectation-management",
                "/articles/the-art-of-expectation-management?passage=p3",
                "/articles/the-art-of-expectation-management.md",
                "/articles.atom",
                "/summits/helsinki-2018",
                "/topics",
                "/topics/syria",
                "/authors?page=2",
                "/publications/riac",
                "/compare?left=helsinki-2018.pre&right=helsinki-2018.post",
                "/expectations",
                "/silences",
                "/about",
                "/sitemap.xml",
                "/assets/site.css",
                "/cards/summitry.png"
            })
    void crawlersMayReadAllPages(String address) {
        assertThat(robots().isAllowed("http://localhost" + address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles?q=sanctions",
                "/articles?summit=helsinki-2018&topic=syria",
                "/articles?sort=title",
                "/topics?sort=name",
                "/topics/syria?summit=helsinki-2018&phase=pre",
                "/compare?left=helsinki-2018.pre&right=helsinki-2018.post&topic=syria",
                "/expectations?summit=osaka-2019",
                "/silences?by=author",
                "/api/articles?topic=syria",
                "/about?lang=ru",
                "/notebook",
                "/notebook?p=a.p1",
                "/suggest?q=syr"
            })
    void crawlersLeaveCombinationsAndReadersAlone(String address) {
        assertThat(robots().isAllowed("http://localhost" + address)).isFalse();
    }

    @Test
    void robotsAreToldWhereTheSitemapIs() {
        assertThat(robots().getSitemaps()).containsExactly("http://localhost/sitemap.xml");
    }

    private SimpleRobotRules robots() {
        MvcTestResult file = file("/robots.txt", "text/plain", A_DAY);
        return new SimpleRobotRulesParser()
                .parseContent(
                        "http://localhost/robots.txt",
                        file.getResponse().getContentAsByteArray(),
                        "text/plain",
                        List.of("researchbot"));
    }

    @Test
    void withoutAContactTheSecurityFileLeadsToWhereThatIsSaid() {
        assertThat(mvc.get().uri("/.well-known/security.txt"))
                .hasStatusOk()
                .bodyText()
                .contains("Contact: http://localhost/about#contact\n");
        assertThat(mvc.get().uri("/about"))
                .bodyText()
                .contains("Whoever runs this site has not said whom to tell of a fault in its security.");
    }

    @Test
    void theSecurityFileNamesTheContactAndADayWithinAYear() {
        Instant now = Instant.parse("2026-11-26T20:15:00Z");
        SecurityFile file =
                new SecurityFile(new SecurityContact("mailto:editor@example.org"), Clock.fixed(now, ZoneOffset.UTC));
        var answer = file.contact("https://summitry.example");
        assertThat(answer.getHeaders().getContentType()).hasToString("text/plain;charset=UTF-8");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getBody())
                .isEqualTo(
                        """
                        Contact: mailto:editor@example.org
                        Expires: 2027-05-25T00:00:00Z
                        Preferred-Languages: en, ru
                        Canonical: https://summitry.example/.well-known/security.txt
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor@example.org", "http://example.org", "nobody"})
    void aContactThatIsNoAddressIsRefusedAtTheStart(String contact) {
        assertThatThrownBy(() -> new SecurityContact(contact))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("summitry.security-contact");
    }

    @Test
    void theManifestNamesTheSiteAndIconsOfTheSizesThatItSays() throws IOException {
        JsonNode manifest = JsonMapper.shared()
                .readTree(file("/manifest.webmanifest", "application/manifest+json", A_DAY)
                        .getResponse()
                        .getContentAsByteArray());
        assertThat(manifest.get("short_name").asString()).isEqualTo("Summitry");
        assertThat(mvc.get().uri(manifest.get("start_url").asString())).hasStatusOk();
        assertThat(manifest.get("icons")).hasSize(4);
        for (JsonNode icon : manifest.get("icons")) {
            if (icon.get("type").asString().equals("image/png")) {
                BufferedImage image = image(icon.get("src").asString());
                assertThat(icon.get("sizes").asString()).isEqualTo(image.getWidth() + "x" + image.getHeight());
                boolean toTheEdge = icon.get("purpose").asString().equals("maskable");
                assertThat((image.getRGB(0, 0) & 0xffffff) == GROUND).isEqualTo(toTheEdge);
            } else {
                assertThat(mvc.get().uri(icon.get("src").asString()))
                        .hasStatusOk()
                        .hasContentType("image/svg+xml");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/favicon.ico, 48", "/apple-touch-icon.png, 180"})
    void whoAsksForAnIconByItsUsualNameGetsOne(String path, int size) throws IOException {
        assertThat(image(path).getWidth()).isEqualTo(size);
        assertThat(mvc.get().uri(path)).hasHeader("Cache-Control", "max-age=3600, public");
    }

    @Test
    void anIconOfAnotherSizeIsNotThere() {
        assertThat(mvc.get().uri("/icon-191.png")).hasStatus(404);
    }

    @Test
    void theMaskableIconsSignIsWithinTheCircleThatIsNeverCutOff() throws IOException {
        BufferedImage icon = image("/icon-maskable-512.png");
        double middle = icon.getWidth() / 2.0;
        for (int x = 0; x < icon.getWidth(); x++) {
            for (int y = 0; y < icon.getHeight(); y++) {
                if ((icon.getRGB(x, y) & 0xffffff) != GROUND) {
                    assertThat(Math.hypot(x - middle, y - middle)).isLessThan(0.4 * icon.getWidth());
                }
            }
        }
    }

    @Test
    void browsersFindTheDescriptionOfTheSearchOnEachPage() {
        Document page = new PageReader(mvc).open("/about");
        assertThat(page.select("head > link[rel=search][type=application/opensearchdescription+xml]")
                        .attr("href"))
                .isEqualTo("/opensearch.xml");
        assertThat(page.select("head > link[rel=manifest]").attr("href")).isEqualTo("/manifest.webmanifest");
    }

    @Test
    void aBrowserSearchesAndSuggestsAsTheDescriptionSays() throws IOException {
        MvcTestResult file = file("/opensearch.xml", "application/opensearchdescription+xml", A_DAY);
        Document description = Jsoup.parse(file.getResponse().getContentAsString(), Parser.xmlParser());
        assertThat(description.select("ShortName").text()).hasSizeBetween(1, 16);
        String results = description.select("Url[rel=results]").attr("template");
        assertThat(new PageReader(mvc).open(filled(results, "Draconian")).select(".hits .card"))
                .hasSize(1);
        MvcTestResult suggested = mvc.get()
                .uri(URI.create(
                        filled(description.select("Url[rel=suggestions]").attr("template"), "syr")))
                .exchange();
        assertThat(suggested).hasStatusOk().hasContentType("application/x-suggestions+json");
        assertThat(suggested)
                .bodyJson()
                .isEqualTo("[\"syr\", [\"Syria\"], [\"topic\"], [\"http://localhost/topics/syria\"]]");
    }

    private static String filled(String template, String words) {
        return template.replace("{searchTerms}", URLEncoder.encode(words, StandardCharsets.UTF_8))
                .replace("{startPage?}", "")
                .replace("http://localhost", "");
    }

    private MvcTestResult file(String path, String type, String caching) {
        MvcTestResult result = mvc.get().uri(path).exchange();
        assertThat(result).hasStatusOk().hasHeader("Cache-Control", caching);
        assertThat(result).contentType().isCompatibleWith(type);
        return result;
    }

    private BufferedImage image(String path) throws IOException {
        MvcTestResult result = mvc.get().uri(path).exchange();
        assertThat(result).hasStatusOk().hasContentType("image/png");
        return ImageIO.read(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()));
    }
}
