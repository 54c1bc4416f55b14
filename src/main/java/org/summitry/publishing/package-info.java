/**
 * What machines read: JSON of the catalogue and of articles, all articles of a list in one file, the topic map as a file, and
 * cards for links to the site.
 */
@NullMarked
package org.summitry.publishing;

import org.jspecify.annotations.NullMarked;
