package org.summitry.catalog;

import java.util.Locale;

/** Who says a fact about an article. */
public enum Origin {
    /** The document itself. */
    TEXT,
    /** The editor, in the catalogue; pages mark it as such. */
    EDITOR,
    /** Nobody: a title made of the article's first words. */
    DERIVED;

    /** @return the word of JSON: {@code text}, {@code editor} or {@code derived} */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
