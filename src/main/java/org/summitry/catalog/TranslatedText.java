package org.summitry.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Something that the catalogue says in another language than its own. */
@Entity
@SuppressWarnings("NullAway.Init")
public class TranslatedText {

    /**
     * What is said, and in which language.
     *
     * @param kind of what kind it is
     * @param slug of which topic, summit or publication
     * @param language the language's code, without country or script: {@code ru}
     * @param field one of the kind's fields
     */
    @Embeddable
    public record Key(@Enumerated(EnumType.STRING) Translatable kind, String slug, String language, String field)
            implements Serializable {

        /**
         * @param another another of the kind's fields
         * @return the same of that field
         */
        public Key with(String another) {
            return new Key(kind, slug, language, another);
        }
    }

    @EmbeddedId
    private Key key;

    private String text;

    protected TranslatedText() {}

    /**
     * @param key what is said, and in which language
     * @param text the words
     */
    public TranslatedText(Key key, String text) {
        this.key = key;
        this.text = text;
    }

    public Key getKey() {
        return key;
    }

    public String getText() {
        return text;
    }
}
