package org.summitry.compare;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Articles.SideCount;
import org.summitry.catalog.Counts;
import org.summitry.catalog.Memory;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.compare.Side.Part;
import org.summitry.web.Addresses;

/** Offers comparisons that make sense: of sides that have articles. */
@Component
class Picker {

    /** Of each kind of comparison so many are offered. */
    private static final int MOST_OF_A_KIND = 6;

    private static final String ALL = "all";

    /** By name, with the summits on which they published; each is asked for its first article alone. */
    private static final String PUBLICATIONS =
            """
            select p.slug, p.name, s.slug as summit from publication p cross join summit s
            where exists (select 1 from article a join coverage c on c.article_id = a.id
              where a.publication_id = p.id and c.summit_id = s.id and c.phase is not null)
            order by p.name, p.slug""";

    /** The first by name who wrote from more than one side, with their sides. */
    private static final String AUTHORS =
            """
            select distinct u.slug, u.name, s.slug as summit, c.phase from
              (select u.id, u.slug, u.name from author u
                where (select count(distinct concat(c.summit_id, c.phase)) from article_author b
                  join coverage c on c.article_id = b.article_id where b.author_id = u.id and c.phase is not null) > 1
                order by u.name, u.slug fetch first %d rows only) u
              join article_author b on b.author_id = u.id join coverage c on c.article_id = b.article_id
              join summit s on s.id = c.summit_id
            where c.phase is not null order by u.name, u.slug"""
                    .formatted(MOST_OF_A_KIND);

    private final Summits summits;
    private final Counts counts;
    private final EntityManager entities;
    private final Cache<String, List<Offer>> remembered;

    Picker(Summits summits, Counts counts, EntityManager entities, Memory memory) {
        this.remembered = memory.of(1);
        this.summits = summits;
        this.counts = counts;
        this.entities = entities;
    }

    /** What kind of comparison is offered. */
    enum Kind {
        BEFORE_AND_AFTER("summit"),
        FROM_ONE_TO_THE_NEXT("next"),
        TWO_PUBLICATIONS("publications"),
        EARLY_AND_LATE("author");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        String slug() {
            return slug;
        }
    }

    /**
     * A comparison to choose.
     *
     * @param kind what kind it is
     * @param left its left side
     * @param right its right side
     * @param about what it is about; it is put into words where it is shown
     */
    public record Offer(Kind kind, String left, String right, List<Part> about) {
        public String getUrl() {
            return Addresses.to("/compare")
                    .with("left", left)
                    .with("right", right)
                    .toString();
        }
    }

    private record Known(Summit summit, Set<Phase> phases) {}

    /** Who published on which summit, or wrote from which side of it. */
    private record Voice(String slug, String name, String summit, @Nullable String phase) {
        Voice(Object[] row, @Nullable String phase) {
            this((String) row[0], (String) row[1], (String) row[2], phase);
        }
    }

    /** Before against after of each summit, after one against before the next, one publication against another, a person early and late. */
    @Transactional(readOnly = true)
    public List<Offer> offers() {
        return remembered.get(ALL, any -> find());
    }

    private List<Offer> find() {
        List<Known> known = known();
        List<Offer> offers = new ArrayList<>();
        offers.addAll(beforeAndAfter(known));
        offers.addAll(fromOneToTheNext(known));
        offers.addAll(publications(known));
        offers.addAll(authors(known));
        return offers;
    }

    private List<Known> known() {
        List<SideCount> counted = counts.sides();
        return summits.findAllByOrderByHeldOn().stream()
                .map(summit -> new Known(
                        summit,
                        counted.stream()
                                .filter(count -> count.summit().equals(summit.getSlug()))
                                .flatMap(count -> Arrays.stream(Phase.values())
                                        .filter(phase -> phase.slug().equals(count.phase())))
                                .collect(Collectors.toCollection(TreeSet::new))))
                .toList();
    }

    private static List<Offer> beforeAndAfter(List<Known> known) {
        return known.stream()
                .filter(one -> one.phases().size() == 2)
                .map(one -> new Offer(
                        Kind.BEFORE_AND_AFTER,
                        side(one.summit(), Phase.PRE),
                        side(one.summit(), Phase.POST),
                        List.of(part(one.summit()))))
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    /** What was made of a summit, and what was expected of the next of which anything was. */
    private static List<Offer> fromOneToTheNext(List<Known> known) {
        List<Offer> offers = new ArrayList<>();
        Summit last = null;
        for (Known one : known) {
            if (last != null && one.phases().contains(Phase.PRE)) {
                offers.add(new Offer(
                        Kind.FROM_ONE_TO_THE_NEXT,
                        side(last, Phase.POST),
                        side(one.summit(), Phase.PRE),
                        List.of(part(last), part(one.summit()))));
            }
            last = one.phases().contains(Phase.POST) ? one.summit() : last;
        }
        return offers.stream().limit(MOST_OF_A_KIND).toList();
    }

    private List<Offer> publications(List<Known> known) {
        List<Offer> offers = new ArrayList<>();
        List<Voice> voices = voices(PUBLICATIONS, row -> new Voice(row, null));
        for (Known one : known) {
            List<Part> publications = voices.stream()
                    .filter(voice -> voice.summit().equals(one.summit().getSlug()))
                    .map(voice -> new Part(Side.Kind.PUBLICATION, voice.slug(), null, voice.name()))
                    .toList();
            String on = "," + one.summit().getSlug();
            for (int at = 1; at < publications.size(); at++) {
                Part left = publications.get(at - 1);
                Part right = publications.get(at);
                offers.add(new Offer(
                        Kind.TWO_PUBLICATIONS,
                        left.value() + on,
                        right.value() + on,
                        List.of(left, right, part(one.summit()))));
            }
        }
        return offers.stream().limit(MOST_OF_A_KIND).toList();
    }

    /** Persons who wrote from different sides: the first against the last of them. */
    private List<Offer> authors(List<Known> known) {
        List<String> order = known.stream()
                .flatMap(one -> Arrays.stream(Phase.values()).map(phase -> side(one.summit(), phase)))
                .toList();
        return voices(AUTHORS, row -> new Voice(row, (String) row[3])).stream()
                .collect(Collectors.groupingBy(Voice::slug, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(own -> {
                    List<String> sides = own.stream()
                            .map(voice -> voice.summit() + "." + voice.phase())
                            .sorted(Comparator.comparingInt(order::indexOf))
                            .toList();
                    Part author = new Part(
                            Side.Kind.AUTHOR,
                            own.get(0).slug(),
                            null,
                            own.get(0).name());
                    return new Offer(
                            Kind.EARLY_AND_LATE,
                            author.value() + "," + sides.get(0),
                            author.value() + "," + sides.get(sides.size() - 1),
                            List.of(author));
                })
                .toList();
    }

    private List<Voice> voices(String sql, Function<Object[], Voice> voice) {
        List<Voice> voices = new ArrayList<>();
        for (Object row : entities.createNativeQuery(sql)
                .setMaxResults(MOST_OF_A_KIND * 50)
                .getResultList()) {
            voices.add(voice.apply((Object[]) row));
        }
        return voices;
    }

    private static String side(Summit summit, Phase phase) {
        return summit.getSlug() + "." + phase.slug();
    }

    private static Part part(Summit summit) {
        return new Part(Side.Kind.SUMMIT, summit.getSlug(), null, summit.getLabel());
    }
}
