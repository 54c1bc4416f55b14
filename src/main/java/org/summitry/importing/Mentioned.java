package org.summitry.importing;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.summitry.catalog.Author;
import org.summitry.catalog.Publication;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Topic;

/**
 * What documents name, as the collection has it.
 *
 * @param summits by slug
 * @param topics by slug
 * @param publications by the name that a document gives, see {@link #shorten}
 * @param authors by slug
 */
record Mentioned(
        Map<String, Summit> summits,
        Map<String, Topic> topics,
        Map<String, Publication> publications,
        Map<String, Author> authors) {

    private static final int LONGEST_NAME = 300;

    /** A name no longer than the database takes. */
    static String shorten(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    Summit summit(String slug) {
        return Objects.requireNonNull(summits.get(slug), slug);
    }

    Optional<Topic> topic(String slug) {
        return Optional.ofNullable(topics.get(slug));
    }

    Publication publication(String name) {
        return Objects.requireNonNull(publications.get(shorten(name)), name);
    }

    Author author(String name) {
        return Objects.requireNonNull(authors.get(Slugs.of(shorten(name))), name);
    }
}
