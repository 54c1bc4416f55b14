package org.summitry.compare;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Memory;
import org.summitry.compare.Side.Kind;
import org.summitry.compare.Side.Part;
import org.summitry.web.BadParameter;

/** Authors, publications and articles by the names that readers type. */
@Component
class Candidates {

    private static final int MOST_OF_A_KIND = 50;
    private static final String ALL = "all";

    private final EntityManager entities;
    private final Wording wording;
    private final Cache<String, List<Part>> remembered;

    Candidates(EntityManager entities, Wording wording, Memory memory) {
        this.entities = entities;
        this.wording = wording;
        this.remembered = memory.of(1);
    }

    /** The publications and the authors with most articles, to be suggested. */
    @Transactional(readOnly = true)
    public List<Part> suggested() {
        return remembered.get(ALL, any -> Stream.concat(
                        most(Kind.PUBLICATION, "publication", "article"), most(Kind.AUTHOR, "author", "article_author"))
                .toList());
    }

    /** Counted in SQL by their numbers alone: JPQL would go through all articles with all their names. */
    private Stream<Part> most(Kind kind, String named, String counted) {
        List<Part> most = new ArrayList<>();
        for (Object row : entities.createNativeQuery(
                        """
                        select n.slug, n.name from %1$s n join
                          (select %1$s_id as id, count(*) as articles from %2$s where %1$s_id is not null group by %1$s_id) its
                          on its.id = n.id
                        order by its.articles desc, n.name, n.slug"""
                                .formatted(named, counted))
                .setMaxResults(MOST_OF_A_KIND)
                .getResultList()) {
            Object[] name = (Object[]) row;
            most.add(new Part(kind, (String) name[0], null, (String) name[1]));
        }
        return most.stream();
    }

    /**
     * @param typed a name, a part of one that is suggested, or the names that addresses use
     * @return what addresses call it
     * @throws BadParameter if nothing is called so
     */
    @Transactional(readOnly = true)
    public String value(String typed) {
        if (Stream.of(Kind.values()).anyMatch(kind -> kind != Kind.SUMMIT && typed.startsWith(kind.prefix()))) {
            return typed;
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        return suggested(wanted, true)
                .or(() -> stored(wanted))
                .or(() -> suggested(wanted, false))
                .orElseThrow(() -> new BadParameter("chooser.unknown", typed))
                .value();
    }

    private Optional<Part> suggested(String wanted, boolean whole) {
        return suggested().stream()
                .filter(part -> {
                    String name = wording.name(part).toLowerCase(Locale.ROOT);
                    return whole ? name.equals(wanted) : name.contains(wanted);
                })
                .findFirst();
    }

    private Optional<Part> stored(String wanted) {
        return stored(Kind.PUBLICATION, "Publication", "name", wanted)
                .or(() -> stored(Kind.AUTHOR, "Author", "name", wanted))
                .or(() -> stored(Kind.ARTICLE, "Article", "title", wanted));
    }

    private Optional<Part> stored(Kind kind, String entity, String name, String wanted) {
        return entities.createQuery(
                        "select e.slug, e.%s from %s e where lower(e.%s) = :wanted order by e.slug"
                                .formatted(name, entity, name),
                        Object[].class)
                .setParameter("wanted", wanted)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new Part(kind, (String) row[0], null, (String) row[1]))
                .findFirst();
    }
}
