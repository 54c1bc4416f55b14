package org.summitry.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.summitry.catalog.Article;
import org.summitry.catalog.ImportedFile.Problem;
import org.summitry.catalog.ImportedFile.Status;
import org.summitry.catalog.SourceFile;
import org.summitry.catalog.SourceFiles;
import org.summitry.importing.Shelf.Placed;
import org.summitry.importing.source.Documents;
import org.summitry.importing.source.UnreadableDocument;

/** One pass over the folder under one set of rules. */
final class ImportPass {

    private static final Logger LOG = LoggerFactory.getLogger("org.summitry.import");
    private static final int BATCH = 500;

    private final SeedsFolder folder;
    private final Shelf shelf;
    private final CatalogKeeper keeper;
    private final LedgerKeeper ledger;
    private final SourceFiles files;
    private final RunLog.Pages pages;
    private final Set<String> present;
    private final Set<String> withdrawn;
    private final Rules rules;

    ImportPass(
            SeedsFolder folder,
            Shelf shelf,
            CatalogKeeper keeper,
            LedgerKeeper ledger,
            SourceFiles files,
            RunLog.Pages pages,
            Set<String> present,
            Rules rules) {
        this.folder = folder;
        this.shelf = shelf;
        this.keeper = keeper;
        this.ledger = ledger;
        this.files = files;
        this.pages = pages;
        this.present = present;
        this.rules = rules;
        this.withdrawn = new HashSet<>(rules.catalog().withdrawn());
    }

    void run() {
        long begun = System.nanoTime();
        keeper.takeOver(rules.catalog());
        keeper.takeOverSynonyms(rules.catalog().synonyms());
        takeOverTranslations(new SeedTranslations(rules.catalog()));
        List<String> names = present.stream()
                .filter(name -> !withdrawn.contains(name))
                .sorted()
                .toList();
        importAll(names);
        withdrawn.forEach(this::withdraw);
        inBatches(absent(), this::reportAbsent);
        ledger.takeOver(rules, pages);
        keeper.tidy(rules.catalog());
        LOG.info(
                "Went through {} files of {} in {} ms",
                names.size(),
                folder.seeds(),
                (System.nanoTime() - begun) / 1_000_000);
    }

    private void takeOverTranslations(SeedTranslations translations) {
        keeper.takeOverTranslations(translations.texts());
        List<Problem> problems = translations.problems().stream()
                .map(message -> new Problem("catalogue", message))
                .toList();
        if (!problems.isEmpty()) {
            pages.note(SeedCatalog.FILE, Status.IMPORTED, null, problems);
        }
    }

    private static void inBatches(List<String> names, Consumer<List<String>> work) {
        for (int from = 0; from < names.size(); from += BATCH) {
            work.accept(names.subList(from, Math.min(names.size(), from + BATCH)));
        }
    }

    private void importAll(List<String> names) {
        List<Before> duplicates = new ArrayList<>();
        try (ReadAhead readers = new ReadAhead()) {
            inBatches(names, batch -> {
                Map<Boolean, List<Before>> parted =
                        before(batch).collect(Collectors.partitioningBy(Before::isDuplicate));
                duplicates.addAll(parted.getOrDefault(true, List.of()));
                readers.each(parted.getOrDefault(false, List.of()), this::reading, this::importFile);
            });
            // what a file repeats may have changed meanwhile, so these come last
            readers.each(duplicates, this::reading, this::importFile);
        }
    }

    /** A file, and what the last import made of it. */
    private record Before(String name, Optional<SourceFile> known) {
        boolean isDuplicate() {
            return known.filter(SourceFile::isDuplicate).isPresent();
        }

        Optional<String> article() {
            return known.filter(file -> !file.isDuplicate())
                    .map(SourceFile::getArticle)
                    .map(Article::getSlug);
        }
    }

    private Stream<Before> before(List<String> names) {
        Map<String, SourceFile> known = new HashMap<>();
        files.findByFileIn(names).forEach(file -> known.put(file.getFile(), file));
        return names.stream().map(name -> new Before(name, Optional.ofNullable(known.get(name))));
    }

    /** Reads what is new or changed; nothing comes of the rest. */
    private Callable<Optional<EditedDocument>> reading(Before file) {
        return () -> {
            byte[] bytes = folder.read(file.name());
            String hash = Hashes.of(bytes);
            return file.known()
                            .filter(known -> known.isUnchanged(hash, rules.hash()))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(EditedDocument.of(file.name(), hash, Documents.read(file.name(), bytes), rules));
        };
    }

    private void importFile(Before file, Future<Optional<EditedDocument>> reading) {
        try {
            reading.get()
                    .ifPresentOrElse(
                            edited -> store(file, edited),
                            () -> pages.note(
                                    file.name(),
                                    Status.UNCHANGED,
                                    file.article().orElse(null),
                                    List.of()));
        } catch (ExecutionException failed) {
            rejectUnread(file, Objects.requireNonNullElse(failed.getCause(), failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was stopped", stopped);
        }
    }

    private void store(Before file, EditedDocument edited) {
        try {
            place(file.name(), shelf.place(edited, present, rules.catalog()));
        } catch (DataAccessResourceFailureException dead) {
            throw dead;
        } catch (DataAccessException refused) {
            LOG.error("{} could not be stored", file.name(), refused);
            reject(file, "storing", "The database refused the article; the log says why.");
        } catch (RuntimeException unexpected) {
            rejectUnread(file, unexpected);
        }
    }

    private void rejectUnread(Before file, Throwable failure) {
        if (failure instanceof UnreadableDocument unreadable) {
            reject(file, unreadable.stage(), unreadable.reason());
        } else if (failure instanceof IOException unreadable) {
            reject(file, "reading", SeedsFolder.reason(unreadable));
        } else {
            LOG.error("{} could not be imported", file.name(), failure);
            reject(file, "parsing", "The importer failed on this document; the log says where.");
        }
    }

    private void place(String name, Placed placed) {
        List<Problem> problems = placed.sameAs() == null
                ? List.of()
                : List.of(new Problem("storing", "The same text as " + placed.sameAs() + "; one article is kept."));
        pages.note(name, placed.status(), placed.article(), problems);
    }

    private void reject(Before file, String stage, String reason) {
        String kept = file.article().isPresent() ? " Its article stays as it was." : "";
        pages.note(
                file.name(), Status.REJECTED, file.article().orElse(null), List.of(new Problem(stage, reason + kept)));
    }

    private void withdraw(String name) {
        if (shelf.withdraw(name)) {
            Problem problem =
                    new Problem("catalogue", "The editor has withdrawn this document; its article is removed.");
            pages.note(name, Status.REJECTED, null, List.of(problem));
        }
    }

    private List<String> absent() {
        return files.findNames().stream()
                .filter(name -> !present.contains(name))
                .toList();
    }

    private void reportAbsent(List<String> names) {
        Problem problem = new Problem(
                "folder", "The file is no longer in the folder; its article is kept until the catalogue withdraws it.");
        files.findByFileIn(names)
                .forEach(file -> pages.note(
                        file.getFile(), Status.UNCHANGED, file.getArticle().getSlug(), List.of(problem)));
    }
}
