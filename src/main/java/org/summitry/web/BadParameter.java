package org.summitry.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A parameter of a URL that cannot be used; readers and programs get a 400 with the reason. */
public final class BadParameter extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;
    private static final int MOST_ALLOWED = 50;

    private final transient List<String> allowed;

    /**
     * @param code the name of the text that says what is wrong
     * @param arguments what that text is about
     */
    public BadParameter(String code, Object... arguments) {
        this(List.of(), code, arguments);
    }

    private BadParameter(List<String> allowed, String code, Object... arguments) {
        super(code, arguments);
        this.allowed = allowed;
    }

    /** What the parameter may be, where these are few; else empty. */
    List<String> allowed() {
        return allowed;
    }

    /**
     * @param name the parameter
     * @param value what it was given
     * @param allowed what it may be given
     * @return the error
     */
    public static BadParameter notAllowed(String name, String value, Collection<String> allowed) {
        return new BadParameter(
                allowed.size() > MOST_ALLOWED ? List.of() : List.copyOf(allowed),
                "failure.notAllowed",
                name,
                shown(value, LONGEST),
                String.join(", ", allowed));
    }

    /**
     * @param code the name of the text that says what is wrong
     * @param name the parameter, the text's first argument
     * @param value what it was given, the second; a long one is cut
     * @param more further arguments
     * @return the error
     */
    public static BadParameter of(String code, String name, String value, Object... more) {
        return new BadParameter(
                code,
                Stream.concat(Stream.of(name, shown(value, LONGEST)), Stream.of(more))
                        .toArray());
    }
}
