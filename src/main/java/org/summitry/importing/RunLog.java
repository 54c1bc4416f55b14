package org.summitry.importing;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.summitry.catalog.ImportRun;
import org.summitry.catalog.ImportRuns;
import org.summitry.catalog.ImportedFile;
import org.summitry.catalog.ImportedFile.Problem;
import org.summitry.catalog.ImportedFile.Status;

/** Writes down what becomes of each file of a run, on the log and in the database, a batch at a time. */
@Component
class RunLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.summitry.import");
    private static final int BATCH = 200;

    private final ImportRuns runs;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final MeterRegistry metrics;

    RunLog(
            ImportRuns runs,
            EntityManager entities,
            TransactionTemplate transaction,
            Clock clock,
            MeterRegistry metrics) {
        this.runs = runs;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** One run's pages of the log. */
    final class Pages {
        private final ImportRun run;
        private final List<ImportedFile> pending = new ArrayList<>();

        private Pages(ImportRun run) {
            this.run = run;
        }

        void note(String file, Status status, @Nullable String article, List<Problem> problems) {
            problems.forEach(
                    problem -> LOG.warn("{}: {} ({}): {}", file, status.slug(), problem.stage(), problem.message()));
            metrics.counter("summitry.import.files", "status", status.slug()).increment();
            pending.add(new ImportedFile(run, file, status, article, problems));
            if (pending.size() >= BATCH) {
                write();
            }
        }

        private void write() {
            transaction.executeWithoutResult(any -> pending.forEach(entities::persist));
            pending.clear();
        }

        /** Ends the run; what earlier runs wrote goes. */
        void close() {
            write();
            transaction.executeWithoutResult(any -> {
                run.finish(clock.instant());
                runs.save(run);
                entities.createNativeQuery("delete from import_problem where imported_file_id in"
                                + " (select id from imported_file where import_run_id <> :run)")
                        .setParameter("run", run.getId())
                        .executeUpdate();
                entities.createQuery("delete from ImportedFile f where f.run <> :run")
                        .setParameter("run", run)
                        .executeUpdate();
                entities.createQuery("delete from ImportRun r where r <> :run")
                        .setParameter("run", run)
                        .executeUpdate();
            });
            metrics.timer("summitry.import").record(Duration.between(run.getStarted(), clock.instant()));
        }
    }

    /** Begins a run. */
    Pages open() {
        return new Pages(runs.save(new ImportRun(clock.instant())));
    }
}
