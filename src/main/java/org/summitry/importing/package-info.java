/** A document becomes an article: the run over the seeds folder and its report. */
@NullMarked
package org.summitry.importing;

import org.jspecify.annotations.NullMarked;
