package org.summitry.web;

/** An answer failed when part of it was sent: its connection is closed, so that nobody takes the part for the whole. */
public final class CutOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param failure what happened */
    public CutOff(Throwable failure) {
        super("An answer was cut off", failure);
    }
}
