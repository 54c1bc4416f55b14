package org.summitry.importing.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.catalog.PollOption;
import org.summitry.catalog.RelatedItem;
import org.summitry.catalog.SetAside;
import org.summitry.catalog.SetAside.Kind;
import org.summitry.importing.source.ParsedDocument.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The five real documents are read exactly as a person read them ({@code gold/seeds.json}). */
class FiveDocumentsTests {

    static Stream<JsonNode> gold() throws IOException {
        JsonNode gold = new JsonMapper().readTree(Files.readString(Path.of("src/test/resources/gold/seeds.json")));
        return IntStream.range(0, gold.size()).mapToObj(gold::get);
    }

    @ParameterizedTest
    @MethodSource("gold")
    void readsWhatAPersonReads(JsonNode gold) throws Exception {
        String file = gold.path("file").asString();
        ParsedDocument document = Documents.read(file, Files.readAllBytes(Path.of("seeds", file)));

        List<JsonNode> passages = list(gold.path("passages"));
        assertThat(document.passages())
                .extracting(ParsedDocument.Passage::line)
                .containsExactlyElementsOf(
                        passages.stream().map(one -> one.path("line").asInt()).toList());
        for (int i = 0; i < passages.size(); i++) {
            assertThat(document.passages().get(i).text())
                    .startsWith(passages.get(i).path("startsWith").asString())
                    .doesNotContain("\u00A0", "  ");
        }
        assertThat(document.title())
                .isEqualTo(
                        gold.path("titleInText").asBoolean()
                                ? gold.path("title").asString()
                                : null);
        assertThat(document.authors())
                .containsExactlyElementsOf(list(gold.path("authors")).stream()
                        .map(one -> new Person(
                                one.path("name").asString(), one.path("role").asString()))
                        .toList());
        assertThat(document.relatedItems())
                .containsExactlyElementsOf(list(gold.path("relatedItems")).stream()
                        .map(one -> new RelatedItem(
                                one.path("title").asString(),
                                one.path("author").asString(null),
                                one.path("section").asString(null)))
                        .toList());
        assertThat(document.disclaimer() != null)
                .isEqualTo(gold.path("disclaimer").asBoolean());
        assertPolls(document, gold);
        assertThat(lines(document, Kind.TEASER)).isEqualTo(numbers(gold.path("teaserLines")));
        if (gold.path("captionLines").size() > 0) {
            assertThat(lines(document, Kind.CAPTION)).isEqualTo(numbers(gold.path("captionLines")));
        }
    }

    private static void assertPolls(ParsedDocument document, JsonNode gold) {
        List<JsonNode> polls = list(gold.path("polls"));
        assertThat(document.polls()).hasSameSizeAs(polls);
        for (int i = 0; i < polls.size(); i++) {
            assertThat(document.polls().get(i).question())
                    .isEqualTo(polls.get(i).path("question").asString());
            assertThat(document.polls().get(i).options())
                    .extracting(PollOption::votes)
                    .isEqualTo(numbers(polls.get(i).path("votes")));
        }
        JsonNode rating = gold.path("rating");
        if (rating.isNull()) {
            assertThat(document.rating()).isNull();
        } else {
            assertThat(document.rating().votes()).isEqualTo(rating.path("votes").asInt());
            assertThat(document.rating().average())
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(rating.path("average").asDouble()));
        }
    }

    private static List<Integer> lines(ParsedDocument document, Kind kind) {
        return document.setAside().stream()
                .filter(one -> one.kind() == kind)
                .map(SetAside::line)
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return IntStream.range(0, array.size()).mapToObj(array::get).toList();
    }

    private static List<Integer> numbers(JsonNode array) {
        return list(array).stream().map(JsonNode::asInt).toList();
    }
}
