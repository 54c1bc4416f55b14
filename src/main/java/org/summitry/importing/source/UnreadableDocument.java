package org.summitry.importing.source;

/** A document that holds no article that could be read; its message tells an editor why. */
public class UnreadableDocument extends Exception {

    private static final long serialVersionUID = 1L;

    private final String stage;

    /**
     * @param stage where reading stopped: {@code reading} for bytes and encodings, {@code parsing} for the content
     * @param reason what is wrong, in a sentence
     */
    public UnreadableDocument(String stage, String reason) {
        super(reason);
        this.stage = stage;
    }

    /** @return where reading stopped */
    public String stage() {
        return stage;
    }

    /** @return what is wrong, in a sentence */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
