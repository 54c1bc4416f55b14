package org.summitry.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That an article is about a summit, and from which side of it, with the words that say so. */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Coverage {

    private static final String UNDATED = "9999-12-31";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "summit_id")
    private Summit summit;

    @Column(name = "phase")
    private @Nullable String phaseSlug;

    private String evidence;
    private String readingOrder;

    protected Coverage() {}

    /**
     * @param summit what the article is about
     * @param phase from which side, or null where the text does not tell
     * @param evidence the words that say so
     */
    public Coverage(Summit summit, @Nullable Phase phase, List<Evidence> evidence) {
        this.summit = summit;
        this.phaseSlug = phase == null ? null : phase.slug();
        this.evidence = Evidence.join(evidence);
    }

    /**
     * Takes its place among the summit's articles: those from before it first, each side in order of publication.
     *
     * @param published when the article was published; without a date it comes last on its side
     * @param slug the article's name in URLs, which decides where nothing else does
     */
    void takePlace(@Nullable LocalDate published, String slug) {
        int side = getPhase() == null ? Phase.values().length : getPhase().ordinal();
        readingOrder = firstOf(side) + (published == null ? UNDATED : published) + " " + slug;
    }

    /** What the places of a side's articles begin with, and which none of a side before it reaches. */
    static String firstOf(int side) {
        return (side + 1) + " ";
    }

    public Summit getSummit() {
        return summit;
    }

    /** @return the phase, or null where the text does not tell */
    public @Nullable Phase getPhase() {
        return Optional.ofNullable(phaseSlug).flatMap(Phase::of).orElse(null);
    }

    public List<Evidence> getEvidence() {
        return Evidence.split(evidence);
    }
}
