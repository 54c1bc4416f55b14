package org.summitry.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.summitry.catalog.ImportedFile.Problem;
import org.summitry.catalog.ImportedFile.Status;

/**
 * Keeps the ledger as its editor has it. It is read anew when its file, the rules or any article has changed, and while
 * something is wrong with it, so that every report says so.
 */
@Component
class LedgerKeeper {

    private static final Logger LOG = LoggerFactory.getLogger("org.summitry.import");

    private final SeedsFolder folder;
    private final LedgerShelf shelf;

    LedgerKeeper(SeedsFolder folder, LedgerShelf shelf) {
        this.folder = folder;
        this.shelf = shelf;
    }

    /** Takes over what the ledger says, after documents were read; what is wrong with it is noted. */
    void takeOver(Rules rules, RunLog.Pages pages) {
        try {
            if (Files.exists(folder.file(SeedLedger.FILE))) {
                takeOver(Files.readString(folder.file(SeedLedger.FILE)), rules, pages);
            } else if (!shelf.isEmpty()) {
                Problem problem = new Problem(
                        "folder",
                        "The file is no longer in the folder; the ledger is kept. A file that says [] empties it.");
                pages.note(SeedLedger.FILE, Status.UNCHANGED, null, List.of(problem));
            }
        } catch (SeedCatalog.Malformed malformed) {
            reject(pages, String.valueOf(malformed.getMessage()));
        } catch (IOException unreadable) {
            reject(pages, SeedsFolder.reason(unreadable));
        } catch (DataAccessResourceFailureException dead) {
            throw dead;
        } catch (RuntimeException unexpected) {
            LOG.error("{} could not be taken over", SeedLedger.FILE, unexpected);
            reject(pages, "The importer failed on it; the log says where.");
        }
    }

    private void takeOver(String yaml, Rules rules, RunLog.Pages pages) throws SeedCatalog.Malformed {
        String fingerprint = Hashes.of(rules.hash() + yaml);
        Optional<Boolean> clean = shelf.isClean(fingerprint);
        if (clean.orElse(false)) {
            return;
        }
        List<Problem> problems = shelf.replace(SeedLedger.parse(yaml), rules.catalog(), fingerprint);
        if (!problems.isEmpty()) {
            pages.note(SeedLedger.FILE, clean.isPresent() ? Status.UNCHANGED : Status.IMPORTED, null, problems);
        }
    }

    private static void reject(RunLog.Pages pages, String reason) {
        Problem problem = new Problem("ledger", reason + " The ledger stays as it was.");
        pages.note(SeedLedger.FILE, Status.REJECTED, null, List.of(problem));
    }
}
