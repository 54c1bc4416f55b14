/** Takes side by side, topic by topic, and who is silent on what. */
@NullMarked
package org.summitry.compare;

import org.jspecify.annotations.NullMarked;
