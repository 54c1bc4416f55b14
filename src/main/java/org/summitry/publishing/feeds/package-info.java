/** Atom feeds of the lists of articles. */
@NullMarked
package org.summitry.publishing.feeds;

import org.jspecify.annotations.NullMarked;
