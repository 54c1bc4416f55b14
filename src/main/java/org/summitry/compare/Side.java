package org.summitry.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Phase;

/**
 * One side of a comparison: which articles speak on it. Parts of one kind are alternatives, parts of different kinds add up,
 * as the values of filters do: {@code publication:riac,helsinki-2018} is what RIAC published on Helsinki.
 *
 * @param parts one to {@link #MOST_PARTS} parts, those of one kind together
 */
public record Side(List<Part> parts) {

    static final int MOST_PARTS = 6;

    /** What a part names. */
    enum Kind {
        ARTICLE,
        AUTHOR,
        PUBLICATION,
        SUMMIT;

        /** What stands before the name in URLs; nothing before a summit. */
        String prefix() {
            return this == SUMMIT ? "" : name().toLowerCase(Locale.ROOT) + ":";
        }
    }

    /**
     * A part of a side.
     *
     * @param kind what it names
     * @param slug the name in URLs
     * @param phase of a summit, from before or after it; null for both and for whatever is no summit
     * @param name the name for readers
     */
    public record Part(Kind kind, String slug, @Nullable Phase phase, String name) {

        String value() {
            return kind.prefix() + slug + (phase == null ? "" : "." + phase.slug());
        }
    }

    /** The parts of a kind. */
    List<Part> of(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /** Its name in URLs and JSON. */
    public String getValue() {
        return parts.stream().map(Part::value).collect(Collectors.joining(","));
    }

    /** Whether a part of this name in URLs belongs to it. */
    public boolean hasPart(String value) {
        return parts.stream().anyMatch(part -> part.value().equals(value));
    }

    /** The summit, where it is one summit and nothing else, with both its phases or one of them. */
    Optional<Part> summit() {
        return parts.size() == 1 && parts.get(0).kind() == Kind.SUMMIT ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /** The summit and the phase, where it is one phase of one summit and nothing else. */
    Optional<Part> phaseOfSummit() {
        return summit().filter(part -> part.phase() != null);
    }

    /** {@code pre} or {@code post} where it is a phase of one summit, else {@code side}. */
    public String getWho() {
        return Silent.who(phaseOfSummit().map(Part::phase).orElse(null));
    }
}
