package org.summitry.catalog;

import org.springframework.stereotype.Component;

/** What topics, summits and publications are called in the reader's language; as the catalogue has it, where it has no translation. */
@Component("names")
public class Names {

    /**
     * @param slug a topic's name in URLs
     * @param label its usual name
     * @return its name in the reader's language
     */
    public String topic(String slug, String label) {
        return label;
    }

    /**
     * @param slug a summit's name in URLs
     * @param label its usual name
     * @return its name in the reader's language, city and year
     */
    public String summit(String slug, String label) {
        return label;
    }

    /**
     * @param slug a publication's name in URLs
     * @param label its usual name
     * @return its name in the reader's language
     */
    public String publication(String slug, String label) {
        return label;
    }
}
