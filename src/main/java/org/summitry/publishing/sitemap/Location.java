package org.summitry.publishing.sitemap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page, or a part of the sitemap.
 *
 * @param path its address within the site
 * @param changed when what it shows last changed, or null where nobody knows
 */
record Location(String path, @Nullable Instant changed) {}
