package org.summitry.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an editor found to have come of an expectation, by the articles of this collection. */
public enum Assessment {
    /** What was written afterwards says that it came so. */
    BORNE_OUT("Borne out", "What was written afterwards says that it came so.", true),
    /** Part of it came so. */
    PARTLY("Partly", "By what was written afterwards, part of it came so and part did not.", true),
    /** What was written afterwards says otherwise. */
    CONTRADICTED("Contradicted", "What was written afterwards says that it came otherwise.", true),
    /** The later article leaves it undecided. */
    OPEN("Open", "The later article leaves it undecided.", true),
    /** Articles were written afterwards, none speaks of it. */
    NOT_ADDRESSED("Not addressed", "Articles were written afterwards; none in this collection speaks of it.", false),
    /** None was written. */
    NO_AFTER_TAKE("No article afterwards", "This collection has no article written afterwards.", false);

    private final String label;
    private final String meaning;
    private final boolean needsAfter;

    Assessment(String label, String meaning, boolean needsAfter) {
        this.label = label;
        this.meaning = meaning;
        this.needsAfter = needsAfter;
    }

    /** @return the word of the ledger, of URLs and of JSON: {@code borne-out} */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the word of pages: "Borne out" */
    public String label() {
        return label;
    }

    /** @return what it means, in a sentence */
    public String meaning() {
        return meaning;
    }

    /** @return whether it rests on a quotation from after the summit; if not, there must be none */
    public boolean needsAfter() {
        return needsAfter;
    }

    /**
     * @param slug a word of the ledger or a URL
     * @return the assessment of that name, or empty
     */
    public static Optional<Assessment> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }
}
