/** Passages that a reader collected: in an order of the reader's own, with notes, to be taken away with their citations. */
@NullMarked
package org.summitry.notebook;

import org.jspecify.annotations.NullMarked;
