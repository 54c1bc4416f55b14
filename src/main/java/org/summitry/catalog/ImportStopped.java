package org.summitry.catalog;

/** A run of the importer was stopped, as the program ends: all that it stored is there, and the next run does the rest. */
public record ImportStopped() {}
