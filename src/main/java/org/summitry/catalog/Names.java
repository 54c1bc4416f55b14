package org.summitry.catalog;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the catalogue says, in the reader's language; as the catalogue has it, where it has no translation. Nothing of it may be remembered. */
@Component("names")
public class Names {

    private final Translations translations;

    Names(Translations translations) {
        this.translations = translations;
    }

    /**
     * @param slug a topic's name in URLs
     * @param label its usual name
     * @return its name in the reader's language
     */
    public String topic(String slug, String label) {
        return translations.label(Translatable.TOPIC, slug, label, LocaleContextHolder.getLocale());
    }

    /**
     * @param slug a summit's name in URLs
     * @param label its usual name
     * @return its name in the reader's language, city and year
     */
    public String summit(String slug, String label) {
        return translations.label(Translatable.SUMMIT, slug, label, LocaleContextHolder.getLocale());
    }

    /**
     * @param slug a publication's name in URLs
     * @param label its usual name
     * @return its name in the reader's language
     */
    public String publication(String slug, String label) {
        return translations.label(Translatable.PUBLICATION, slug, label, LocaleContextHolder.getLocale());
    }

    /**
     * @param kind {@code topic}, {@code summit} or {@code publication}
     * @param slug its name in URLs
     * @param field what the catalogue says of it: {@code description}, {@code city}, {@code outcome} …
     * @param usual the text in English
     * @return the text in the reader's language
     */
    public String text(String kind, String slug, String field, String usual) {
        return translations.of(
                Translatable.valueOf(kind.toUpperCase(Locale.ROOT)),
                slug,
                field,
                usual,
                LocaleContextHolder.getLocale());
    }
}
