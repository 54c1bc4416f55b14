package org.summitry.search;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
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
        if (!query.isNarrowed()) {
            return texts.say(HEAD + "all", hits.total());
        }
        List<String> parts = new ArrayList<>();
        if (!query.words().isEmpty()) {
            parts.add(texts.say(HEAD + "words", query.shownWords()));
        }
        add(parts, query, hits, Filter.TOPIC);
        addSides(parts, query, hits);
        add(parts, query, hits, Filter.AUTHOR);
        add(parts, query, hits, Filter.PUBLICATION);
        return texts.say("search.head", hits.total(), String.join(", ", parts));
    }

    private void add(List<String> parts, Query query, ArticleSearch.Hits hits, Filter filter) {
        if (!query.values(filter).isEmpty()) {
            parts.add(texts.say(HEAD + filter.parameter(), values(hits, filter)));
        }
    }

    /** Summits and phases chosen together mean the sides of those summits. */
    private void addSides(List<String> parts, Query query, ArticleSearch.Hits hits) {
        String phases = query.values(Filter.PHASE).stream()
                .sorted(java.util.Comparator.reverseOrder())
                .map(phase -> "." + phase)
                .collect(Collectors.joining());
        if (!query.values(Filter.SUMMIT).isEmpty()) {
            parts.add(texts.say(HEAD + "summit" + phases, values(hits, Filter.SUMMIT)));
        } else if (!phases.isEmpty()) {
            parts.add(texts.say(HEAD + "phase" + phases));
        }
    }

    private String values(ArticleSearch.Hits hits, Filter filter) {
        List<String> labels = hits.facets().stream()
                .filter(facet -> facet.parameter().equals(filter.parameter()))
                .flatMap(facet -> facet.values().stream())
                .filter(Facet.Value::selected)
                .map(value -> said(filter, value))
                .toList();
        return ListFormatter.getInstance(
                        LocaleContextHolder.getLocale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(labels);
    }

    private String said(Filter filter, Facet.Value value) {
        if (value.value().equals(Filter.NO_SUMMIT)) {
            return texts.say(HEAD + "noSummit");
        }
        return filter == Filter.AUTHOR ? value.label() : texts.say(HEAD + "quoted", value.label());
    }
}
