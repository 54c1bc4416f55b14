package org.summitry.compare;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.compare.Side.Kind;
import org.summitry.compare.Side.Part;

/**
 * Which articles speak on a side, in SQL: JPQL would go through the articles themselves, of which nothing but their ids is
 * asked for.
 *
 * @param side the side
 * @param entities where it is asked
 */
record SideInSql(Side side, EntityManager entities) {

    /**
     * Where the articles of a part of the side are found.
     *
     * @param id the column with an article's id
     * @param found the tables and the condition
     */
    private record Shelves(String id, String found) {}

    private Stream<Shelves> shelves() {
        return Stream.of(Kind.values()).filter(kind -> !side.of(kind).isEmpty()).map(kind -> switch (kind) {
            case ARTICLE -> new Shelves("x.id", "article x where x.slug in (:articles)");
            case AUTHOR ->
                new Shelves(
                        "b.article_id",
                        "article_author b join author w on w.id = b.author_id where w.slug in (:authors)");
            case PUBLICATION ->
                new Shelves(
                        "x.id",
                        "article x join publication u on u.id = x.publication_id where u.slug in (:publications)");
            case SUMMIT ->
                new Shelves("c.article_id", "coverage c join summit s on s.id = c.summit_id where (" + summits() + ")");
        });
    }

    /** The ids of the side's articles, each once. */
    String articles() {
        return shelves()
                .map(its -> "select distinct " + its.id() + " as id from " + its.found())
                .collect(Collectors.joining(" intersect "));
    }

    /**
     * Whether an article belongs to the side.
     *
     * @param article the column with the article's id
     */
    String has(String article) {
        return shelves()
                .map(its -> "exists (select 1 from " + its.found() + " and " + its.id() + " = " + article + ")")
                .collect(Collectors.joining(" and "));
    }

    private String summits() {
        List<String> alternatives = new ArrayList<>();
        for (Part part : side.of(Kind.SUMMIT)) {
            int number = alternatives.size();
            alternatives.add("(s.slug = :summit" + number
                    + (part.phase() == null ? ")" : " and c.phase = :phase" + number + ")"));
        }
        return String.join(" or ", alternatives);
    }

    /** A question in SQL that holds {@link #articles} or {@link #has}. */
    Query asking(String sql) {
        Query query = entities.createNativeQuery(sql);
        Map.of(Kind.ARTICLE, "articles", Kind.AUTHOR, "authors", Kind.PUBLICATION, "publications")
                .forEach((kind, parameter) -> {
                    List<String> slugs = side.of(kind).stream().map(Part::slug).toList();
                    if (!slugs.isEmpty()) {
                        query.setParameter(parameter, slugs);
                    }
                });
        int number = 0;
        for (Part part : side.of(Kind.SUMMIT)) {
            query.setParameter("summit" + number, part.slug());
            if (part.phase() != null) {
                query.setParameter("phase" + number, part.phase().slug());
            }
            number++;
        }
        return query;
    }
}
