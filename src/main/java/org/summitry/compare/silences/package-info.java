/** What one side of a summit, or an author, does not speak of though others do. */
@NullMarked
package org.summitry.compare.silences;

import org.jspecify.annotations.NullMarked;
