/** What a page's head tells machines: citation managers, other sites, search engines, browsers. */
@NullMarked
package org.summitry.publishing.head;

import org.jspecify.annotations.NullMarked;
