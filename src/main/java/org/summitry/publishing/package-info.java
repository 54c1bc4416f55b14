/**
 * What machines read: JSON of the catalogue and of articles, all articles of a list in one file, and the topic map as a
 * file.
 */
@NullMarked
package org.summitry.publishing;

import org.jspecify.annotations.NullMarked;
