/** What all pages share: links, paging, errors, headers. */
@NullMarked
package org.summitry.web;

import org.jspecify.annotations.NullMarked;
