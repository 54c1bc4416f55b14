package org.summitry.importing;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Translatable;
import org.summitry.catalog.TranslatedText;
import org.summitry.catalog.TranslatedText.Key;
import org.summitry.catalog.Translations;
import org.summitry.importing.SeedCatalog.SeedSummit;

/** What the catalogue says in other languages. What is wrong with a translation spoils no other, and nothing else. */
final class SeedTranslations {

    /** Longer codes are well-formed, but no language has one (RFC 5646, section 2.2.1). */
    private static final int LONGEST_LANGUAGE = 3;

    private final Map<Key, String> texts = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    SeedTranslations(SeedCatalog catalog) {
        catalog.topics().forEach(topic -> take(Translatable.TOPIC, topic.slug(), topic.translations()));
        catalog.publications().forEach(one -> take(Translatable.PUBLICATION, one.slug(), one.translations()));
        for (SeedSummit summit : catalog.summits()) {
            take(Translatable.SUMMIT, summit.slug(), summit.translations());
            addLabels(summit);
        }
    }

    /** The translations that can be shown. */
    List<TranslatedText> texts() {
        return texts.entrySet().stream()
                .map(one -> new TranslatedText(one.getKey(), one.getValue()))
                .toList();
    }

    /** What an editor should know of the others. */
    List<String> problems() {
        return problems;
    }

    private void take(Translatable kind, String slug, Map<String, Map<String, @Nullable String>> translations) {
        translations.forEach((code, fields) -> {
            String where = "The translation of the %s \"%s\" into \"%s\""
                    .formatted(kind.name().toLowerCase(Locale.ROOT), slug, code);
            Optional<Locale> language = language(code);
            if (language.isEmpty()) {
                problems.add(where + " is left out: that is no language code such as \"ru\" or \"pt-BR\".");
            } else if (Translations.isOwn(language.get())) {
                problems.add(where + " is left out: the catalogue itself is in English.");
            } else {
                fields.forEach(
                        (field, text) -> take(new Key(kind, slug, language.get().getLanguage(), field), text, where));
            }
        });
    }

    private void take(Key key, @Nullable String text, String where) {
        if (!key.kind().fields().contains(key.field())) {
            problems.add("%s has a \"%s\", which is left out; it can have %s."
                    .formatted(where, key.field(), String.join(", ", key.kind().fields())));
        } else if (text == null || text.isBlank()) {
            problems.add("%s has an empty \"%s\"; it is left out.".formatted(where, key.field()));
        } else if (texts.putIfAbsent(key, text.strip()) != null) {
            problems.add(
                    "%s has a \"%s\" that the language has already; it is left out.".formatted(where, key.field()));
        }
    }

    /** City and year are joined as suits most languages; an editor may give another label. */
    private void addLabels(SeedSummit summit) {
        for (Key key : List.copyOf(texts.keySet())) {
            if (key.kind() == Translatable.SUMMIT
                    && key.slug().equals(summit.slug())
                    && key.field().equals("city")) {
                texts.putIfAbsent(
                        key.with("label"), texts.get(key) + ", " + summit.date().getYear());
            }
        }
    }

    private static Optional<Locale> language(String code) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(code).build();
            int length = locale.getLanguage().length();
            return length == 0 || length > LONGEST_LANGUAGE ? Optional.empty() : Optional.of(locale);
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }
}
