package org.summitry.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.summitry.catalog.ArticleText.Stated;
import org.summitry.catalog.Author;
import org.summitry.catalog.Authors;
import org.summitry.catalog.Publication;
import org.summitry.catalog.Publications;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Topics;
import org.summitry.importing.SeedCatalog.SeedPublication;

/** Looks up what documents name, for all of them at once, and enters whom the collection does not know yet. */
@Component
class Directory {

    private final Summits summits;
    private final Topics topics;
    private final Publications publications;
    private final Authors authors;

    Directory(Summits summits, Topics topics, Publications publications, Authors authors) {
        this.summits = summits;
        this.topics = topics;
        this.publications = publications;
        this.authors = authors;
    }

    /** To be called in the transaction that stores the documents, before it stores them. */
    Mentioned mentionedBy(Collection<EditedDocument> documents, SeedCatalog catalog) {
        return new Mentioned(
                summits.findAll().stream().collect(Collectors.toMap(Summit::getSlug, Function.identity())),
                topics.findAll().stream().collect(Collectors.toMap(Topic::getSlug, Function.identity())),
                publications(documents, catalog),
                authors(documents));
    }

    private Map<String, Author> authors(Collection<EditedDocument> documents) {
        Map<String, String> names = new LinkedHashMap<>();
        documents.stream()
                .flatMap(one -> one.document().authors().stream())
                .map(person -> Mentioned.shorten(person.name()))
                .forEach(name -> names.putIfAbsent(Slugs.of(name), name));
        Map<String, Author> found = new HashMap<>();
        authors.findBySlugInOrderByName(names.keySet()).forEach(author -> found.put(author.getSlug(), author));
        names.forEach((slug, name) -> found.computeIfAbsent(slug, any -> authors.save(new Author(slug, name))));
        return found;
    }

    private Map<String, Publication> publications(Collection<EditedDocument> documents, SeedCatalog catalog) {
        Set<String> names = documents.stream()
                .map(EditedDocument::publication)
                .filter(Objects::nonNull)
                .map(Stated::value)
                .map(Mentioned::shorten)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Publication> known = publications.findByNameIn(names).stream()
                .collect(Collectors.toMap(Publication::getName, Function.identity(), (first, other) -> first));
        return names.stream().collect(Collectors.toMap(Function.identity(), name -> catalogued(name, catalog)
                .or(() -> Optional.ofNullable(known.get(name)))
                .orElseGet(() -> publication(name))));
    }

    private Optional<Publication> catalogued(String name, SeedCatalog catalog) {
        return catalog.publications().stream()
                .filter(one -> one.isNamed(name))
                .map(SeedPublication::slug)
                .findFirst()
                .flatMap(publications::findBySlug);
    }

    private Publication publication(String name) {
        return publications
                .findFirstByNameIgnoreCase(name)
                .orElseGet(() -> publications.save(new Publication(Slugs.unique(name, this::isPublication), name)));
    }

    private boolean isPublication(String slug) {
        return publications.findBySlug(slug).isPresent();
    }
}
