package org.summitry.importing.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every document in {@code src/test/resources/parsing} is read as the {@code .expected.json} beside it says. A new case is
 * two files; {@code -Dparsing.accept=true} writes the second, to be read by a person before it is committed.
 */
class ParsingCasesTests {

    private static final Path CASES = Path.of("src/test/resources/parsing");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheDocumentAsExpected(Path document) throws Exception {
        ParsedDocument read = Documents.read(document.getFileName().toString(), Files.readAllBytes(document));
        JsonNode actual = JSON.readTree(JSON.writeValueAsString(read));
        Path expected = Path.of(document + ".expected.json");
        if (Boolean.getBoolean("parsing.accept")) {
            Files.writeString(expected, JSON.writeValueAsString(actual) + "\n");
        }
        assertThat(actual.toPrettyString())
                .isEqualTo(JSON.readTree(Files.readString(expected)).toPrettyString());
    }
}
