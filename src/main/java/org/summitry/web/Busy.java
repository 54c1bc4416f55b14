package org.summitry.web;

/** More is asked for at once than can be answered in good time: an answer 503 that says when to come again. */
public final class Busy extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public Busy() {
        super("failure.busy");
    }
}
