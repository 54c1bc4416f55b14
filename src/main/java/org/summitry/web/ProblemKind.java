package org.summitry.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What kinds of problems programs are told of; each has a name for good, and a paragraph on the API's page. */
public enum ProblemKind {
    /** A parameter, or the address itself, cannot be used. */
    BAD_PARAMETER(HttpStatus.BAD_REQUEST),
    /** Nothing has that name. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** The address can only be read. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    /** The address has none of the forms that the client takes. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** To be tried again after {@code Retry-After}. */
    NOT_AVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** Something failed inside; the answer has the number under which the log says what. */
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    static Optional<ProblemKind> of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status.value() == status.value())
                .findFirst();
    }

    /** @return its name in addresses: {@code bad-parameter} */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the status of answers about it */
    public int status() {
        return status.value();
    }

    /**
     * The program has no home on the web, so no address that is whole could be the same wherever it runs. RFC 9457, 3.1.1
     * admits relative ones that hold the full path.
     *
     * @return what {@code type} says: the path of an address that explains it
     */
    URI type() {
        return URI.create("/problems/" + slug());
    }
}
