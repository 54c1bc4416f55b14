/** What machines read: JSON of the catalogue and of articles. */
@NullMarked
package org.summitry.publishing;

import org.jspecify.annotations.NullMarked;
