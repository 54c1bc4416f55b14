package org.summitry.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Article;
import org.summitry.search.QueryText.Group;

/** What a reader should know of a query: that it names what is not there, or is longer than what is looked for. */
@Component
class Remarks {

    private static final int MOST_NAMES = 3;

    private final EntityManager entities;

    Remarks(EntityManager entities) {
        this.entities = entities;
    }

    /** Costs nothing where something was found; else a query of the index for each of the first few names. */
    List<String> on(QueryText typed, QueryText widened, Map<Filter, Map<String, String>> known, long found) {
        Stream<String> cut = typed.cut()
                ? Stream.of("Only the first %d terms are looked for.".formatted(QueryText.MOST_TERMS))
                : Stream.empty();
        Stream<String> names = found > 0 ? Stream.empty() : names(widened);
        return Stream.of(cut, NamedValues.unknown(typed, known).stream(), names)
                .flatMap(all -> all)
                .toList();
    }

    private Stream<String> names(QueryText widened) {
        return widened.groups().stream()
                .filter(group -> group.terms().stream().allMatch(NamedValues::isName))
                .limit(MOST_NAMES)
                .filter(group -> !isAnywhere(group))
                .map(group -> NamedValues.none(group.terms().get(0)));
    }

    private boolean isAnywhere(Group group) {
        return Search.session(entities)
                        .search(Article.class)
                        .where(index -> TermPredicates.inArticle(index, group))
                        .fetchTotalHitCount()
                > 0;
    }
}
