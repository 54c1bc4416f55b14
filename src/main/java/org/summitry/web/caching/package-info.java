/** Answers are made once and kept until the collection changes; they carry what browsers and servers in front need to keep them too. */
@NullMarked
package org.summitry.web.caching;

import org.jspecify.annotations.NullMarked;
