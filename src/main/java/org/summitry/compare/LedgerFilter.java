package org.summitry.compare;

import java.util.Locale;
import org.summitry.catalog.Expectations;

/** What the ledger can be narrowed by. */
enum LedgerFilter {
    SUMMIT("Summit"),
    TOPIC("Topic"),
    ASSESSMENT("What came of it");

    private final String label;

    LedgerFilter(String label) {
        this.label = label;
    }

    /** Its name in URLs. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name on pages. */
    public String getLabel() {
        return label;
    }

    /** The value of it that counted entries have. */
    String valueOf(Expectations.Count count) {
        return switch (this) {
            case SUMMIT -> count.summit();
            case TOPIC -> count.topic();
            case ASSESSMENT -> count.assessment().slug();
        };
    }
}
