package org.summitry.catalog;

/** A run of the importer has come to its end, and all that it stored is there; told before anybody else can see that it ended. */
public record ImportFinished() {}
