package org.summitry.web;

/**
 * What is asked for cannot be answered now, as too much is asked for at once or it is not there yet: an answer 503 that says
 * when to come again.
 */
public final class Busy extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final int SOON = 5;

    private final int seconds;

    /** Says so. */
    public Busy() {
        super("failure.busy");
        seconds = SOON;
    }

    /**
     * @param code the name of the text that says what there is too much of, or what is still to come
     * @param seconds when to come again
     */
    public Busy(String code, int seconds) {
        super(code);
        this.seconds = seconds;
    }

    int seconds() {
        return seconds;
    }
}
