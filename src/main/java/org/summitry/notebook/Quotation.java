package org.summitry.notebook;

import java.util.Optional;
import org.summitry.catalog.ArticleSummary;
import org.summitry.citing.Citation;

/**
 * An entry of a notebook with what the collection knows of it.
 *
 * @param number its number in the notebook, from 1
 * @param passage the passage's name
 * @param note what the reader noted, or empty
 * @param permalink the passage's address, with the site's name
 * @param source the passage itself; empty if it is no longer here
 */
public record Quotation(int number, PassageName passage, String note, String permalink, Optional<Source> source) {

    /**
     * Where a quotation stands.
     *
     * @param text the passage
     * @param article the article
     * @param citation what names the passage to readers of another text
     */
    public record Source(String text, ArticleSummary article, Citation citation) {}
}
