package org.summitry.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitry.search.QueryText.Term;

/** The values that fields such as {@code topic:syria} name. */
final class NamedValues {

    private NamedValues() {}

    /** A value as it stands in URLs; a phase may be called by its name for readers. */
    static String slug(Term term) {
        String slug = term.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        if (!term.field().filter(Filter.PHASE::equals).isPresent()) {
            return slug;
        }
        return switch (slug) {
            case "before" -> "pre";
            case "after" -> "post";
            default -> slug;
        };
    }

    /** The summits, phases and topics that the query names and the collection does not have. */
    static List<Term> unknown(QueryText typed, Map<Filter, Map<String, String>> known) {
        return typed.named().stream()
                .filter(term -> !isName(term))
                .filter(term -> {
                    Filter field = term.field().orElseThrow();
                    return known.getOrDefault(field, Map.of()).keySet().stream()
                            .noneMatch(slug -> isNamed(field, slug, slug(term)));
                })
                .distinct()
                .toList();
    }

    /** Whether it is the name of an author or a publication, of which there is no short list. */
    static boolean isName(Term term) {
        return term.field().filter(Filter::isLong).isPresent();
    }

    private static boolean isNamed(Filter field, String slug, String given) {
        return slug.equals(given) || (field == Filter.SUMMIT && slug.startsWith(given + "-"));
    }
}
