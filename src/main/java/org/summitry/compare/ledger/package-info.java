/** The ledger: what was expected, and what an editor found to have come of it. */
@NullMarked
package org.summitry.compare.ledger;

import org.jspecify.annotations.NullMarked;
