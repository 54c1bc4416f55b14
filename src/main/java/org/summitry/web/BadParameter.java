package org.summitry.web;

import java.util.Collection;

/** A parameter of a URL that cannot be used; readers and programs get a 400 with the reason. */
public class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    /** @param reason what is wrong, in a sentence */
    public BadParameter(String reason) {
        super(reason);
    }

    /**
     * @param name the parameter
     * @param value what it was given
     * @param allowed what it may be given
     * @return the error
     */
    public static BadParameter notAllowed(String name, String value, Collection<String> allowed) {
        String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
        return new BadParameter(
                "The parameter %s cannot be “%s”; it can be %s.".formatted(name, shown, String.join(", ", allowed)));
    }
}
