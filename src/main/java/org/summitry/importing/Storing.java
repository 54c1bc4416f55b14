package org.summitry.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.summitry.catalog.ImportedFile.Problem;
import org.summitry.catalog.ImportedFile.Status;
import org.summitry.importing.Shelf.Placed;
import org.summitry.importing.source.UnreadableDocument;

/**
 * Stores what a pass reads and notes what became of each file. New documents are stored some together, which costs a fraction of
 * storing each, and those that are read anew for other rules are left alone together where the same comes of them; where one of
 * them is refused, each is stored on its own, so that it alone is rejected.
 */
final class Storing {

    private static final Logger LOG = LoggerFactory.getLogger("org.summitry.import");
    private static final int TOGETHER = 100;
    /** What long documents take of memory is bounded too. */
    private static final int LETTERS_TOGETHER = 4_000_000;

    private final Shelf shelf;
    private final RunLog.Pages pages;
    private final Set<String> present;
    private final Rules rules;
    private final Map<FileBefore, EditedDocument> fresh = new LinkedHashMap<>();
    private final Map<FileBefore, EditedDocument> again = new LinkedHashMap<>();
    private final List<FileBefore> repeating = new ArrayList<>();
    private int letters;

    Storing(Shelf shelf, RunLog.Pages pages, Set<String> present, Rules rules) {
        this.shelf = shelf;
        this.pages = pages;
        this.present = present;
        this.rules = rules;
    }

    /** Stores a document now if its bytes are others than before, else soon: at the latest with {@link #finish}. */
    void store(FileBefore file, EditedDocument edited) {
        if (!file.isNew() && !file.isSameContent(edited.contentHash())) {
            storeAlone(file, edited);
            return;
        }
        (file.isNew() ? fresh : again).put(file, edited);
        letters += edited.letters();
        if (fresh.size() + again.size() >= TOGETHER || letters >= LETTERS_TOGETHER) {
            finish();
        }
    }

    void finish() {
        together(fresh, documents -> {
            Map<String, Placed> placed = shelf.placeNew(List.copyOf(documents.values()), rules.catalog());
            documents.keySet().forEach(file -> Optional.ofNullable(placed.get(file.name()))
                    .ifPresentOrElse(one -> note(file, one), () -> repeating.add(file)));
        });
        together(again, documents -> {
            Set<String> left = shelf.leave(documents.values(), rules.catalog());
            documents.forEach((file, edited) -> {
                if (left.contains(file.name())) {
                    leave(file);
                } else {
                    storeAlone(file, edited);
                }
            });
        });
        letters = 0;
    }

    private void together(
            Map<FileBefore, EditedDocument> pending, Consumer<Map<FileBefore, EditedDocument>> transaction) {
        if (pending.isEmpty()) {
            return;
        }
        Map<FileBefore, EditedDocument> documents = new LinkedHashMap<>(pending);
        pending.clear();
        try {
            transaction.accept(documents);
        } catch (DataAccessResourceFailureException dead) {
            throw dead;
        } catch (RuntimeException refused) {
            LOG.debug("Not all of {} can be stored", documents.keySet(), refused);
            documents.forEach(this::storeAlone);
        }
    }

    /** Notes that a file's article stays as it is. */
    void leave(FileBefore file) {
        pages.note(file.name(), Status.UNCHANGED, file.article().orElse(null), List.of());
    }

    /** The new documents whose text another article has, and which were left for later. */
    List<FileBefore> repeating() {
        return repeating;
    }

    void storeAlone(FileBefore file, EditedDocument edited) {
        try {
            note(file, shelf.place(edited, present, rules.catalog()));
        } catch (DataAccessResourceFailureException dead) {
            throw dead;
        } catch (DataAccessException refused) {
            LOG.error("{} could not be stored", file.name(), refused);
            reject(file, "storing", "The database refused the article; the log says why.");
        } catch (RuntimeException unexpected) {
            reject(file, unexpected);
        }
    }

    private void note(FileBefore file, Placed placed) {
        List<Problem> problems = placed.sameAs() == null
                ? List.of()
                : List.of(new Problem("storing", "The same text as " + placed.sameAs() + "; one article is kept."));
        pages.note(file.name(), placed.status(), placed.article(), problems);
    }

    /** Notes why a file could not be read. */
    void reject(FileBefore file, Throwable failure) {
        if (failure instanceof UnreadableDocument unreadable) {
            reject(file, unreadable.stage(), unreadable.reason());
        } else if (failure instanceof IOException unreadable) {
            reject(file, "reading", SeedsFolder.reason(unreadable));
        } else {
            LOG.error("{} could not be imported", file.name(), failure);
            reject(file, "parsing", "The importer failed on this document; the log says where.");
        }
    }

    private void reject(FileBefore file, String stage, String reason) {
        String kept = file.article().isPresent() ? " Its article stays as it was." : "";
        pages.note(
                file.name(), Status.REJECTED, file.article().orElse(null), List.of(new Problem(stage, reason + kept)));
    }
}
