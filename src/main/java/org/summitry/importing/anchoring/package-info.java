/** A passage keeps its permalink when its document changes. Pure functions: passages before and after in, numbers out. */
@NullMarked
package org.summitry.importing.anchoring;

import org.jspecify.annotations.NullMarked;
