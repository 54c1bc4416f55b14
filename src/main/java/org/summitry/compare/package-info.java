/** Takes side by side, topic by topic, with silences. */
@NullMarked
package org.summitry.compare;

import org.jspecify.annotations.NullMarked;
