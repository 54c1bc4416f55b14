package org.summitry.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.compare.Counterparts.Found;
import org.summitry.compare.Counterparts.Pair;
import org.summitry.compare.Counterparts.Passage;
import org.summitry.importing.PairSets.Read;

class CounterpartsTests {

    private static final Passage TREATY =
            new Passage("The U.S. may extend New START, if inspections of the missile silos are resumed.", 1);
    private static final Passage TREATY_AFTERWARDS =
            new Passage("Inspecting silos has not been resumed. Of New START’s extension nothing was said.", 1);
    private static final Passage HARVEST =
            new Passage("Farmers of the Kuban brought in a good crop of sunflowers and sugar beet.", 1);

    /** Passages of the sets, at random; every third time with some that stand on both sides, so that there are ties. */
    static Stream<List<List<Passage>>> randomSides() {
        List<Read> pool = PairsTable.SETS.get("all").stream()
                .flatMap(topic -> Stream.concat(topic.left().stream(), topic.right().stream()))
                .toList();
        Random random = new Random(7);
        return Stream.generate(() ->
                        List.of(side(pool, random), side(random.nextInt(3) == 0 ? pool.subList(0, 12) : pool, random)))
                .limit(60);
    }

    private static List<Passage> side(List<Read> pool, Random random) {
        return PairsTable.passages(random.ints(random.nextInt(13), 0, pool.size())
                .mapToObj(pool::get)
                .toList());
    }

    @ParameterizedTest
    @MethodSource("randomSides")
    void swappingTheSidesMirrorsThePairs(List<List<Passage>> sides) {
        Found found = Counterparts.of(sides.get(0), sides.get(1));
        Found swapped = Counterparts.of(sides.get(1), sides.get(0));

        assertThat(swapped.ofLeft()).isEqualTo(mirrored(found.ofRight()));
        assertThat(swapped.ofRight()).isEqualTo(mirrored(found.ofLeft()));
        assertThat(swapped.all()).containsExactlyInAnyOrderElementsOf(mirrored(found.all()));
    }

    private static List<Pair> mirrored(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> new Pair(pair.right(), pair.left(), pair.score(), pair.words()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("randomSides")
    void aPassageHasAtMostOneCounterpartFromItsViewAndAScoreUpToOne(List<List<Passage>> sides) {
        Found found = Counterparts.of(sides.get(0), sides.get(1));

        assertThat(found.ofLeft())
                .extracting(Pair::left)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(found.ofRight())
                .extracting(Pair::right)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(found.all()).allSatisfy(pair -> {
            assertThat(pair.score()).isBetween(Counterparts.LEAST_SCORE, 1.0);
            assertThat(pair.words()).hasSizeLessThanOrEqualTo(8);
        });
    }

    @Test
    void aPairTellsTheRareWordsThatBothHaveAsTheyAreWritten() {
        List<Pair> pairs = Counterparts.of(List.of(HARVEST, TREATY), List.of(TREATY_AFTERWARDS))
                .ofLeft();

        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.left()).isEqualTo(1);
            assertThat(pair.words()).containsExactly("resumed", "silos", "START");
        });
    }

    @Test
    void whatNobodyAnswersHasNoCounterpart() {
        Found found = Counterparts.of(List.of(HARVEST), List.of(TREATY, TREATY_AFTERWARDS));

        assertThat(found.all()).isEmpty();
    }

    @Test
    void severalMayHaveTheSameCounterpart() {
        Found found = Counterparts.of(List.of(TREATY, TREATY), List.of(TREATY_AFTERWARDS, HARVEST));

        assertThat(found.ofLeft()).extracting(Pair::right).containsExactly(0, 0);
        assertThat(found.ofRight()).extracting(Pair::left).containsExactly(0);
        assertThat(found.all()).hasSize(2);
    }

    @Test
    void aSilentSideHasNoPairs() {
        assertThat(Counterparts.of(List.of(TREATY), List.of()).all()).isEmpty();
        assertThat(Counterparts.of(List.of(), List.of(TREATY)).all()).isEmpty();
        assertThat(Counterparts.of(List.of(new Passage("…", 1)), List.of(new Passage("", 1)))
                        .ofLeft())
                .allSatisfy(pair -> assertThat(pair.words()).isEmpty());
    }

    @Test
    void aPageOfWordsIsComparedInTimeThatAReaderDoesNotNotice() {
        List<Passage> all = new ArrayList<>();
        PairsTable.SETS.get("all").forEach(topic -> {
            all.addAll(PairsTable.passages(topic.left()));
            all.addAll(PairsTable.passages(topic.right()));
        });
        List<Passage> left = all.subList(0, 60);
        List<Passage> right = all.subList(60, 120);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 30; run++) {
            long start = System.nanoTime();
            Counterparts.of(left, right);
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("60 passages against 60: %.1f ms%n", best / 1e6);
        assertThat(best / 1e6).isLessThan(100);
    }
}
