package org.summitry.importing.classifying;

import java.util.List;
import org.summitry.catalog.Evidence;
import org.summitry.catalog.Phase;

/**
 * Something in an article that says from which side of its meeting it was written.
 *
 * @param phase the side
 * @param weight how surely, 1 for a fair sign
 * @param evidence its words
 */
record PhaseSign(Phase phase, double weight, Evidence evidence) {

    static double sum(List<PhaseSign> signs, Phase phase) {
        return signs.stream()
                .filter(sign -> sign.phase == phase)
                .mapToDouble(PhaseSign::weight)
                .sum();
    }
}
