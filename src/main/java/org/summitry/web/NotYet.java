package org.summitry.web;

/** What is asked for will be there soon: an answer 503 that says when to come again. */
public final class NotYet extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param code the name of the text that says what is still to come */
    public NotYet(String code) {
        super(code);
    }
}
