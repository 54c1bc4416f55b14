/** The pages for reading: home, articles, summits, topics, authors, publications, about. */
@NullMarked
package org.summitry.reading;

import org.jspecify.annotations.NullMarked;
