package org.summitry.importing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Anchors;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleRemoved;
import org.summitry.catalog.Articles;
import org.summitry.catalog.ArticlesStored;
import org.summitry.catalog.ImportedFile.Status;
import org.summitry.catalog.SourceFile;
import org.summitry.catalog.SourceFiles;
import org.summitry.importing.anchoring.Anchoring;
import org.summitry.importing.anchoring.Anchoring.Numbered;
import org.summitry.importing.source.ParsedDocument;

/** Puts articles on the shelf, in one transaction each, or some new ones together: each is there whole, or as it was before. */
@Component
class Shelf {

    private final Articles articles;
    private final Directory directory;
    private final SourceFiles files;
    private final EntityManager entities;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Shelf(
            Articles articles,
            Directory directory,
            SourceFiles files,
            EntityManager entities,
            Clock clock,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.directory = directory;
        this.files = files;
        this.entities = entities;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What became of a document.
     *
     * @param status imported or duplicate
     * @param article the article's slug
     * @param sameAs the file that holds the same article, for a duplicate
     */
    record Placed(Status status, String article, @Nullable String sameAs) {}

    /**
     * @param edited a document
     * @param present the names of all files now in the folder
     * @param catalog names publications
     * @return what became of it
     */
    @Transactional
    public Placed place(EditedDocument edited, Set<String> present, SeedCatalog catalog) {
        Optional<SourceFile> known = files.findById(edited.file());
        Optional<Article> former = known.filter(file -> !file.isDuplicate()).map(SourceFile::getArticle);
        Optional<Article> same = articles.findByTextHash(edited.textHash());
        boolean elsewhere =
                same.filter(article -> !article.getFile().equals(edited.file())).isPresent();
        Placed placed = elsewhere
                        && same.filter(article -> present.contains(article.getFile()))
                                .isPresent()
                ? placeDuplicate(edited, known, same.get())
                : placeArticle(edited, known, same.or(() -> former), catalog);
        former.filter(article -> same.isPresent() && !article.equals(same.get()))
                .ifPresent(this::remove);
        return placed;
    }

    private Placed placeDuplicate(EditedDocument edited, Optional<SourceFile> known, Article same) {
        SourceFile file = sourceFile(edited, known);
        file.noteDuplicate(edited.contentHash(), edited.rulesHash(), same);
        files.save(file);
        return new Placed(Status.DUPLICATE, same.getSlug(), same.getFile());
    }

    /** An article keeps its URL when its text changes, and when its document is renamed. */
    private Placed placeArticle(
            EditedDocument edited, Optional<SourceFile> known, Optional<Article> before, SeedCatalog catalog) {
        before.filter(article -> !article.getFile().equals(edited.file()))
                .ifPresent(article -> files.deleteById(article.getFile()));
        Instant now = clock.instant();
        Anchors anchors = before.map(article -> anchors(article, edited, now))
                .orElseGet(() -> Anchors.inOrder(edited.document().passages().size()));
        before.ifPresent(article -> {
            events.publishEvent(new ArticleRemoved(article));
            article.empty();
            entities.flush();
        });
        Article article =
                before.orElseGet(() -> new Article(Slugs.unique(edited.title().value(), articles::existsBySlug)));
        Article stored = write(article, edited, known, directory.mentionedBy(List.of(edited), catalog), anchors);
        events.publishEvent(new ArticlesStored(List.of(stored)));
        return imported(stored);
    }

    private Article write(
            Article article, EditedDocument edited, Optional<SourceFile> known, Mentioned mentioned, Anchors anchors) {
        String outcome = outcome(edited, mentioned);
        article.fill(Composition.of(edited, mentioned, anchors), anchors, clock.instant());
        Article stored = articles.save(article);
        SourceFile file = sourceFile(edited, known);
        file.noteArticle(edited.contentHash(), edited.rulesHash(), stored, outcome);
        files.save(file);
        return stored;
    }

    private static String outcome(EditedDocument edited, Mentioned mentioned) {
        Anchors inOrder = Anchors.inOrder(edited.document().passages().size());
        return Outcome.hash(Composition.of(edited, mentioned, inOrder));
    }

    private static SourceFile sourceFile(EditedDocument edited, Optional<SourceFile> known) {
        return known.orElseGet(() -> new SourceFile(edited.file()));
    }

    private static Placed imported(Article article) {
        return new Placed(Status.IMPORTED, article.getSlug(), null);
    }

    /**
     * Places documents that were never imported, all or none.
     *
     * @param documents the documents
     * @param catalog names publications
     * @return what became of each, by its file, but for those whose text is there already: they are to be placed on their own
     */
    @Transactional
    public Map<String, Placed> placeNew(List<EditedDocument> documents, SeedCatalog catalog) {
        Map<String, EditedDocument> fresh = new LinkedHashMap<>();
        documents.forEach(one -> fresh.putIfAbsent(one.textHash(), one));
        articles.findTextHashes(List.copyOf(fresh.keySet())).forEach(fresh::remove);
        Mentioned mentioned = directory.mentionedBy(fresh.values(), catalog);
        List<Article> stored = new ArrayList<>();
        Iterator<String> slugs = slugs(fresh.values()).iterator();
        for (EditedDocument one : fresh.values()) {
            Anchors anchors = Anchors.inOrder(one.document().passages().size());
            stored.add(write(new Article(slugs.next()), one, Optional.empty(), mentioned, anchors));
        }
        events.publishEvent(new ArticlesStored(stored));
        return stored.stream().collect(Collectors.toMap(Article::getFile, Shelf::imported));
    }

    /** A name of its own for each, in their order; looked up one by one only where their titles' names are taken. */
    private Set<String> slugs(Collection<EditedDocument> fresh) {
        List<String> wanted =
                fresh.stream().map(one -> Slugs.of(one.title().value())).toList();
        Set<String> taken = articles.findSlugs(Set.copyOf(wanted));
        Set<String> slugs = new LinkedHashSet<>();
        for (String slug : wanted) {
            boolean isFree = !taken.contains(slug) && !slugs.contains(slug);
            slugs.add(
                    isFree
                            ? slug
                            : Slugs.numbered(slug, given -> slugs.contains(given) || articles.existsBySlug(given)));
        }
        return slugs;
    }

    /** Passages keep their numbers, however their places change. */
    private static Anchors anchors(Article before, EditedDocument edited, Instant now) {
        return Anchoring.of(
                before.getPassages().stream()
                        .map(passage -> new Numbered(passage.getNumber(), passage.getText()))
                        .toList(),
                before.getGonePassages(),
                edited.document().passages().stream()
                        .map(ParsedDocument.Passage::text)
                        .toList(),
                now);
    }

    /**
     * Leaves articles alone that come out as they are when their documents are read anew under other rules.
     *
     * @param documents the documents, their bytes as they were
     * @param catalog names publications
     * @return the files of those that are left alone; the others are to be placed
     */
    @Transactional
    public Set<String> leave(Collection<EditedDocument> documents, SeedCatalog catalog) {
        Mentioned mentioned = directory.mentionedBy(documents, catalog);
        Map<String, SourceFile> known =
                files.findByFileIn(documents.stream().map(EditedDocument::file).toList()).stream()
                        .collect(Collectors.toMap(SourceFile::getFile, Function.identity()));
        return documents.stream()
                .filter(one -> Optional.ofNullable(known.get(one.file()))
                        .filter(file -> file.noteIfSame(one.contentHash(), one.rulesHash(), outcome(one, mentioned)))
                        .isPresent())
                .map(EditedDocument::file)
                .collect(Collectors.toSet());
    }

    /**
     * Removes the article of a file that the editor has withdrawn.
     *
     * @param file the file's name
     * @return whether there was one
     */
    @Transactional
    public boolean withdraw(String file) {
        Optional<SourceFile> known = files.findById(file);
        known.map(SourceFile::getArticle).ifPresent(article -> {
            if (known.get().isDuplicate()) {
                files.delete(known.get());
            } else {
                remove(article);
            }
        });
        return known.isPresent();
    }

    private void remove(Article article) {
        entities.flush();
        files.deleteAll(files.findByArticle(article));
        entities.flush();
        events.publishEvent(new ArticleRemoved(article));
        articles.delete(article);
        entities.flush();
    }
}
