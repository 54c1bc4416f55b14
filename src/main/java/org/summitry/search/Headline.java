package org.summitry.search;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.summitry.web.Facet;
import org.summitry.web.Texts;

/** Says what a list shows: "3 articles with “sanctions”, on Syria, before Helsinki 2018". */
@Component
class Headline {

    private static final String HEAD = "search.head.";

    private final Texts texts;

    Headline(Texts texts) {
        this.texts = texts;
    }

    String of(Query query, ArticleSearch.Hits hits) {
        return query.isNarrowed()
                ? texts.say("search.head", hits.total(), parts(query, filter -> chosen(hits, filter)))
                : texts.say(HEAD + "all", hits.total());
    }

    /** Says it without the number: "Articles with “sanctions”, on Syria". */
    String of(Query query, Map<Filter, Map<String, String>> known) {
        return query.isNarrowed()
                ? texts.say("search.selection", parts(query, filter -> chosen(query, known, filter)))
                : texts.say("search.selection.all");
    }

    private static Map<String, String> chosen(ArticleSearch.Hits hits, Filter filter) {
        Map<String, String> labels = new LinkedHashMap<>();
        hits.facets().stream()
                .filter(facet -> facet.parameter().equals(filter.parameter()))
                .flatMap(facet -> facet.values().stream())
                .filter(Facet.Value::selected)
                .forEach(value -> labels.put(value.value(), value.label()));
        return labels;
    }

    private static Map<String, String> chosen(Query query, Map<Filter, Map<String, String>> known, Filter filter) {
        Map<String, String> labels = new LinkedHashMap<>(known.getOrDefault(filter, Map.of()));
        labels.keySet().retainAll(query.values(filter));
        return labels;
    }

    private String parts(Query query, Function<Filter, Map<String, String>> chosen) {
        List<String> parts = new ArrayList<>();
        if (!query.words().isEmpty()) {
            parts.add(texts.say(HEAD + "words", query.shownWords()));
        }
        add(parts, query, chosen, Filter.TOPIC);
        addSides(parts, query, chosen);
        add(parts, query, chosen, Filter.AUTHOR);
        add(parts, query, chosen, Filter.PUBLICATION);
        return String.join(", ", parts);
    }

    private void add(List<String> parts, Query query, Function<Filter, Map<String, String>> chosen, Filter filter) {
        if (!query.values(filter).isEmpty()) {
            parts.add(texts.say(HEAD + filter.parameter(), values(chosen.apply(filter), filter)));
        }
    }

    /** Summits and phases chosen together mean the sides of those summits. */
    private void addSides(List<String> parts, Query query, Function<Filter, Map<String, String>> chosen) {
        String phases = query.values(Filter.PHASE).stream()
                .sorted(java.util.Comparator.reverseOrder())
                .map(phase -> "." + phase)
                .collect(Collectors.joining());
        if (!query.values(Filter.SUMMIT).isEmpty()) {
            parts.add(texts.say(HEAD + "summit" + phases, values(chosen.apply(Filter.SUMMIT), Filter.SUMMIT)));
        } else if (!phases.isEmpty()) {
            parts.add(texts.say(HEAD + "phase" + phases));
        }
    }

    private String values(Map<String, String> chosen, Filter filter) {
        List<String> labels = chosen.entrySet().stream()
                .map(value -> said(filter, value.getKey(), value.getValue()))
                .toList();
        return ListFormatter.getInstance(
                        LocaleContextHolder.getLocale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(labels);
    }

    private String said(Filter filter, String slug, String label) {
        if (slug.equals(Filter.NO_SUMMIT)) {
            return texts.say(HEAD + "noSummit");
        }
        return filter == Filter.AUTHOR ? label : texts.say(HEAD + "quoted", label);
    }
}
