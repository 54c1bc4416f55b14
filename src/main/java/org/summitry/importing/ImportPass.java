package org.summitry.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
        List<String> duplicates = new ArrayList<>();
        inBatches(names, batch -> duplicates.addAll(importBatch(batch)));
        // what a file repeats may have changed meanwhile, so these come last
        duplicates.forEach(name -> importFile(name, Optional.empty()));
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

    /** Imports what is new or changed; what repeated another document last time is left for later and returned. */
    private List<String> importBatch(List<String> names) {
        Map<String, SourceFile> known = new HashMap<>();
        files.findByFileIn(names).forEach(file -> known.put(file.getFile(), file));
        List<String> duplicates = new ArrayList<>();
        for (String name : names) {
            Optional<SourceFile> before = Optional.ofNullable(known.get(name));
            if (before.filter(SourceFile::isDuplicate).isPresent()) {
                duplicates.add(name);
            } else {
                importFile(name, before);
            }
        }
        return duplicates;
    }

    private void importFile(String name, Optional<SourceFile> before) {
        Optional<String> article = before.map(SourceFile::getArticle).map(Article::getSlug);
        try {
            byte[] bytes = folder.read(name);
            String hash = Hashes.of(bytes);
            if (before.filter(file -> file.isUnchanged(hash, rules.hash())).isPresent()) {
                pages.note(name, Status.UNCHANGED, article.orElse(null), List.of());
            } else {
                EditedDocument edited = EditedDocument.of(name, hash, Documents.read(name, bytes), rules);
                place(name, shelf.place(edited, present, rules.catalog()));
            }
        } catch (UnreadableDocument unreadable) {
            reject(name, article, unreadable.stage(), unreadable.reason());
        } catch (IOException unreadable) {
            reject(name, article, "reading", SeedsFolder.reason(unreadable));
        } catch (DataAccessResourceFailureException dead) {
            throw dead;
        } catch (DataAccessException refused) {
            LOG.error("{} could not be stored", name, refused);
            reject(name, article, "storing", "The database refused the article; the log says why.");
        } catch (RuntimeException unexpected) {
            LOG.error("{} could not be imported", name, unexpected);
            reject(name, article, "parsing", "The importer failed on this document; the log says where.");
        }
    }

    private void place(String name, Placed placed) {
        List<Problem> problems = placed.sameAs() == null
                ? List.of()
                : List.of(new Problem("storing", "The same text as " + placed.sameAs() + "; one article is kept."));
        pages.note(name, placed.status(), placed.article(), problems);
    }

    private void reject(String name, Optional<String> article, String stage, String reason) {
        String kept = article.isPresent() ? " Its article stays as it was." : "";
        pages.note(name, Status.REJECTED, article.orElse(null), List.of(new Problem(stage, reason + kept)));
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
