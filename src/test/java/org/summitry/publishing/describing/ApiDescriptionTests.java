package org.summitry.publishing.describing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.summitry.FiveArticles;
import org.summitry.catalog.Articles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description is held to what the addresses answer. */
@FiveArticles
class ApiDescriptionTests {

    private static final String DOCUMENT = "/api/openapi.json";
    private static final List<String> ASKED = List.of(
            "/api/summits",
            "/api/summits?page=0",
            "/api/topics?size=3&page=2",
            "/api/topics?size=101",
            "/api/publications",
            "/api/publications?size=x",
            "/api/authors",
            "/api/authors?page=-1",
            "/api/articles",
            "/api/articles?q=sanctions&phase=pre&sort=title",
            "/api/articles?q=zebra",
            "/api/articles?topic=nothing",
            "/api/articles?sort=nothing",
            "/api/articles?page=1000000",
            "/api/articles/nothing",
            "/api/topic-map",
            "/api/compare?left=helsinki-2018.pre&right=helsinki-2018.post",
            "/api/compare?left=osaka-2019.pre&right=osaka-2019.post",
            "/api/compare?left=publication:riac,helsinki-2018&right=publication:valdai-club&topic=syria",
            "/api/compare",
            "/api/compare?left=helsinki-2018.pre&right=nothing",
            "/api/silences",
            "/api/silences?by=author",
            "/api/silences?by=nothing",
            "/api/expectations",
            "/api/expectations?size=1&assessment=not-addressed",
            "/api/expectations?topic=nothing",
            "/api/export.ndjson?summit=helsinki-2018",
            "/api/export.ndjson?page=2",
            "/api/export.csv?topic=syria",
            "/api/export.csv?topic=nothing",
            "/api/imports/latest");

    @Autowired
    MockMvcTester site;

    @Autowired
    Articles articles;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapped;

    private final JsonMapper json = JsonMapper.builder().build();
    private ObjectNode document;

    @BeforeEach
    void read() throws Exception {
        document = (ObjectNode) json.readTree(text(get(DOCUMENT)));
    }

    private MockHttpServletResponse get(String url, String... headers) {
        var request = site.get().uri(URI.create(url));
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return request.exchange().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsAnsweredIsAsDescribed() throws Exception {
        Set<String> exercised = new TreeSet<>();
        List<String> asked = new ArrayList<>(ASKED);
        articles.findAll().forEach(article -> asked.add("/api/articles/" + article.getSlug()));
        Described.of(document).addresses().forEach(one -> asked.add(one.example()));
        for (String url : asked) {
            MockHttpServletResponse answer = get(url);
            exercised.add(check(url, answer));
            check(url, get(url, "Accept", "image/png"));
        }
        assertThat(exercised).containsExactlyInAnyOrderElementsOf(described());
    }

    @Test
    void examplesWork() {
        assertThat(Described.of(document).addresses()).isNotEmpty().allSatisfy(one -> assertThat(
                        get(one.example()).getStatus())
                .as(one.example())
                .isEqualTo(200));
    }

    private Set<String> described() {
        return document.path("paths").properties().stream()
                .map(path -> path.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return the path that describes the answer */
    private String check(String url, MockHttpServletResponse answer) throws Exception {
        String path = URI.create(url).getPath();
        String template = described().contains(path) ? path : "/api/articles/{slug}";
        JsonNode known = document.path("paths")
                .path(template)
                .path("get")
                .path("responses")
                .path(String.valueOf(answer.getStatus()));
        assertThat(known.isObject()).as(url + " answers " + answer.getStatus()).isTrue();
        String type = answer.getContentType().replaceAll(";.*", "");
        JsonNode schema = known.path("content").path(type).path("schema");
        assertThat(schema.isObject())
                .as(url + " answers " + answer.getContentType())
                .isTrue();
        String body = text(answer);
        assertThat(errors(
                        schema,
                        type.contains("/json") || type.contains("+json") ? body : json.writeValueAsString(body)))
                .as(url)
                .isEmpty();
        return template;
    }

    @Test
    void eachLineOfAnExportIsAnArticleAsDescribed() throws Exception {
        JsonNode article = json.readTree("{\"$ref\": \"#/components/schemas/Article\"}");
        List<String> lines = text(get("/api/export.ndjson")).lines().toList();
        assertThat(lines).hasSize(5).allSatisfy(line -> assertThat(errors(article, line))
                .isEmpty());
    }

    /** Nothing but what is described may be in an answer. */
    private List<String> errors(JsonNode schema, String body) {
        ObjectNode whole = json.createObjectNode();
        ObjectNode components = (ObjectNode) document.path("components").deepCopy();
        components.path("schemas").properties().forEach(one -> {
            if (one.getValue().has("properties")) {
                ((ObjectNode) one.getValue()).put("additionalProperties", false);
            }
        });
        whole.set("components", components);
        whole.setAll((ObjectNode) schema.deepCopy());
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(body, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    @Test
    void everyAddressOfTheApiIsDescribed() {
        Set<String> served = mapped.getHandlerMethods().keySet().stream()
                .flatMap(one -> one.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/") && !path.startsWith(DOCUMENT.replace(".json", "")))
                .map(path -> path.replaceAll("\\{(\\w+):.*}", "{$1}"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described()).containsExactlyElementsOf(served);
    }

    @Test
    void whatCanBeNullSaysSoAndAllElseIsThere() {
        JsonNode article = document.path("components").path("schemas").path("Article");
        assertThat(article.path("properties").path("published").path("type").toString())
                .isEqualTo("[\"string\",\"null\"]");
        assertThat(article.path("properties").path("slug").path("type").asString())
                .isEqualTo("string");
        assertThat(article.path("properties").path("publication").path("anyOf")).hasSize(2);
        assertThat(article.path("required")).hasSameSizeAs(article.path("properties"));
    }

    @Test
    void parametersAreCalledAsTheyAreInAddresses() {
        JsonNode parameters =
                document.path("paths").path("/api/articles").path("get").path("parameters");
        List<String> names = new ArrayList<>();
        parameters.forEach(one -> names.add(one.path("name").asString()));
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "q", "summit", "phase", "topic", "author", "publication", "sort", "page", "size");
    }

    @Test
    void itIsTheSameEachTimeAndWhereverItIsRead() throws Exception {
        assertThat(text(get("http://elsewhere.example" + DOCUMENT))).isEqualTo(text(get(DOCUMENT)));
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
    }
}
