package org.summitry.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;

/**
 * Lines of a document that an import left out of the article's own text, kept so that a reader can check it.
 *
 * @param line the line of the document, from 1
 * @param kind what it was taken for
 * @param text the line, shortened where it is very long
 */
@Embeddable
public record SetAside(int line, @Enumerated(EnumType.STRING) Kind kind, String text) {

    /** What a line that is not a passage was taken for. */
    public enum Kind {
        /** A paragraph of the page's teaser, repeated in the article. */
        TEASER,
        /** A photograph's caption or file name. */
        CAPTION,
        /** Buttons, menus and other parts of the page. */
        FURNITURE,
        /** A heading between paragraphs. */
        HEADING,
        /** Part of an advertisement of another article. */
        ADVERTISEMENT,
        /** What the page says of its author. */
        BYLINE,
        /** A footnote or a list of sources. */
        NOTE;

        /** @return its name in lower case, as texts of the interface are named by it */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
