package org.summitry.compare;

import java.util.Arrays;
import java.util.List;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;

/**
 * One phase of one summit.
 *
 * @param summit the summit
 * @param phase from before or after it
 */
public record SummitPhase(Summit summit, Phase phase) {

    /**
     * @param summits summits in order of time
     * @return both phases of each of them, in order of time
     */
    public static List<SummitPhase> all(List<Summit> summits) {
        return summits.stream()
                .flatMap(summit -> Arrays.stream(Phase.values()).map(phase -> new SummitPhase(summit, phase)))
                .toList();
    }

    /** The same as a side of a comparison. */
    Side side() {
        return new Side(List.of(new Side.Part(Side.Kind.SUMMIT, summit.getSlug(), phase, summit.getLabel())));
    }
}
