package org.summitry.compare.ledger;

import java.util.Locale;
import org.summitry.catalog.Expectations;

/** What the ledger can be narrowed by. */
enum LedgerFilter {
    SUMMIT,
    TOPIC,
    ASSESSMENT;

    /** Its name in URLs. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
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
