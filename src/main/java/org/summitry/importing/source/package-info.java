/** One parser a publication's format, with its recogniser, plain text last. Pure functions: bytes in, a record out. */
@NullMarked
package org.summitry.importing.source;

import org.jspecify.annotations.NullMarked;
