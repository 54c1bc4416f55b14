package org.summitry.importing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Publication;
import org.summitry.catalog.Publications;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Synonym;
import org.summitry.catalog.Synonyms;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Topics;
import org.summitry.catalog.TranslatedText;
import org.summitry.catalog.TranslatedTexts;
import org.summitry.importing.SeedCatalog.SeedPublication;
import org.summitry.importing.SeedCatalog.SeedSummit;
import org.summitry.importing.SeedCatalog.SeedTopic;

/** Keeps summits, topics and publications as the editor's catalogue has them. */
@Component
class CatalogKeeper {

    private final Summits summits;
    private final Topics topics;
    private final Publications publications;
    private final Synonyms synonyms;
    private final TranslatedTexts translations;
    private final EntityManager entities;

    CatalogKeeper(
            Summits summits,
            Topics topics,
            Publications publications,
            Synonyms synonyms,
            TranslatedTexts translations,
            EntityManager entities) {
        this.summits = summits;
        this.topics = topics;
        this.publications = publications;
        this.synonyms = synonyms;
        this.translations = translations;
        this.entities = entities;
    }

    /** Takes over what the catalogue says, before documents are read. */
    @Transactional
    public void takeOver(SeedCatalog catalog) {
        for (SeedSummit seed : catalog.summits()) {
            Summit summit = summits.findBySlug(seed.slug()).orElseGet(() -> new Summit(seed.slug()));
            summit.describe(seed.city(), seed.country(), seed.date(), seed.occasion(), seed.outcome());
            summits.save(summit);
        }
        int place = 0;
        for (SeedTopic seed : catalog.topics()) {
            Topic topic = topics.findBySlug(seed.slug()).orElseGet(() -> new Topic(seed.slug()));
            topic.describe(seed.label(), seed.description(), place++);
            topics.save(topic);
        }
        for (SeedPublication seed : catalog.publications()) {
            Publication publication =
                    publications.findBySlug(seed.slug()).orElseGet(() -> new Publication(seed.slug(), seed.name()));
            publication.describe(seed.name(), seed.homepage());
            publications.save(publication);
        }
    }

    /** The catalogue's synonyms take the place of those that were. */
    @Transactional
    public void takeOverSynonyms(List<List<String>> sets) {
        synonyms.deleteAllInBatch();
        int number = 0;
        for (List<String> set : sets) {
            int same = number++;
            synonyms.saveAll(set.stream()
                    .distinct()
                    .map(phrase -> new Synonym(phrase, same))
                    .toList());
        }
    }

    /** The catalogue's translations take the place of those that were. */
    @Transactional
    public void takeOverTranslations(List<TranslatedText> texts) {
        translations.deleteAllInBatch();
        texts.forEach(entities::persist);
    }

    /** Drops what the catalogue no longer has and neither an article nor the ledger needs, after both were read. */
    @Transactional
    public void tidy(SeedCatalog catalog) {
        Set<String> kept = catalog.summits().stream().map(SeedSummit::slug).collect(Collectors.toSet());
        drop(
                "Summit",
                "not exists (select 1 from Article a join a.coverage c where c.summit = e)"
                        + " and not exists (select 1 from Expectation x where x.summit = e)",
                kept);
        kept = catalog.topics().stream().map(SeedTopic::slug).collect(Collectors.toSet());
        drop(
                "Topic",
                "not exists (select 1 from Article a join a.topics t where t.topic = e)"
                        + " and not exists (select 1 from Expectation x where x.topic = e)",
                kept);
        kept = catalog.publications().stream().map(SeedPublication::slug).collect(Collectors.toSet());
        drop("Publication", "not exists (select 1 from Article a where a.publication = e)", kept);
        drop("Author", "not exists (select 1 from Article a join a.bylines b where b.author = e)", Set.of());
    }

    private void drop(String entity, String unused, Set<String> kept) {
        List<String> names = kept.isEmpty() ? List.of("") : List.copyOf(kept);
        entities.createQuery("delete from " + entity + " e where e.slug not in :kept and " + unused)
                .setParameter("kept", names)
                .executeUpdate();
    }
}
