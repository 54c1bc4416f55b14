package org.summitry.catalog;

import java.util.Arrays;
import java.util.Optional;

/** From which side of a summit an article was written. */
public enum Phase {
    /** Written before the summit. */
    PRE("pre", "Before"),
    /** Written after the summit. */
    POST("post", "After");

    private final String slug;
    private final String label;

    Phase(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** @return the word of URLs and JSON: {@code pre} or {@code post} */
    public String slug() {
        return slug;
    }

    /** @return the word of pages: "Before" or "After" */
    public String label() {
        return label;
    }

    /**
     * @param slug a word from a URL
     * @return the phase of that name, or empty
     */
    public static Optional<Phase> of(String slug) {
        return Arrays.stream(values()).filter(phase -> phase.slug.equals(slug)).findFirst();
    }
}
