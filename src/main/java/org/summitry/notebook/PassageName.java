package org.summitry.notebook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.web.BadParameter;
import org.summitry.web.Slug;

/**
 * What a passage is called in addresses: {@code the-art-of-expectation-management.p7}.
 *
 * @param article its article's slug
 * @param anchor its permalink within the article
 */
public record PassageName(String article, String anchor) {

    private static final String ANCHOR = "p[1-9]\\d{0,8}";
    private static final Pattern NAME = Pattern.compile("(" + Slug.PATTERN + ")\\.(" + ANCHOR + ")");
    private static final Pattern PERMALINK = Pattern.compile(
            "(?:\\S*/)?articles/(" + Slug.PATTERN + ")(?:\\?passage=|(?:\\?[^#\\s]*)?#)(" + ANCHOR + ")\\S*");

    /**
     * @param name a passage's name
     * @return the passage
     * @throws BadParameter if no passage can have that name
     */
    static PassageName of(String name) {
        return match(NAME, name).orElseThrow(() -> new BadParameter("notebook.noPassage", shown(name)));
    }

    /**
     * @param address what a reader has of a passage: its permalink, or its name
     * @return the passage
     * @throws BadParameter if it is neither
     */
    static PassageName at(String address) {
        return match(PERMALINK, address)
                .or(() -> match(NAME, address))
                .orElseThrow(() -> new BadParameter("notebook.noAddress", shown(address)));
    }

    private static Optional<PassageName> match(Pattern form, String text) {
        Matcher matcher = form.matcher(text.strip());
        return matcher.matches() ? Optional.of(new PassageName(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    /** @return the number that its article shows beside it */
    public String number() {
        return anchor.substring(1);
    }

    @Override
    public String toString() {
        return article + "." + anchor;
    }
}
