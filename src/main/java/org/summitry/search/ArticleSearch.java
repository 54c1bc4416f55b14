package org.summitry.search;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.search.Snippets.Snippet;
import org.summitry.web.BadParameter;

/** Finds articles and counts what each filter would give, in a fixed number of queries of index and database. */
@Component
class ArticleSearch {

    private static final int FARTHEST = 10_000;

    private final EntityManager entities;
    private final Facets facets;
    private final Snippets snippets;
    private final SameWords sameWords;
    private final Spelling spelling;
    private final Remarks remarks;
    private final IndexKeeper index;

    ArticleSearch(
            EntityManager entities,
            Facets facets,
            Snippets snippets,
            SameWords sameWords,
            Spelling spelling,
            Remarks remarks,
            IndexKeeper index) {
        this.entities = entities;
        this.facets = facets;
        this.snippets = snippets;
        this.sameWords = sameWords;
        this.spelling = spelling;
        this.remarks = remarks;
        this.index = index;
    }

    /**
     * An article found.
     *
     * @param article the article
     * @param snippets where the words stand in it, the best first
     */
    record Hit(ArticleSummary article, List<Snippet> snippets) {}

    /**
     * A chosen value without which something is found.
     *
     * @param label what would be dropped
     * @param articles how many articles that gives
     * @param url the list without it
     */
    record WayOut(String label, long articles, String url) {}

    /**
     * What was found.
     *
     * @param hits the articles of the page asked for
     * @param total how many there are
     * @param facets every filter with its counts
     * @param didYouMean what was typed, put right, where nothing was found
     * @param waysOut what to drop where nothing was found, and what that gives
     * @param remarks what a reader should know of the query: that it names a topic that is not there
     * @param indexing whether the index is being built, so that something may be missing
     */
    record Hits(
            List<Hit> hits,
            long total,
            List<Facet> facets,
            Optional<String> didYouMean,
            List<WayOut> waysOut,
            List<String> remarks,
            boolean indexing) {}

    /**
     * @param query what is asked
     * @return the articles and the counts of every filter
     * @throws BadParameter if a filter has a value that is nowhere in the collection, or the page is too far on
     */
    @Transactional(readOnly = true)
    public Hits find(Query query) {
        Map<Filter, Map<String, String>> known = facets.known(query);
        Facets.check(query, known);
        QueryText typed = QueryText.parse(query.words());
        QueryText widened = sameWords.widen(typed);
        Wanted wanted = new Wanted(query, widened);
        int offset = (query.paging().page() - 1) * query.paging().size();
        if (offset > FARTHEST) {
            throw new BadParameter(
                    "The parameter page leads beyond the first %,d articles; narrow the list.".formatted(FARTHEST));
        }
        SearchResult<Long> result = search(query, wanted, offset);
        Map<Filter, Map<String, Long>> counts = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            boolean chosen = !query.values(filter).isEmpty();
            counts.put(filter, chosen ? facets.count(filter, wanted) : result.aggregation(Facets.key(filter)));
        }
        long total = result.total().hitCount();
        return new Hits(
                hits(result.hits(), wanted),
                total,
                facets.name(query, counts, known),
                total > 0 ? Optional.empty() : spelling.correct(query.words(), typed.words()),
                total > 0 ? List.of() : waysOut(query, wanted, known),
                remarks.on(typed, widened, known, total),
                !index.isReady());
    }

    /** The page asked for, and the counts of the filters of which nothing is chosen. */
    private SearchResult<Long> search(Query query, Wanted wanted, int offset) {
        var search = Search.session(entities)
                .search(Article.class)
                .select(fields -> fields.id(Long.class))
                .where(wanted::articles);
        for (Filter filter : Filter.values()) {
            if (query.values(filter).isEmpty()) {
                search = search.aggregation(Facets.key(filter), counts -> counts.terms()
                        .field(filter.parameter(), String.class)
                        .maxTermCount(Facets.MOST_VALUES));
            }
        }
        return search.sort(sorts -> order(sorts, query.sort(wanted.hasText())))
                .fetch(offset, query.paging().size());
    }

    private static SortFinalStep order(SearchSortFactory sorts, Query.Sort sort) {
        return switch (sort) {
            case RELEVANCE -> sorts.composite().add(sorts.score()).add(sorts.field(ArticleFields.TITLE_SORT));
            case SUMMIT ->
                sorts.composite()
                        .add(sorts.field(ArticleFields.HELD_ON).missing().last())
                        .add(sorts.field(ArticleFields.PUBLISHED).missing().last())
                        .add(sorts.field(ArticleFields.TITLE_SORT));
            case TITLE -> sorts.field(ArticleFields.TITLE_SORT);
            case PUBLISHED ->
                sorts.composite()
                        .add(sorts.field(ArticleFields.PUBLISHED)
                                .desc()
                                .missing()
                                .last())
                        .add(sorts.field(ArticleFields.TITLE_SORT));
        };
    }

    private List<Hit> hits(List<Long> ids, Wanted wanted) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Article> articles = entities.createQuery(
                        "select a from Article a left join fetch a.publication where a.id in :ids", Article.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Article::getId, Function.identity()));
        Map<Long, List<Snippet>> found = snippets.find(wanted, ids);
        // an article that went while the index did not know yet is passed over
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(articles.get(id)).stream())
                .map(article -> new Hit(ArticleSummary.of(article), found.getOrDefault(article.getId(), List.of())))
                .toList();
    }

    private List<WayOut> waysOut(Query query, Wanted wanted, Map<Filter, Map<String, String>> known) {
        return java.util.Arrays.stream(Filter.values())
                .filter(filter -> !query.values(filter).isEmpty())
                .map(filter -> new WayOut(
                        query.values(filter).stream()
                                .map(value ->
                                        known.getOrDefault(filter, Map.of()).getOrDefault(value, value))
                                .collect(Collectors.joining(", ")),
                        Search.session(entities)
                                .search(Article.class)
                                .where(predicates -> wanted.counted(predicates, filter))
                                .fetchTotalHitCount(),
                        query.without(filter).url()))
                .filter(way -> way.articles() > 0)
                .toList();
    }
}
