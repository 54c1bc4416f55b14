package org.summitry.search;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;

/**
 * What is on its way into the index while an import goes on. An import does not wait for each article to be safe there: until
 * its end the index counts as not whole, and one that is cut off has it built anew.
 */
final class Underway implements IndexingPlanSynchronizationStrategy {

    private final Queue<CompletableFuture<? extends SearchIndexingPlanExecutionReport>> works =
            new ConcurrentLinkedQueue<>();

    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(this::add);
    }

    private void add(CompletableFuture<? extends SearchIndexingPlanExecutionReport> work) {
        works.removeIf(Underway::isDone);
        works.add(work);
    }

    private static boolean isDone(CompletableFuture<? extends SearchIndexingPlanExecutionReport> work) {
        return work.isDone()
                && !work.isCompletedExceptionally()
                && work.join().throwable().isEmpty();
    }

    /**
     * Waits until all of it is there.
     *
     * @throws IllegalStateException if some of it could not be indexed
     */
    void await() {
        CompletableFuture<? extends SearchIndexingPlanExecutionReport> work = works.poll();
        Optional<Throwable> failed = Optional.empty();
        while (work != null) {
            Optional<Throwable> failure = work.handle(
                            (report, thrown) -> thrown == null ? report.throwable() : Optional.of(thrown))
                    .join();
            failed = failed.or(() -> failure);
            work = works.poll();
        }
        failed.ifPresent(reason -> {
            throw new IllegalStateException("Not all that was stored could be indexed", reason);
        });
    }
}
