package org.summitry.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleRemoved;
import org.summitry.catalog.Articles;
import org.summitry.catalog.ArticlesStored;
import org.summitry.catalog.ImportBegins;
import org.summitry.catalog.ImportFinished;
import org.summitry.catalog.ImportStopped;
import org.summitry.catalog.Passage;
import org.summitry.catalog.Passages;
import org.summitry.catalog.Turn;

/**
 * Keeps the index as the collection is: what an import stores is indexed with its transaction; an index that does not hold
 * what the collection holds is built anew, beside the running site.
 */
@Component("index")
class IndexKeeper implements HealthIndicator, SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int THREADS = 2;
    private static final int MERGE_AFTER_A_PART = 10;
    private static final int LOOK_EVERY_SECONDS = 2;

    private final IndexPlace place;
    private final Articles articles;
    private final Passages passages;
    private final EntityManager entities;
    private final EntityManagerFactory factory;
    private final TransactionTemplate transaction;
    private final Turn turn;
    private final Underway underway = new Underway();
    private final AtomicInteger stored = new AtomicInteger();
    private final ScheduledExecutorService beside = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "index");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean ready;

    IndexKeeper(
            IndexPlace place,
            Articles articles,
            Passages passages,
            EntityManager entities,
            EntityManagerFactory factory,
            TransactionTemplate transaction,
            Turn turn) {
        this.place = place;
        this.articles = articles;
        this.passages = passages;
        this.entities = entities;
        this.factory = factory;
        this.transaction = transaction;
        this.turn = turn;
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

    /**
     * Looks before the site answers and before an import begins, since a cluster has no index at first; then again and again
     * while the index is not ready: a cluster may be gone, or another instance build it.
     */
    @Override
    public void afterSingletonsInstantiated() {
        guarded(this::look);
        beside.scheduleWithFixedDelay(
                () -> guarded(this::makeReady), LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        beside.shutdownNow();
    }

    private void look() {
        Search.mapping(factory).scope(Object.class).schemaManager().createIfMissing();
        ready = place.isSealed() && holdsAll();
    }

    /** A collection that is still empty is left to its first import. */
    private void makeReady() {
        if (!ready && articles.count() > 0) {
            turn.take(() -> {
                look();
                if (!ready) {
                    build();
                    seal();
                }
            });
        }
    }

    /** What an import that was cut off left behind is not what the next may add to. */
    @EventListener(ImportBegins.class)
    void lookBeforeAnImport() {
        guarded(() -> {
            if (!place.isSealed()) {
                ready = false;
                build();
            }
        });
    }

    @EventListener
    void index(ArticlesStored event) {
        place.unseal();
        stored.addAndGet(event.articles().size());
        SearchIndexingPlan plan = plan();
        for (Article article : event.articles()) {
            plan.addOrUpdate(article);
            article.getPassages().forEach(plan::addOrUpdate);
        }
    }

    @EventListener
    void remove(ArticleRemoved removed) {
        place.unseal();
        SearchIndexingPlan plan = plan();
        plan.delete(removed.article());
        removed.article().getPassages().forEach(plan::delete);
    }

    private SearchIndexingPlan plan() {
        SearchSession session = Search.session(entities);
        session.indexingPlanSynchronizationStrategy(underway);
        return session.indexingPlan();
    }

    @EventListener(ImportFinished.class)
    void lookAfterAnImport() {
        guarded(() -> {
            underway.await();
            workspace().refresh();
            if (!holdsAll()) {
                ready = false;
                build();
            } else if (!place.isOnCluster() && stored.get() * MERGE_AFTER_A_PART >= Math.max(1, articles.count())) {
                // counting a filter's values costs the more the more segments there are
                workspace().mergeSegments();
            }
            seal();
        });
        stored.set(0);
    }

    /** The program ends soon: what is costly is left to the next import. */
    @EventListener(ImportStopped.class)
    void keepWhatAStoppedImportStored() {
        guarded(() -> {
            underway.await();
            workspace().refresh();
            if (holdsAll()) {
                seal();
            }
        });
    }

    private void seal() {
        workspace().flush();
        place.seal();
        ready = true;
    }

    /** Without its index the site goes on; the index is tried again. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            ready = false;
            if (beside.isShutdown()) {
                return;
            }
            LOG.error("The index is not as the collection is, and will be tried again", failed);
        }
    }

    private SearchWorkspace workspace() {
        return Search.mapping(factory).scope(Object.class).workspace();
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
                    .scope(List.of(Article.class, Passage.class))
                    .massIndexer()
                    // a cluster drops an index, perhaps of another mapping, at once; it would take documents out one by
                    // one
                    .dropAndCreateSchemaOnStart(place.isOnCluster())
                    .mergeSegmentsOnFinish(!place.isOnCluster())
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
