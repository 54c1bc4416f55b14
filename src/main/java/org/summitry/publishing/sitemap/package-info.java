/** The sitemap: which pages search engines and archives should know. */
@NullMarked
package org.summitry.publishing.sitemap;

import org.jspecify.annotations.NullMarked;
