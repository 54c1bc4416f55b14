/** How an article or a passage is named to readers of other texts: in a style, in a file for a program that keeps references. */
@NullMarked
package org.summitry.citing;

import org.jspecify.annotations.NullMarked;
