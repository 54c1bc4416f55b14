package org.summitry.catalog;

import java.util.List;

/** What the catalogue translates. */
public enum Translatable {
    /** A topic. */
    TOPIC("label", "description"),
    /** A summit; its label, city and year, follows from its city where an editor does not give it. */
    SUMMIT("label", "city", "country", "occasion", "outcome"),
    /** A publication. */
    PUBLICATION("name");

    private final List<String> fields;

    Translatable(String... fields) {
        this.fields = List.of(fields);
    }

    /** @return what can be translated; the first is what pages call it by */
    public List<String> fields() {
        return fields;
    }
}
