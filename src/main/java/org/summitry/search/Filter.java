package org.summitry.search;

import java.util.Locale;

/** What a list of articles can be narrowed by. */
enum Filter {
    SUMMIT("Summit"),
    PHASE("Before or after"),
    TOPIC("Topic"),
    AUTHOR("Author"),
    PUBLICATION("Publication");

    /** The value of {@link #SUMMIT} for articles about no summit of the catalogue. */
    static final String NO_SUMMIT = "none";

    private final String label;

    Filter(String label) {
        this.label = label;
    }

    /** Its name in URLs and JSON. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name on pages. */
    public String getLabel() {
        return label;
    }
}
