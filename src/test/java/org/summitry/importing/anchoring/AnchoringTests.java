package org.summitry.importing.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.catalog.Anchors;
import org.summitry.catalog.Sentences;
import org.summitry.importing.anchoring.Anchoring.Numbered;
import org.summitry.importing.source.Documents;
import org.summitry.importing.source.ParsedDocument;

/** Which numbers passages get, on the real articles and in a nutshell. */
class AnchoringTests {

    private static final String STRANGER =
            "A sentence from somewhere else stands here instead, and it has no word of what was here.";

    static Stream<List<String>> realArticles() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            return seeds.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(AnchoringTests::passages);
        }
    }

    @ParameterizedTest
    @MethodSource("realArticles")
    void aPassageOfFourSentencesWithAnyOfThemReplacedKeepsItsNumber(List<String> article) {
        for (int at = 0; at < article.size(); at++) {
            List<String> sentences = Sentences.of(article.get(at));
            for (int one = 0; one < sentences.size() && sentences.size() >= 4; one++) {
                List<String> edited = new ArrayList<>(sentences);
                edited.set(one, STRANGER);
                List<String> now = new ArrayList<>(article);
                now.set(at, String.join(" ", edited));
                assertThat(numbers(article, now)).as(now.get(at)).isEqualTo(inOrder(article.size()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("realArticles")
    void noPassageIsTakenForAnotherOfItsArticle(List<String> article) {
        for (String before : article) {
            for (String now : article) {
                assertThat(numbers(List.of(before), List.of(now))).containsExactly(before.equals(now) ? 1 : 2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("realArticles")
    void passagesInAnyOrderKeepTheirNumbers(List<String> article) {
        List<Integer> order = new ArrayList<>(inOrder(article.size()));
        Collections.shuffle(order, new Random(7));
        assertThat(numbers(
                        article,
                        order.stream().map(number -> article.get(number - 1)).toList()))
                .isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A X B X C     | A B X C       | 1 3 4 5",
                "A X B X C     | A X B C       | 1 2 3 5",
                "A X B X C     | A X C         | 1 2 5",
                "X X X         | X X           | 1 2",
                "X X           | X X X         | 1 2 3",
                "A X X B       | A X B         | 1 2 4",
                "A B C         | C B A         | 3 2 1",
                "A B C         | D A B E C     | 4 1 2 5 3",
                "A             | B             | 2",
                "X B C D X     | E F G H X     | 6 7 8 9 5"
            })
    void passagesOfOneWord(String before, String now, String numbers) {
        assertThat(numbers(List.of(before.split(" ")), List.of(now.split(" "))).stream()
                        .map(String::valueOf))
                .containsExactly(numbers.split(" "));
    }

    @Test
    void spacesMarksAndCapitalsAreNoChange() {
        assertThat(numbers(
                        List.of("“Don’t go,” said the adviser – twice.", "* * *", "And Go He Did."),
                        List.of("And go he did", "\"Don't go\", said the adviser - twice", "* * *")))
                .containsExactly(3, 1, 2);
    }

    @Test
    void aPassageSplitInTwoKeepsItsNumberInTheLongerPart() {
        String longer = "The channel between their officers has kept them from shooting at each other for three years.";
        String shorter = "It needs no summit of presidents to go on.";
        assertThat(numbers(List.of(shorter + " " + longer), List.of(shorter, longer)))
                .containsExactly(2, 1);
    }

    @Test
    @Timeout(60)
    void aHugeDocumentOfWhichEveryPassageHasChangedIsNumberedInTime() {
        List<String> before = IntStream.range(0, 50_000)
                .mapToObj(i -> "same words before " + i)
                .toList();
        List<String> now = IntStream.range(0, 50_000)
                .mapToObj(i -> "same words after " + i)
                .toList();
        List<Integer> numbers = numbers(before, now);
        assertThat(numbers).hasSize(50_000).doesNotHaveDuplicates();
        List<String> same = Collections.nCopies(50_000, "the same passage over and over");
        assertThat(numbers(same, same)).isEqualTo(inOrder(50_000));
    }

    private static List<Integer> numbers(List<String> before, List<String> now) {
        List<Numbered> numbered = IntStream.range(0, before.size())
                .mapToObj(at -> new Numbered(at + 1, before.get(at)))
                .toList();
        Anchors anchors = Anchoring.of(numbered, Map.of(), now, Instant.EPOCH);
        assertThat(anchors.gone().values())
                .allSatisfy(gone -> assertThat(anchors.numbers()).contains(gone.nearest()));
        return anchors.numbers();
    }

    private static List<Integer> inOrder(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private static List<String> passages(Path seed) {
        try {
            return Documents.read(seed.getFileName().toString(), Files.readAllBytes(seed)).passages().stream()
                    .map(ParsedDocument.Passage::text)
                    .toList();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
