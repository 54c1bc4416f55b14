/** Images that are drawn: cards that other sites show beside a link to this one, and the site's sign in all sizes. */
@NullMarked
package org.summitry.publishing.drawing;

import org.jspecify.annotations.NullMarked;
