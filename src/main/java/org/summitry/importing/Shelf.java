package org.summitry.importing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Anchors;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleRemoved;
import org.summitry.catalog.ArticleStored;
import org.summitry.catalog.ArticleText;
import org.summitry.catalog.ArticleText.Paragraph;
import org.summitry.catalog.ArticleText.Provenance;
import org.summitry.catalog.ArticleText.Stated;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Author;
import org.summitry.catalog.Authors;
import org.summitry.catalog.Byline;
import org.summitry.catalog.Coverage;
import org.summitry.catalog.Evidence;
import org.summitry.catalog.ImportedFile.Status;
import org.summitry.catalog.PassageTopic;
import org.summitry.catalog.Publication;
import org.summitry.catalog.Publications;
import org.summitry.catalog.SourceFile;
import org.summitry.catalog.SourceFiles;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Topics;
import org.summitry.importing.SeedCatalog.SeedPublication;
import org.summitry.importing.anchoring.Anchoring;
import org.summitry.importing.anchoring.Anchoring.Numbered;
import org.summitry.importing.classifying.PhaseFinding;
import org.summitry.importing.classifying.TopicFinder.TopicFound;
import org.summitry.importing.source.ParsedDocument;

/** Puts articles on the shelf, each in one transaction: it is there whole, or as it was before. */
@Component
class Shelf {

    private static final int LONGEST_EVIDENCE = 8000;
    private static final int LONGEST_WORDS = 4000;
    private static final int LONGEST_NAME = 300;

    private final Articles articles;
    private final Authors authors;
    private final Publications publications;
    private final Summits summits;
    private final Topics topics;
    private final SourceFiles files;
    private final EntityManager entities;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Shelf(
            Articles articles,
            Authors authors,
            Publications publications,
            Summits summits,
            Topics topics,
            SourceFiles files,
            EntityManager entities,
            Clock clock,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.authors = authors;
        this.publications = publications;
        this.summits = summits;
        this.topics = topics;
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
        String textHash = textHash(edited.document());
        Optional<SourceFile> known = files.findById(edited.file());
        Optional<Article> former = known.filter(file -> !file.isDuplicate()).map(SourceFile::getArticle);
        Optional<Article> same = articles.findByTextHash(textHash);
        boolean elsewhere =
                same.filter(article -> !article.getFile().equals(edited.file())).isPresent();
        Placed placed = elsewhere
                        && same.filter(article -> present.contains(article.getFile()))
                                .isPresent()
                ? placeDuplicate(edited, known, same.get())
                : placeArticle(edited, known, same.or(() -> former), textHash, catalog);
        former.filter(article -> same.isPresent() && !article.equals(same.get()))
                .ifPresent(this::remove);
        return placed;
    }

    private Placed placeDuplicate(EditedDocument edited, Optional<SourceFile> known, Article same) {
        note(edited, known, same, true);
        return new Placed(Status.DUPLICATE, same.getSlug(), same.getFile());
    }

    /** An article keeps its URL when its text changes, and when its document is renamed. */
    private Placed placeArticle(
            EditedDocument edited,
            Optional<SourceFile> known,
            Optional<Article> before,
            String textHash,
            SeedCatalog catalog) {
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
        article.fill(text(edited, textHash, catalog, anchors), anchors, now);
        Article stored = articles.save(article);
        events.publishEvent(new ArticleStored(stored));
        note(edited, known, article, false);
        return new Placed(Status.IMPORTED, article.getSlug(), null);
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

    private void note(EditedDocument edited, Optional<SourceFile> known, Article article, boolean duplicate) {
        SourceFile file = known.orElseGet(() -> new SourceFile(edited.file()));
        file.note(edited.contentHash(), edited.rulesHash(), article, duplicate);
        files.save(file);
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

    private static String textHash(ParsedDocument document) {
        return Hashes.of(
                document.passages().stream().map(ParsedDocument.Passage::text).collect(Collectors.joining("\n")));
    }

    private ArticleText text(EditedDocument edited, String textHash, SeedCatalog catalog, Anchors anchors) {
        ParsedDocument document = edited.document();
        Stated<String> publication = edited.publication();
        return new ArticleText(
                new Provenance(edited.file(), document.format(), document.charset(), document.language(), textHash),
                edited.title(),
                publication == null
                        ? null
                        : new Stated<>(publication(publication.value(), catalog), publication.origin()),
                edited.published(),
                edited.url(),
                document.authors().stream().map(this::byline).toList(),
                coverage(edited, anchors),
                edited.classified().summit().otherMeeting(),
                paragraphs(edited),
                document.relatedItems(),
                document.polls(),
                document.rating(),
                document.disclaimer(),
                document.setAside());
    }

    private Byline byline(ParsedDocument.Person person) {
        String name = shorten(person.name(), LONGEST_NAME);
        String slug = Slugs.of(name);
        Author author = authors.findBySlug(slug).orElseGet(() -> authors.save(new Author(slug, name)));
        return new Byline(author, person.role() == null ? null : shorten(person.role(), 1000));
    }

    private Publication publication(String name, SeedCatalog catalog) {
        String bounded = shorten(name, LONGEST_NAME);
        return catalog.publications().stream()
                .filter(one -> one.isNamed(bounded))
                .map(SeedPublication::slug)
                .findFirst()
                .flatMap(publications::findBySlug)
                .or(() -> publications.findFirstByNameIgnoreCase(bounded))
                .orElseGet(() -> publications.save(new Publication(
                        Slugs.unique(
                                bounded, slug -> publications.findBySlug(slug).isPresent()),
                        bounded)));
    }

    private List<Coverage> coverage(EditedDocument edited, Anchors anchors) {
        PhaseFinding phase = edited.classified().phase();
        String slug = edited.classified().summit().meeting() == null
                ? null
                : edited.classified().summit().meeting().slug();
        if (phase == null || slug == null) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>(edited.classified().summit().evidence());
        evidence.addAll(phase.evidence());
        int length = 0;
        List<Evidence> kept = new ArrayList<>();
        for (Evidence one : evidence) {
            length += one.words().length() + 20;
            if (length < LONGEST_EVIDENCE) {
                kept.add(one.numbered(anchors));
            }
        }
        Summit summit = summits.findBySlug(slug).orElseThrow();
        return List.of(new Coverage(summit, phase.phase(), kept));
    }

    private List<Paragraph> paragraphs(EditedDocument edited) {
        Map<String, Topic> known =
                topics.findAll().stream().collect(Collectors.toMap(Topic::getSlug, Function.identity()));
        List<ParsedDocument.Passage> passages = edited.document().passages();
        return IntStream.range(0, passages.size())
                .mapToObj(i -> new Paragraph(
                        passages.get(i).line(),
                        passages.get(i).text(),
                        edited.classified().topics().get(i).stream()
                                .flatMap(found -> Optional.ofNullable(known.get(found.topic()))
                                        .map(topic -> new PassageTopic(topic, words(found)))
                                        .stream())
                                .toList()))
                .toList();
    }

    private static List<String> words(TopicFound found) {
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String one : found.words()) {
            length += one.length() + 1;
            if (length < LONGEST_WORDS) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static String shorten(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
