package org.summitry.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitry.catalog.TranslatedText.Key;

/**
 * What the catalogue says, in a reader's language where it says it in that language, and else in its own, English. All
 * translations are read with one query and remembered; who reads English costs none.
 */
@Component
public class Translations {

    private static final String ALL = "all";

    private final TranslatedTexts texts;
    private final Cache<String, Map<Key, String>> remembered;

    Translations(TranslatedTexts texts, Memory memory) {
        this.texts = texts;
        this.remembered = memory.of(1);
    }

    /**
     * @param locale a reader's language
     * @return whether it is the catalogue's own
     */
    public static boolean isOwn(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /**
     * @param kind of what kind it is
     * @param slug its name in URLs
     * @param usual what it is called in English
     * @param locale a reader's language
     * @return a topic's label, a summit's city and year, a publication's name
     */
    public String label(Translatable kind, String slug, String usual, Locale locale) {
        return of(kind, slug, kind.fields().get(0), usual, locale);
    }

    /**
     * @param kind of what kind it is
     * @param slug its name in URLs
     * @param field one of the kind's fields
     * @param usual what the catalogue says in English
     * @param locale a reader's language; of "ru-RU" the translation into "ru" is found
     * @return what it says in that language, or {@code usual}
     */
    public String of(Translatable kind, String slug, String field, String usual, Locale locale) {
        String text = find(kind, slug, field, locale);
        return text == null ? usual : text;
    }

    private @Nullable String find(Translatable kind, String slug, String field, Locale locale) {
        return isOwn(locale)
                ? null
                : remembered.get(ALL, any -> load()).get(new Key(kind, slug, locale.getLanguage(), field));
    }

    private Map<Key, String> load() {
        return texts.findAll().stream().collect(Collectors.toMap(TranslatedText::getKey, TranslatedText::getText));
    }
}
