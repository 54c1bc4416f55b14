package org.summitry.importing;

/** The program ends in the middle of an import. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
