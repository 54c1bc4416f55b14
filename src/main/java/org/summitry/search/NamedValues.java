package org.summitry.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.summitry.search.QueryText.Term;

/** The values that fields such as {@code topic:syria} name, and what to tell a reader who names one that is not there. */
final class NamedValues {

    private static final int LONGEST = 60;

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

    /** A sentence on each summit, phase or topic that the query names and the collection does not have. */
    static List<String> unknown(QueryText typed, Map<Filter, Map<String, String>> known) {
        List<String> remarks = new ArrayList<>();
        for (Term term : typed.named()) {
            Filter field = term.field().orElseThrow();
            Map<String, String> labels = known.getOrDefault(field, Map.of());
            if (!isName(term) && labels.keySet().stream().noneMatch(slug -> isNamed(field, slug, slug(term)))) {
                remarks.add(none(term)
                        + " It can be %s.".formatted(labels.values().stream().collect(Collectors.joining(", "))));
            }
        }
        return remarks.stream().distinct().toList();
    }

    /** That nobody and nothing of a field is called so. */
    static String none(Term term) {
        String text = term.text();
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return "There is no %s called “%s”."
                .formatted(term.field().map(Filter::parameter).orElse("word"), shown);
    }

    /** Whether it is the name of an author or a publication, of which there is no short list. */
    static boolean isName(Term term) {
        return term.field()
                .filter(field -> field == Filter.AUTHOR || field == Filter.PUBLICATION)
                .isPresent();
    }

    private static boolean isNamed(Filter field, String slug, String given) {
        return slug.equals(given) || (field == Filter.SUMMIT && slug.startsWith(given + "-"));
    }
}
