/**
 * What the collection holds: articles, their passages, authors, publications, summits and topics. Depends on nothing.
 * Repositories read in read-only transactions, which a replica may answer.
 */
@NullMarked
package org.summitry.catalog;

import org.jspecify.annotations.NullMarked;
