package org.summitry.search;

import java.util.Locale;

/** What a list of articles can be narrowed by. */
enum Filter {
    SUMMIT,
    PHASE,
    TOPIC,
    AUTHOR,
    PUBLICATION;

    /** The value of {@link #SUMMIT} for articles about no summit of the catalogue. */
    static final String NO_SUMMIT = "none";

    /** Its name in URLs and JSON. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether there are so many values that no list has them all. */
    boolean isLong() {
        return this == AUTHOR || this == PUBLICATION;
    }
}
