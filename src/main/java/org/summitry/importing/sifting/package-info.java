/** Shows cheaply what cannot be in a text, so that costly patterns are tried only where they may be found. */
@NullMarked
package org.summitry.importing.sifting;

import org.jspecify.annotations.NullMarked;
