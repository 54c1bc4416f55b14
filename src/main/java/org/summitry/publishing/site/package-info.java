/** The files by which browsers, crawlers and those who found a fault know the site: icons, manifest, search description, robots.txt, security.txt. */
@NullMarked
package org.summitry.publishing.site;

import org.jspecify.annotations.NullMarked;
