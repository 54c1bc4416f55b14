package org.summitry.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How often the program finds the passages that a person says answer each other, as {@link PairsTable} counts it: on the
 * five documents ("gold") and on sixteen made-up articles ("own") that were written, with their answers, before any way
 * was tried. The held-out half of these was looked at once, when the way and its constants stood. {@code PairsBench}
 * measures sentence embeddings in the same table.
 *
 * <p>The aim was a precision of 0.9 at a recall of 0.8. No way reaches it on all; the one kept comes nearest. What it
 * misses on the five documents is above all what is said of a meeting in general, where two passages answer each other
 * with hardly a word in common.
 */
class PairsTests {

    @Test
    void pairsAreFoundAsOftenAsStated() {
        PairsTable table = new PairsTable();
        table.addTuned("words", WordWays::likeness);
        table.addTuned("words, about the topic", topic -> WordWays.plusShare(WordWays.likeness(topic), topic, 0.1));
        table.addTuned("words, not like others", topic -> WordWays.lessOthers(WordWays.likeness(topic), 0.75));
        Map<String, PairsTable.Row> kept = table.add("words, both: kept", WordWays::kept, Counterparts.LEAST_SCORE);
        Map<String, PairsTable.Row> shown = table.addBothWays("the same, from both sides", WordWays::found);
        System.out.println(table);

        atLeast(kept, "gold", 0.7, 0.55);
        atLeast(kept, "own", 0.95, 0.78);
        atLeast(kept, "held-out", 0.95, 0.65);
        atLeast(kept, "all", 0.9, 0.73);
        atLeast(shown, "all", 0.85, 0.74);
    }

    private static void atLeast(Map<String, PairsTable.Row> rows, String set, double precision, double recall) {
        PairsTable.Row row = rows.get(set);
        assertThat(row.precision()).as("precision, %s", set).isGreaterThanOrEqualTo(precision);
        assertThat(row.recall()).as("recall, %s", set).isGreaterThanOrEqualTo(recall);
    }
}
