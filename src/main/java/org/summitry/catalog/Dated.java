package org.summitry.catalog;

import java.time.Instant;

/**
 * Something that has a page of its own, and when what it shows last came in.
 *
 * @param slug its name in URLs
 * @param importedAt when an article of it was last imported
 */
public record Dated(String slug, Instant importedAt) {}
