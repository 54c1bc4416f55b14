package org.summitry.importing.classifying;

import java.util.List;
import org.summitry.catalog.Evidence;
import org.summitry.catalog.Phase;

/**
 * Whether an article looks ahead or back on the whole: previews weigh what will and may be, reviews tell what was. What
 * an article says of other meetings and earlier years is not counted.
 *
 * @param ahead sentences that look ahead; those that weigh what may be count half
 * @param back sentences that tell what was
 * @param all all sentences counted
 */
record Outlook(double ahead, double back, int all) {

    private static final double EVEN = 0.62;
    private static final double STRENGTH = 4;
    private static final double MOST = 5;
    private static final int FEWEST_SENTENCES = 12;
    private static final double A_LITTLE = 1;

    static Outlook of(List<Scopes.Scoped> scoped) {
        double ahead = 0;
        double back = 0;
        for (Scopes.Scoped one : scoped) {
            Tense tense = one.tense();
            ahead += tense.future() ? 1 : 0;
            ahead += tense.possible() ? 0.5 : 0;
            back += tense.past() ? 1 : 0;
        }
        return new Outlook(ahead, back, scoped.size());
    }

    List<PhaseSign> signs() {
        double ratio = Math.log((ahead + A_LITTLE * EVEN) / (back + A_LITTLE) / EVEN);
        double few = Math.min(1, (ahead + back) / FEWEST_SENTENCES);
        double weight = Math.min(MOST, STRENGTH * Math.abs(ratio) * few);
        Phase phase = ratio > 0 ? Phase.PRE : Phase.POST;
        String said = "of " + all + " sentences that are not about other times " + Math.round(back) + " tell what was, "
                + Math.round(ahead) + " what will or may be";
        return weight < 0.3 ? List.of() : List.of(new PhaseSign(phase, weight, new Evidence(phase.slug(), null, said)));
    }
}
