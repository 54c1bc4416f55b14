package org.summitry.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.PageReader;
import org.summitry.catalog.ImportRuns;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FiveArticles
class TopicMapFilesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ImportRuns runs;

    @Test
    void theImageIsWellFormedAndHasTheNumbersOfThePage() throws Exception {
        Element image = image();
        List<String> drawn = elements(image, "g").stream()
                .filter(group -> group.getAttribute("class").equals("cell"))
                .map(cell -> elements(cell, "text").get(0).getTextContent())
                .toList();
        Document page = new PageReader(mvc).open("/topics");
        List<String> shown = page.select(".map tbody td:not(.all)").stream()
                .map(cell -> cell.select("a, [aria-hidden]").text())
                .toList();
        assertThat(drawn).isEqualTo(shown).hasSize(96).contains("·", "–");
    }

    @Test
    void theImageHasATitleADescriptionAndTheCollectionsDate() throws Exception {
        Element image = image();
        var finished = runs.findFirstByFinishedIsNotNullOrderByFinishedDescIdDesc()
                .orElseThrow()
                .getFinished()
                .orElseThrow();
        String day = finished.atZone(java.time.ZoneOffset.UTC)
                .format(java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy", java.util.Locale.ENGLISH));
        assertThat(elements(image, "title").get(0).getTextContent())
                .isEqualTo("Passages by topic, summit and phase, as of " + day);
        assertThat(elements(image, "desc").get(0).getTextContent()).contains("topics", "sides of the summits");
        assertThat(elements(image, "title").stream().map(Element::getTextContent))
                .contains("Arms control, After Paris 2018: no article");
        assertThat(mvc.get().uri("/topic-map.svg"))
                .hasContentType("image/svg+xml;charset=UTF-8")
                .hasHeader("Content-Disposition", "inline; filename=\"summitry-topic-map.svg\"")
                .bodyText()
                .doesNotContain("th:", "style=", "<style", "null");
    }

    @Test
    void everythingDrawnStandsWithinTheImage() throws Exception {
        Element image = image();
        int width = Integer.parseInt(image.getAttribute("width"));
        int height = Integer.parseInt(image.getAttribute("height"));
        assertThat(image.getAttribute("viewBox")).isEqualTo("0 0 %d %d".formatted(width, height));
        assertThat(elements(image, "rect").stream().filter(rect -> rect.hasAttribute("x")))
                .hasSize(96)
                .allSatisfy(rect -> {
                    assertThat(number(rect, "x") + number(rect, "width")).isLessThanOrEqualTo(width);
                    assertThat(number(rect, "y") + number(rect, "height")).isLessThanOrEqualTo(height);
                });
    }

    @Test
    void theTableForSpreadsheetsHasARowForEachCell() throws Exception {
        var answer = mvc.get().uri("/topic-map.csv").exchange();
        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        List<String> lines = answer.getResponse().getContentAsString().lines().toList();
        assertThat(lines).hasSize(97);
        assertThat(lines.get(0)).isEqualTo("topic,label,summit,date,phase,articles,passages");
        assertThat(lines.get(1)).startsWith("arms-control,Arms control,helsinki-2018,2018-07-16,pre,1,");
        assertThat(lines).contains("arms-control,Arms control,paris-2018,2018-11-11,post,0,0");
    }

    @Test
    void programsGetTheSameNumbers() throws Exception {
        JsonNode json = new JsonMapper()
                .readTree(
                        mvc.get().uri("/api/topic-map").exchange().getResponse().getContentAsString());
        Map<String, Long> fromJson = new TreeMap<>();
        json.path("topics").forEach(topic -> topic.path("passages")
                .forEach(count -> fromJson.put(
                        topic.path("topic").asString() + " "
                                + count.path("side").asString(),
                        count.path("passages").asLong())));
        Map<String, Long> fromCsv = new TreeMap<>();
        mvc.get()
                .uri("/topic-map.csv")
                .exchange()
                .getResponse()
                .getContentAsString()
                .lines()
                .skip(1)
                .forEach(line -> {
                    String[] cells = line.split(",");
                    fromCsv.put(cells[0] + " " + cells[2] + "." + cells[4], Long.valueOf(cells[6]));
                });
        assertThat(fromJson).isEqualTo(fromCsv).hasSize(96);
        assertThat(json.path("sides").get(3).path("label").asString()).isEqualTo("After Paris 2018");
        assertThat(json.path("sides").get(3).path("articles").asInt()).isZero();
    }

    private Element image() throws Exception {
        byte[] svg = mvc.get().uri("/topic-map.svg").exchange().getResponse().getContentAsByteArray();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        return root;
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }
}
