package org.summitry.search;

import java.util.Locale;
import org.summitry.web.Addresses;

/**
 * A page that somebody who types may be looking for.
 *
 * @param kind what it is about: {@code topic}, {@code summit}, {@code author} or {@code article}
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

        Suggestion of(String label, String slug) {
            String name = name().toLowerCase(Locale.ROOT);
            return new Suggestion(
                    name, label, Addresses.to("/" + name + "s/" + slug).toString());
        }
    }
}
