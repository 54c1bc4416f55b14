package org.summitry.web;

/** The form of names in URLs; anything else names nothing and never reaches the database. */
public final class Slug {

    /** Small letters, digits and hyphens, as a regular expression. */
    public static final String PATTERN = "[a-z0-9-]{1,120}";

    private Slug() {}

    /**
     * @param text part of a URL
     * @return whether it has the form of a name
     */
    public static boolean isSlug(String text) {
        return text.matches(PATTERN);
    }
}
