package org.summitry.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.List;
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

    /** What the catalogue translates. */
    public enum Kind {
        /** A topic. */
        TOPIC("label", "description"),
        /** A summit; its label, city and year, follows from its city where an editor does not give it. */
        SUMMIT("label", "city", "country", "occasion", "outcome"),
        /** A publication. */
        PUBLICATION("name");

        private final List<String> fields;

        Kind(String... fields) {
            this.fields = List.of(fields);
        }

        /** @return what can be translated; the first is what pages call it by */
        public List<String> fields() {
            return fields;
        }
    }

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
     * @param topic a topic
     * @param locale a reader's language
     * @return its label
     */
    public String label(Topic topic, Locale locale) {
        return labelOf(Kind.TOPIC, topic.getSlug(), topic.getLabel(), locale);
    }

    /**
     * @param summit a summit
     * @param locale a reader's language
     * @return city and year: "Helsinki 2018", "Хельсинки, 2018"
     */
    public String label(Summit summit, Locale locale) {
        return labelOf(Kind.SUMMIT, summit.getSlug(), summit.getLabel(), locale);
    }

    /**
     * What something is called, where only its slug is at hand.
     *
     * @param kind of what kind it is
     * @param slug its name in URLs
     * @param usual what it is called in English
     * @param locale a reader's language
     * @return a topic's label, a summit's city and year, a publication's name
     */
    public String labelOf(Kind kind, String slug, String usual, Locale locale) {
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
    public String of(Kind kind, String slug, String field, String usual, Locale locale) {
        String text = find(kind, slug, field, locale);
        return text == null ? usual : text;
    }

    /**
     * Whether a page in the reader's language may show the text without saying that it is in English.
     *
     * @param kind of what kind it is
     * @param slug its name in URLs
     * @param field one of the kind's fields
     * @param locale a reader's language
     * @return whether the catalogue says it in that language; of English always true
     */
    public boolean has(Kind kind, String slug, String field, Locale locale) {
        return isOwn(locale) || find(kind, slug, field, locale) != null;
    }

    private @Nullable String find(Kind kind, String slug, String field, Locale locale) {
        return isOwn(locale)
                ? null
                : remembered.get(ALL, any -> load()).get(new Key(kind, slug, locale.getLanguage(), field));
    }

    private Map<Key, String> load() {
        return texts.findAll().stream().collect(Collectors.toMap(TranslatedText::getKey, TranslatedText::getText));
    }
}
