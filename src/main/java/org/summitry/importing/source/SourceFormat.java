package org.summitry.importing.source;

/** A format of documents: a recogniser and a parser. */
interface SourceFormat {

    /** @return the format's name, as reports show it */
    String name();

    /**
     * @param file the document's name
     * @param text the document
     * @return how surely it is of this format: 0 for not at all, and the highest of all formats parses it
     */
    int recognise(String file, String text);

    /**
     * @param text a document of this format
     * @param draft where to put what it says
     * @throws UnreadableDocument if it is not of this format after all
     */
    void parse(String text, Draft draft) throws UnreadableDocument;
}
