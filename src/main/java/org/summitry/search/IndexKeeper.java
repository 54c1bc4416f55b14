package org.summitry.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleRemoved;
import org.summitry.catalog.ArticleStored;
import org.summitry.catalog.Articles;
import org.summitry.catalog.ImportFinished;
import org.summitry.catalog.Passage;
import org.summitry.catalog.Passages;

/**
 * Keeps the index as the collection is: what an import stores is indexed with its transaction; an index that does not hold
 * what the collection holds is built anew.
 */
@Component("index")
class IndexKeeper implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int THREADS = 2;
    private static final int MERGE_AFTER_A_PART = 10;

    private final IndexFolder folder;
    private final Articles articles;
    private final Passages passages;
    private final EntityManager entities;
    private final EntityManagerFactory factory;
    private final TransactionTemplate transaction;
    private final AtomicInteger stored = new AtomicInteger();
    private volatile boolean ready;

    IndexKeeper(
            IndexFolder folder,
            Articles articles,
            Passages passages,
            EntityManager entities,
            EntityManagerFactory factory,
            TransactionTemplate transaction) {
        this.folder = folder;
        this.articles = articles;
        this.passages = passages;
        this.entities = entities;
        this.factory = factory;
        this.transaction = transaction;
    }

    /** Whether the index holds what the collection holds; otherwise it is being built. */
    boolean isReady() {
        return ready;
    }

    @Override
    public Health health() {
        return ready
                ? Health.up().build()
                : Health.unknown().withDetail("index", "indexing").build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void lookAtTheStart() {
        ready = folder.isSealed() && holdsAll();
    }

    @EventListener
    void index(ArticleStored event) {
        folder.unseal();
        stored.incrementAndGet();
        SearchIndexingPlan plan = Search.session(entities).indexingPlan();
        plan.addOrUpdate(event.article());
        event.article().getPassages().forEach(plan::addOrUpdate);
    }

    @EventListener
    void remove(ArticleRemoved removed) {
        folder.unseal();
        SearchIndexingPlan plan = Search.session(entities).indexingPlan();
        plan.delete(removed.article());
        removed.article().getPassages().forEach(plan::delete);
    }

    @EventListener(ImportFinished.class)
    void lookAfterAnImport() {
        if (!holdsAll()) {
            ready = false;
            build();
        } else if (stored.get() > 0 && stored.get() * MERGE_AFTER_A_PART >= articles.count()) {
            // counting a filter's values costs the more the more segments there are
            Search.mapping(factory).scope(Object.class).workspace().mergeSegments();
        }
        stored.set(0);
        Search.mapping(factory).scope(Object.class).workspace().flush();
        folder.seal();
        ready = true;
    }

    private boolean holdsAll() {
        return Boolean.TRUE.equals(transaction.execute(
                any -> indexed(Article.class) == articles.count() && indexed(Passage.class) == passages.count()));
    }

    private long indexed(Class<?> type) {
        return Search.session(entities)
                .search(type)
                .where(predicates -> predicates.matchAll())
                .fetchTotalHitCount();
    }

    private void build() {
        long begun = System.nanoTime();
        try {
            Search.mapping(factory)
                    .scope(java.util.List.of(Article.class, Passage.class))
                    .massIndexer()
                    .mergeSegmentsOnFinish(true)
                    .typesToIndexInParallel(1)
                    .threadsToLoadObjects(THREADS)
                    .startAndWait();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The index was not built to its end", stopped);
        }
        LOG.info("Built the index in {} ms", (System.nanoTime() - begun) / 1_000_000);
    }
}
