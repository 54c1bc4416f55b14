/** What the JSON of {@code /api} is like: for programs as OpenAPI, for people as a page. */
@NullMarked
package org.summitry.publishing.describing;

import org.jspecify.annotations.NullMarked;
