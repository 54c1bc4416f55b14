/** Query, filters and hits: the list of articles. */
@NullMarked
package org.summitry.search;

import org.jspecify.annotations.NullMarked;
