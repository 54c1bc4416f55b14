package org.summitry.catalog;

/** The collection is another than before: an import ended, here or at another instance on the same database. */
public record CollectionChanged() {}
