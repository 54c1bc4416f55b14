package org.summitry.importing;

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
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitry.catalog.ImportedFile.Problem;
import org.summitry.catalog.ImportedFile.Status;
import org.summitry.catalog.SourceFile;
import org.summitry.catalog.SourceFiles;
import org.summitry.importing.source.Documents;

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
    private final BooleanSupplier stopping;
    private final Storing storing;

    ImportPass(
            SeedsFolder folder,
            Shelf shelf,
            CatalogKeeper keeper,
            LedgerKeeper ledger,
            SourceFiles files,
            RunLog.Pages pages,
            Set<String> present,
            Rules rules,
            BooleanSupplier stopping) {
        this.stopping = stopping;
        this.folder = folder;
        this.shelf = shelf;
        this.keeper = keeper;
        this.ledger = ledger;
        this.files = files;
        this.pages = pages;
        this.present = present;
        this.rules = rules;
        this.storing = new Storing(shelf, pages, present, rules);
        this.withdrawn = new HashSet<>(rules.catalog().withdrawn());
    }

    /** @throws Stopped if it is to stop between two documents; those that wait to be stored together are left to the next pass */
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
        List<FileBefore> repeating = new ArrayList<>();
        try (ReadAhead readers = new ReadAhead()) {
            inBatches(names, batch -> {
                Map<Boolean, List<FileBefore>> parted =
                        before(batch).collect(Collectors.partitioningBy(FileBefore::isDuplicate));
                repeating.addAll(parted.getOrDefault(true, List.of()));
                readers.each(parted.getOrDefault(false, List.of()), this::reading, handOverTo(storing::store));
            });
            storing.finish();
            // what a file repeats may have changed meanwhile, so these come last
            repeating.addAll(storing.repeating());
            readers.each(repeating, this::reading, handOverTo(storing::storeAlone));
        }
    }

    private Stream<FileBefore> before(List<String> names) {
        Map<String, SourceFile> known = new HashMap<>();
        files.findByFileIn(names).forEach(file -> known.put(file.getFile(), file));
        return names.stream().map(name -> new FileBefore(name, Optional.ofNullable(known.get(name))));
    }

    /** Reads what is new or changed; nothing comes of the rest. */
    private Callable<Optional<EditedDocument>> reading(FileBefore file) {
        return () -> {
            byte[] bytes = folder.read(file.name());
            String hash = Hashes.of(bytes);
            return file.isUnchanged(hash, rules.hash())
                    ? Optional.empty()
                    : Optional.of(EditedDocument.of(file.name(), hash, Documents.read(file.name(), bytes), rules));
        };
    }

    private BiConsumer<FileBefore, Future<Optional<EditedDocument>>> handOverTo(
            BiConsumer<FileBefore, EditedDocument> store) {
        return (file, reading) -> {
            if (stopping.getAsBoolean()) {
                throw new Stopped();
            }
            try {
                reading.get().ifPresentOrElse(edited -> store.accept(file, edited), () -> storing.leave(file));
            } catch (ExecutionException failed) {
                storing.reject(file, Objects.requireNonNullElse(failed.getCause(), failed));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The import was stopped", stopped);
            }
        };
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
