/** The collection for harvesters: OAI-PMH 2.0 with Dublin Core records. */
@NullMarked
package org.summitry.publishing.harvesting;

import org.jspecify.annotations.NullMarked;
