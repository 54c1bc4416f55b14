/** Which summit, which phase, which topics, and the words that say so: rules over texts, apart from the database. */
@NullMarked
package org.summitry.importing.classifying;

import org.jspecify.annotations.NullMarked;
