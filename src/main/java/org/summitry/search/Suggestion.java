package org.summitry.search;

import java.util.Locale;

/**
 * A page that somebody who types may be looking for.
 *
 * @param kind what it is about, in the reader's language: "topic", "summit", "author" or "article"
 * @param label its name
 * @param url where it is
 */
record Suggestion(String kind, String label, String url) {

    /** The kinds in the order of the list. */
    enum Kind {
        TOPIC,
        SUMMIT,
        AUTHOR,
        ARTICLE;

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
