package org.summitry.catalog;

import java.time.Instant;

/**
 * A part of a long list, cut by the numbers of what is in it: what is in a part stays there, and finding it takes no longer
 * the more parts are before.
 *
 * @param part which, from 0
 * @param importedAt when an article of it was last imported
 */
public record DatedPart(long part, Instant importedAt) {

    /** How many numbers a part has, and so how many things at the most. */
    public static final int LENGTH = 10_000;
}
