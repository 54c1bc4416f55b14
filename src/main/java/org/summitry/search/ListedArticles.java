package org.summitry.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.CollectionUtils;
import org.summitry.catalog.Article;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Selection;
import org.summitry.catalog.Selections;
import org.summitry.web.BadParameter;
import org.summitry.web.Busy;
import org.summitry.web.Turnstile;

/** The list of articles for other rooms: which articles it has, in the order in which they came in. */
@Component
class ListedArticles implements Selections {

    private static final int USUAL_SIZE = 20;
    private static final int INDEX_IS_BUILT_SECONDS = 60;

    private final EntityManager entities;
    private final Articles articles;
    private final Facets facets;
    private final SameWords sameWords;
    private final Headline headline;
    private final IndexKeeper index;
    private final IndexPlace place;
    private final Turnstile turnstile;
    private final TransactionTemplate reading;

    ListedArticles(
            EntityManager entities,
            Articles articles,
            Facets facets,
            SameWords sameWords,
            Headline headline,
            IndexKeeper index,
            IndexPlace place,
            Turnstile turnstile,
            PlatformTransactionManager transactions) {
        this.entities = entities;
        this.articles = articles;
        this.facets = facets;
        this.sameWords = sameWords;
        this.headline = headline;
        this.index = index;
        this.place = place;
        this.turnstile = turnstile;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        // as for a search: a connection only where a name is not remembered yet
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_SUPPORTS);
    }

    /**
     * @throws BadParameter if a parameter cannot be used
     * @throws IndexOutOfReach if the cluster with the index does not answer
     */
    @Override
    public Selection of(Map<String, List<String>> parameters) {
        Query query = Query.of(CollectionUtils.toMultiValueMap(parameters), USUAL_SIZE);
        return asking(() -> {
            Map<Filter, Map<String, String>> known = facets.known(query);
            Facets.check(query, known);
            return new Listed(
                    query,
                    new Wanted(query, sameWords.widen(QueryText.parse(query.words()))),
                    headline.of(query, known));
        });
    }

    private <T> T asking(Supplier<T> asked) {
        try {
            return Objects.requireNonNull(reading.execute(any -> asked.get()));
        } catch (SearchException failed) {
            throw place.isOnCluster() ? new IndexOutOfReach(failed) : failed;
        }
    }

    private final class Listed implements Selection {
        private final Query query;
        private final Wanted wanted;
        private final String said;

        Listed(Query query, Wanted wanted, String said) {
            this.query = query;
            this.wanted = wanted;
            this.said = said;
        }

        @Override
        public Map<String, List<String>> parameters() {
            return query.parameters();
        }

        @Override
        public String headline() {
            return said;
        }

        /**
         * @throws Busy if too many search at once
         * @throws BadParameter if it is too far on
         */
        @Override
        public Latest latest(int offset, int size) {
            if (offset > ArticleSearch.FARTHEST) {
                throw new BadParameter("search.tooFar", ArticleSearch.FARTHEST);
            }
            return turnstile.pass(() -> asking(() -> {
                SearchResult<Long> found = Search.session(entities)
                        .search(Article.class)
                        .select(fields -> fields.id(Long.class))
                        .where(fields -> fields.bool().filter(wanted.counted(fields, null)))
                        .sort(sorts -> sorts.composite()
                                .add(sorts.field(ArticleFields.IMPORTED).desc())
                                .add(sorts.field(ArticleFields.NUMBER).desc()))
                        .fetch(offset, size);
                int next = offset + size;
                return new Latest(
                        found.hits(),
                        next <= ArticleSearch.FARTHEST && found.total().hitCount() > next);
            }));
        }

        /**
         * Whoever wants all gets all: where the index does not hold what the collection holds, nothing is answered from it.
         *
         * @throws Busy if the index is being built
         */
        @Override
        public List<Long> after(long last, int most) {
            if (!query.isNarrowed()) {
                return articles.findNumbers(last, Limit.of(most));
            }
            if (!index.isReady()) {
                throw new Busy("search.notWhole", INDEX_IS_BUILT_SECONDS);
            }
            return asking(() -> Search.session(entities)
                    .search(Article.class)
                    .select(fields -> fields.id(Long.class))
                    .where(fields -> fields.bool()
                            .filter(wanted.counted(fields, null))
                            .filter(fields.range().field(ArticleFields.NUMBER).greaterThan(last)))
                    .sort(sorts -> sorts.field(ArticleFields.NUMBER))
                    .fetchHits(most));
        }
    }
}
