package org.summitry.publishing.harvesting;

/** A request that the protocol has an error for (section 3.6); harvesters are told with status 200. */
final class OaiError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The errors that can happen here; every record has a format, and there are sets. */
    enum Code {
        badVerb,
        badArgument,
        badResumptionToken,
        cannotDisseminateFormat,
        idDoesNotExist,
        noRecordsMatch
    }

    private final Code code;

    OaiError(Code code, String reason) {
        super(reason);
        this.code = code;
    }

    Code code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    /** Whether the answer must not repeat the request's arguments (section 3.2). */
    boolean isOfTheRequest() {
        return code == Code.badVerb || code == Code.badArgument;
    }
}
