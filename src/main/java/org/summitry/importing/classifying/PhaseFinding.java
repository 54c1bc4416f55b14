package org.summitry.importing.classifying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Evidence;
import org.summitry.catalog.Phase;

/**
 * From which side of a summit an article was written.
 *
 * @param phase the side, or null where the text does not tell
 * @param evidence the words that say so
 */
public record PhaseFinding(@Nullable Phase phase, List<Evidence> evidence) {}
