package org.summitry.catalog;

/** A run of the importer begins, and nobody else changes the collection; told before it stores anything. */
public record ImportBegins() {}
