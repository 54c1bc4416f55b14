package org.summitry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often the rules agree with a person, on the five real documents and on sets that they were not made from. */
class ClassifyingTests {

    private static final Path SETS = Path.of("src/test/resources/unseen");

    @Test
    void findsSummitPhaseAndTopicsOfTheFiveDocuments() {
        GoldSet.Score score = GoldSet.measure(Path.of("seeds"), Path.of("src/test/resources/gold/seeds.json"));

        System.out.println("The five documents: " + score.table());
        assertThat(score.summits).isEqualTo(score.documents).isEqualTo(5);
        assertThat(score.phases).isEqualTo(score.documents);
        assertThat(score.overall().recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.overall().precision()).isGreaterThanOrEqualTo(0.92);
    }

    /** Every set is a folder: documents, gold.json and thresholds.properties with the least number or share of right ones. */
    static List<Path> sets() throws IOException {
        try (Stream<Path> sets = Files.list(SETS)) {
            return sets.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void agreesWithAPersonOnDocumentsOfOthers(Path set) throws IOException {
        GoldSet.Score score = GoldSet.measure(set.resolve("documents"), set.resolve("gold.json"));

        System.out.println("The " + set.getFileName() + " set: " + score.table());
        Properties least = thresholds(set);
        assertThat(score.summits).as("summits").isGreaterThanOrEqualTo(number(least, "summits"));
        assertThat(score.phases).as("phases").isGreaterThanOrEqualTo(number(least, "phases"));
        assertThat(score.passages).as("passages").isGreaterThanOrEqualTo(number(least, "passages"));
        assertThat(score.authors).as("authors").isGreaterThanOrEqualTo(number(least, "authors"));
        assertThat(score.related).as("related items").isGreaterThanOrEqualTo(number(least, "related"));
        assertThat(score.polls).as("polls").isGreaterThanOrEqualTo(number(least, "polls"));
        assertThat(score.overall().recall()).isGreaterThanOrEqualTo(share(least, "topics.recall"));
        assertThat(score.overall().precision()).isGreaterThanOrEqualTo(share(least, "topics.precision"));
    }

    private static Properties thresholds(Path set) throws IOException {
        Properties thresholds = new Properties();
        try (Reader reader = Files.newBufferedReader(set.resolve("thresholds.properties"))) {
            thresholds.load(reader);
        }
        return thresholds;
    }

    private static int number(Properties thresholds, String name) {
        return Integer.parseInt(thresholds.getProperty(name, "0"));
    }

    private static double share(Properties thresholds, String name) {
        return Double.parseDouble(thresholds.getProperty(name, "0"));
    }
}
