package org.summitry.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Article;
import org.summitry.search.QueryText.Group;
import org.summitry.search.QueryText.Term;
import org.summitry.web.Texts;

/** What a reader should know of a query: that it names what is not there, or is longer than what is looked for. */
@Component
class Remarks {

    private static final int MOST_NAMES = 3;

    private static final int LONGEST = 60;

    private final EntityManager entities;
    private final Texts texts;

    Remarks(EntityManager entities, Texts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    /** Costs nothing where something was found; else a query of the index for each of the first few names. */
    List<String> on(QueryText typed, QueryText widened, Map<Filter, Map<String, String>> known, long found) {
        Stream<String> cut = typed.cut() ? Stream.of(texts.say("search.cut", QueryText.MOST_TERMS)) : Stream.empty();
        Stream<String> unknown = NamedValues.unknown(typed, known).stream().map(term -> unknown(term, known));
        Stream<String> names = found > 0 ? Stream.empty() : names(widened);
        return Stream.of(cut, unknown, names).flatMap(all -> all).distinct().toList();
    }

    private String unknown(Term term, Map<Filter, Map<String, String>> known) {
        Map<String, String> labels = known.getOrDefault(term.field().orElseThrow(), Map.of());
        return texts.say("search.canBe", none(term), String.join(", ", labels.values()));
    }

    private Stream<String> names(QueryText widened) {
        return widened.groups().stream()
                .filter(group -> group.terms().stream().allMatch(NamedValues::isName))
                .limit(MOST_NAMES)
                .filter(group -> !isAnywhere(group))
                .map(group -> none(group.terms().get(0)));
    }

    /** That nobody and nothing of a field is called so. */
    private String none(Term term) {
        String text = term.text();
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return texts.say("search.none." + term.field().orElseThrow().parameter(), shown);
    }

    private boolean isAnywhere(Group group) {
        return Search.session(entities)
                        .search(Article.class)
                        .where(index -> TermPredicates.inArticle(index, group))
                        .fetchTotalHitCount()
                > 0;
    }
}
