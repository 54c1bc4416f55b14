package org.summitry.search;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Memory;
import org.summitry.search.Facets.Counts;
import org.summitry.search.Snippets.Snippet;
import org.summitry.search.WaysOut.WayOut;
import org.summitry.web.BadParameter;
import org.summitry.web.Busy;
import org.summitry.web.Facet;
import org.summitry.web.Turnstile;

/** Finds articles and counts what each filter would give, in a fixed number of queries of index and database. */
@Component
class ArticleSearch {

    /** How many articles of a list can be leafed through. */
    static final int FARTHEST = 10_000;

    private static final String ALL = "all";

    private final EntityManager entities;
    private final Facets facets;
    private final Snippets snippets;
    private final SameWords sameWords;
    private final Spelling spelling;
    private final Remarks remarks;
    private final WaysOut waysOut;
    private final IndexKeeper index;
    private final IndexPlace place;
    private final Turnstile turnstile;
    private final TransactionTemplate reading;
    private final Cache<String, Map<Filter, Counts>> ofAll;

    ArticleSearch(
            EntityManager entities,
            Facets facets,
            Snippets snippets,
            SameWords sameWords,
            Spelling spelling,
            Remarks remarks,
            WaysOut waysOut,
            IndexKeeper index,
            IndexPlace place,
            Turnstile turnstile,
            PlatformTransactionManager transactions,
            Memory memory) {
        this.entities = entities;
        this.facets = facets;
        this.snippets = snippets;
        this.sameWords = sameWords;
        this.spelling = spelling;
        this.remarks = remarks;
        this.waysOut = waysOut;
        this.index = index;
        this.place = place;
        this.turnstile = turnstile;
        this.ofAll = memory.of(1);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        // one session, but a connection only where a name is not remembered yet
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_SUPPORTS);
    }

    /**
     * An article found.
     *
     * @param article the article
     * @param snippets where the words stand in it, the best first
     */
    public record Hit(ArticleSummary article, List<Snippet> snippets) {}

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
    public record Hits(
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
     * @throws Busy if too many search at once
     * @throws IndexOutOfReach if the cluster with the index does not answer
     * @throws BadParameter if a filter has a value that is nowhere in the collection, or the page is too far on
     */
    Hits find(Query query) {
        try {
            return turnstile.pass(() -> Objects.requireNonNull(reading.execute(any -> answer(query))));
        } catch (SearchException failed) {
            throw place.isOnCluster() ? new IndexOutOfReach(failed) : failed;
        }
    }

    private Hits answer(Query query) {
        Map<Filter, Map<String, String>> known = facets.known(query);
        Facets.check(query, known);
        QueryText typed = QueryText.parse(query.words());
        QueryText widened = sameWords.widen(typed);
        Wanted wanted = new Wanted(query, widened);
        int offset = (query.paging().page() - 1) * query.paging().size();
        if (offset > FARTHEST) {
            throw new BadParameter("search.tooFar", FARTHEST);
        }
        Optional<Map<Filter, Counts>> countedBefore =
                isOfAll(query) ? Optional.of(countsOfAll(wanted)) : Optional.empty();
        SearchResult<Found> result = search(query, wanted, offset, countedBefore.isEmpty());
        Map<Filter, Counts> counts = countedBefore.orElseGet(() -> counts(query, wanted, result));
        long total = countedBefore.isPresent()
                ? counts.getOrDefault(Filter.SUMMIT, Counts.NONE).articles()
                : result.total().hitCount();
        return new Hits(
                hits(result.hits(), wanted),
                total,
                facets.name(query, counts),
                total > 0 ? Optional.empty() : spelling.correct(query.words(), typed.words()),
                total > 0 ? List.of() : waysOut.of(query, counts, known),
                remarks.on(typed, widened, known, total),
                !index.isReady());
    }

    private Map<Filter, Counts> countsOfAll(Wanted wanted) {
        return ofAll.get(ALL, any -> countEach(filter -> facets.count(filter, wanted)));
    }

    private Map<Filter, Counts> counts(Query query, Wanted wanted, SearchResult<Found> result) {
        return countEach(filter -> query.values(filter).isEmpty()
                ? new Counts(
                        result.aggregation(Facets.key(filter)), result.total().hitCount())
                : facets.count(filter, wanted));
    }

    private static Map<Filter, Counts> countEach(Function<Filter, Counts> count) {
        Map<Filter, Counts> counts = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            counts.put(filter, count.apply(filter));
        }
        return counts;
    }

    /** Most readers begin with the list of all articles, whose counts take longest. */
    private boolean isOfAll(Query query) {
        return !query.isNarrowed() && index.isReady();
    }

    private record Found(Long id, ArticleSummary article) {}

    /** The page asked for, and the counts of the filters of which nothing is chosen. */
    private SearchResult<Found> search(Query query, Wanted wanted, int offset, boolean counting) {
        var search = Search.session(entities)
                .search(Article.class)
                .select(fields -> fields.composite()
                        .from(fields.id(Long.class), fields.field(ArticleFields.SUMMARY, ArticleSummary.class))
                        .as(Found::new))
                .where(wanted::articles);
        for (Filter filter : Filter.values()) {
            if (counting && query.values(filter).isEmpty()) {
                search = search.aggregation(Facets.key(filter), counts -> counts.terms()
                        .field(filter.parameter(), String.class)
                        .maxTermCount(Facets.MOST_VALUES));
            }
        }
        int size = query.paging().size();
        var sorted = search.sort(sorts -> order(sorts, query.sort(wanted.hasText())));
        // where it is known how many there are, the index may pass over all that come after the page
        return counting
                ? sorted.fetch(offset, size)
                : sorted.totalHitCountThreshold((long) offset + size).fetch(offset, size);
    }

    private static SortFinalStep order(SearchSortFactory sorts, Query.Sort sort) {
        return switch (sort) {
            case RELEVANCE -> sorts.composite().add(sorts.score()).add(sorts.field(ArticleFields.TITLE_SORT));
            case SUMMIT -> sorts.field(ArticleFields.SUMMIT_SORT);
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

    private List<Hit> hits(List<Found> articles, Wanted wanted) {
        Map<Long, List<Snippet>> found =
                snippets.find(wanted, articles.stream().map(Found::id).toList());
        return articles.stream()
                .map(one -> new Hit(one.article(), found.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
