package org.summitry.compare;

import java.util.List;
import java.util.Optional;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;
import org.summitry.web.BadParameter;

/**
 * One side of a comparison: what was written about a summit, from before it or from after it.
 *
 * @param summit the summit
 * @param phase the side
 */
record Side(Summit summit, Phase phase) {

    /**
     * @param parameter the name of the parameter
     * @param value its value: {@code helsinki-2018.pre}
     * @param summits all summits
     * @return the side
     * @throws BadParameter if there is no such side
     */
    static Side of(String parameter, String value, List<Summit> summits) {
        int dot = value.lastIndexOf('.');
        Optional<Phase> phase = Phase.of(dot < 0 ? "" : value.substring(dot + 1));
        Optional<Summit> summit = summits.stream()
                .filter(one -> one.getSlug().equals(dot < 0 ? value : value.substring(0, dot)))
                .findFirst();
        if (phase.isEmpty() || summit.isEmpty()) {
            throw BadParameter.notAllowed(
                    parameter, value, all(summits).stream().map(Side::getValue).toList());
        }
        return new Side(summit.get(), phase.get());
    }

    /** All sides, in order of time. */
    static List<Side> all(List<Summit> summits) {
        return summits.stream()
                .flatMap(summit -> List.of(Phase.values()).stream().map(phase -> new Side(summit, phase)))
                .toList();
    }

    /** Its name in URLs and JSON. */
    public String getValue() {
        return summit.getSlug() + "." + phase.slug();
    }

    /** Its name for readers: "Before Helsinki 2018". */
    public String getLabel() {
        return phase.label() + " " + summit.getLabel();
    }
}
