package org.summitry.publishing.harvesting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Article;

/** Finds what harvesters ask for, in the order of import: each batch begins where the last one ended. */
@Component
class Records {

    /** How many records or sets an answer has. */
    static final int BATCH = 100;

    /** The first condition is the one by which every database finds its place in the index. */
    private static final String FROM_THERE_ON =
            """
            select a from Article a left join fetch a.publication
            where a.importedAt >= :at and (a.importedAt > :at or a.id > :id) and a.importedAt < :before %s
            order by a.importedAt, a.id""";

    private final EntityManager entities;

    Records(EntityManager entities) {
        this.entities = entities;
    }

    /** The next records, and one more if the list goes on. */
    List<Article> next(Selection selection) {
        Optional<String[]> set = selection.named();
        TypedQuery<Article> query = entities.createQuery(
                        FROM_THERE_ON.formatted(
                                set.map(named -> within(named[0])).orElse("")),
                        Article.class)
                .setParameter("at", selection.at())
                .setParameter("id", selection.id())
                .setParameter("before", selection.times().before());
        set.ifPresent(named -> query.setParameter("set", named[1]));
        return query.setMaxResults(BATCH + 1).getResultList();
    }

    private static String within(String kind) {
        return switch (kind) {
            case "summit" -> "and exists (select 1 from a.coverage c where c.summit.slug = :set)";
            case "topic" -> "and exists (select 1 from a.topics t where t.topic.slug = :set)";
            case "publication" -> "and a.publication.slug = :set";
            default -> "and a.slug <> :set and 1 = 0";
        };
    }

    /** When the first record was imported. */
    Optional<Instant> earliest() {
        return entities.createQuery("select a.importedAt from Article a order by a.importedAt, a.id", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Slug and name of publications after one, in order of slug, and one more if the list goes on. */
    List<Object[]> publications(String after) {
        return entities.createQuery(
                        "select p.slug, p.name from Publication p where p.slug > :after order by p.slug",
                        Object[].class)
                .setParameter("after", after)
                .setMaxResults(BATCH + 1)
                .getResultList();
    }
}
