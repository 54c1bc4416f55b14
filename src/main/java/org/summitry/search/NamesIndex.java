package org.summitry.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Article;

/** Looks up beginnings of names and titles in the index. */
@Component
class NamesIndex {

    /** More than are shown, as some prove not to be meant. */
    private static final int MOST = 24;

    private final EntityManager entities;

    NamesIndex(EntityManager entities) {
        this.entities = entities;
    }

    /** Slugs of the authors of articles whose bylines fit, those with most articles. */
    List<String> authors(WordStart start) {
        return IndexOutOfReach.orNone(() -> findAuthors(start));
    }

    /** Ids of articles whose titles fit, the first by title. */
    List<Long> titles(WordStart start) {
        return IndexOutOfReach.orNone(() -> findTitles(start));
    }

    private List<String> findAuthors(WordStart start) {
        AggregationKey<Map<String, Long>> key = Facets.key(Filter.AUTHOR);
        return List.copyOf(Search.session(entities)
                .search(Article.class)
                .where(index -> fits(index, ArticleFields.AUTHOR_NAMES, start))
                .aggregation(key, counts -> counts.terms()
                        .field(Filter.AUTHOR.parameter(), String.class)
                        .maxTermCount(MOST))
                .fetch(0)
                .aggregation(key)
                .keySet());
    }

    private List<Long> findTitles(WordStart start) {
        return Search.session(entities)
                .search(Article.class)
                .select(fields -> fields.id(Long.class))
                .where(index -> fits(index, ArticleFields.TITLE_PLAIN, start))
                .sort(sorts -> sorts.field(ArticleFields.TITLE_SORT))
                .fetchHits(MOST);
    }

    /** Joined words, because the index has "United States" as the one word "unitedstates". */
    private static PredicateFinalStep fits(SearchPredicateFactory index, String field, WordStart start) {
        return index.bool()
                .should(index.prefix().field(field).matching(String.join("", start.words())))
                .should(index.bool().with(all -> {
                    all.must(index.bool()
                            .should(index.prefix().field(field).matching(start.last()))
                            .should(index.match().field(field).matching(capitals(start.last()))));
                    if (!start.whole().isEmpty()) {
                        all.must(index.phrase().field(field).matching(capitals(String.join(" ", start.whole()))));
                    }
                }));
    }

    /** "US" as the index's analysis knows it; to it, "us" is another word. */
    private static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT).replace("UNITED STATES", "US");
    }
}
