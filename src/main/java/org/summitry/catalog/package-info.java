/** What the collection holds: articles, their passages, authors, publications, summits and topics. Depends on nothing. */
@NullMarked
package org.summitry.catalog;

import org.jspecify.annotations.NullMarked;
