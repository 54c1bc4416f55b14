package org.summitry.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.summitry.catalog.ImportBegins;
import org.summitry.catalog.ImportFinished;
import org.summitry.catalog.ImportStopped;
import org.summitry.catalog.ImportedFile.Problem;
import org.summitry.catalog.ImportedFile.Status;
import org.summitry.catalog.SourceFiles;
import org.summitry.catalog.Turn;

/**
 * Imports the seeds folder. A file that has not changed costs a look at its bytes; one that cannot be read is reported
 * and the rest goes on; each article is stored in a transaction of its own, so that a run that is cut off anywhere is
 * made good by the next.
 */
@Component
@EnableConfigurationProperties(SeedsFolder.class)
public class Importer {

    private static final Logger LOG = LoggerFactory.getLogger("org.summitry.import");

    private final SeedsFolder folder;
    private final Shelf shelf;
    private final CatalogKeeper keeper;
    private final LedgerKeeper ledger;
    private final RunLog log;
    private final SourceFiles files;
    private final ApplicationEventPublisher events;
    private final Turn turn;
    private volatile boolean stopping;
    private volatile boolean storing;

    Importer(
            SeedsFolder folder,
            Shelf shelf,
            CatalogKeeper keeper,
            LedgerKeeper ledger,
            RunLog log,
            SourceFiles files,
            ApplicationEventPublisher events,
            Turn turn) {
        this.folder = folder;
        this.shelf = shelf;
        this.keeper = keeper;
        this.ledger = ledger;
        this.log = log;
        this.files = files;
        this.events = events;
        this.turn = turn;
    }

    /** Imports the folder once, when nobody else does; what went wrong is in the run's report. */
    public void run() {
        turn.take(this::runNow);
    }

    /** The program ends: a run stores what it is just storing, and the next one goes on from there. */
    void stop() {
        stopping = true;
    }

    /** Whether a run has begun to store; one that waits for its turn or for the index may be left alone. */
    boolean isStoring() {
        return storing;
    }

    private void runNow() {
        events.publishEvent(new ImportBegins());
        storing = true;
        try {
            if (!stopping) {
                importNow();
            }
        } finally {
            storing = false;
        }
    }

    private void importNow() {
        RunLog.Pages pages = log.open();
        try {
            Set<String> present = Set.copyOf(folder.documents());
            String yaml = Files.readString(folder.file(SeedCatalog.FILE));
            new ImportPass(folder, shelf, keeper, ledger, files, pages, present, Rules.of(yaml), () -> stopping).run();
        } catch (Stopped stopped) {
            LOG.info("The import was stopped; what was stored stays, and the next start goes on from there.");
            events.publishEvent(new ImportStopped());
            return;
        } catch (SeedCatalog.Malformed malformed) {
            fail(pages, SeedCatalog.FILE, "catalogue", String.valueOf(malformed.getMessage()));
        } catch (IOException unreadable) {
            fail(pages, folder.seeds().toString(), "folder", SeedsFolder.reason(unreadable));
        }
        events.publishEvent(new ImportFinished());
        pages.close();
    }

    private static void fail(RunLog.Pages pages, String file, String stage, String reason) {
        Problem problem = new Problem(stage, reason + " Nothing was imported; the collection stays as it was.");
        pages.note(file, Status.REJECTED, null, List.of(problem));
    }
}
