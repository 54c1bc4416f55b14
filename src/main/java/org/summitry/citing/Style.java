package org.summitry.citing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** The styles in which readers are shown a reference. Their definitions are those of the Citation Style Language project. */
enum Style {
    APA("apa", Locale.US, true, false),
    CHICAGO("chicago-author-date", Locale.US, false, true),
    MLA("modern-language-association", Locale.US, false, true),
    GOST("gost-r-7-0-5-2008-numeric", Locale.forLanguageTag("ru-RU"), true, false);

    /** Is never true of what is cited here. */
    private static final String NEVER = "variable=\"DOI\"";

    private final String file;
    private final Locale locale;
    private final boolean abbreviating;
    private final boolean quoting;

    /**
     * @param file the definition's name
     * @param locale the language of its words
     * @param abbreviating whether it makes initials of given names
     * @param quoting whether titles stand in double quotation marks, so that those within them are single
     */
    Style(String file, Locale locale, boolean abbreviating, boolean quoting) {
        this.file = file;
        this.locale = locale;
        this.abbreviating = abbreviating;
        this.quoting = quoting;
    }

    /** @return its name in texts' names and in the page */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return locale;
    }

    boolean isAbbreviating() {
        return abbreviating;
    }

    boolean isQuoting() {
        return quoting;
    }

    /**
     * The library takes conditions that it does not know as met: that a locator is a page or a line, which it never is here,
     * and that a reference could be mistaken for another, which one alone cannot.
     *
     * @return the definition, in XML
     */
    String definition() {
        return read(file + ".csl")
                .replaceAll("<if (?:locator=\"page\"|disambiguate=\"true\")(/?)>", "<if " + NEVER + "$1>")
                .replace("is-numeric=\"locator\" locator=\"line\"", NEVER);
    }

    /**
     * @param language a BCP 47 tag
     * @return what the styles say in that language, in XML
     */
    static String words(String language) {
        return read("locales-" + language + ".xml");
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("styles/" + name, Style.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
