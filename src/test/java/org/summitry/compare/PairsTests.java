package org.summitry.compare;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitry.importing.PairSets.OnTopic;

/**
 * How often the program finds the passages that a person says answer each other, as {@link PairsTable} counts it: on the
 * five documents ("gold") and on sixteen made-up articles that were written, with their answers, before any way was
 * tried. The held-out half of these was looked at once, when the way and its constants stood. {@code PairsBench}
 * measures sentence embeddings in the same table.
 */
class PairsTests {

    @Test
    void pairsAreFoundAsOftenAsStated() {
        PairsTable table = new PairsTable();
        table.addTuned("shared rare words", topic -> WordWays.likeness(topic));
        table.addTuned("same, about the topic", topic -> WordWays.plusShare(WordWays.likeness(topic), topic, 0.1));
        table.addTuned("same, more than to others", topic -> WordWays.lessOthers(WordWays.likeness(topic), 0.75));
        Map<String, PairsTable.Row> kept = table.add("kept: both", PairsTests::scores, Counterparts.LEAST_SCORE);

        System.out.println(table);
    }

    private static double[][] scores(OnTopic topic) {
        return WordWays.kept(topic);
    }
}
