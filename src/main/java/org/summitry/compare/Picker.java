package org.summitry.compare;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Articles.SideCount;
import org.summitry.catalog.Memory;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.web.Addresses;

/** Offers comparisons that make sense: of sides that have articles. */
@Component
class Picker {

    /** Of each kind of comparison so many are offered. */
    private static final int MOST_OF_A_KIND = 6;

    private static final String ALL = "all";

    private final Summits summits;
    private final Articles articles;
    private final EntityManager entities;
    private final Cache<String, List<Offer>> remembered;

    Picker(Summits summits, Articles articles, EntityManager entities, Memory memory) {
        this.remembered = memory.of(1);
        this.summits = summits;
        this.articles = articles;
        this.entities = entities;
    }

    /**
     * A comparison to choose.
     *
     * @param label what is compared
     * @param url where
     */
    record Offer(String label, String url) {
        static Offer of(String left, String right, String label) {
            return new Offer(
                    label,
                    Addresses.to("/compare")
                            .with("left", left)
                            .with("right", right)
                            .toString());
        }
    }

    private record Known(Summit summit, Set<Phase> phases) {}

    /** Who wrote or published on which side of which summit. */
    private record Voice(String slug, String name, String summit, Phase phase) {}

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
        List<SideCount> counts = articles.countSides();
        return summits.findAllByOrderByHeldOn().stream()
                .map(summit -> new Known(
                        summit,
                        counts.stream()
                                .filter(count -> count.summit().equals(summit.getSlug()))
                                .flatMap(count -> Arrays.stream(Phase.values())
                                        .filter(phase -> phase.slug().equals(count.phase())))
                                .collect(Collectors.toCollection(TreeSet::new))))
                .toList();
    }

    private static List<Offer> beforeAndAfter(List<Known> known) {
        return known.stream()
                .filter(one -> one.phases().size() == 2)
                .map(one -> Offer.of(
                        side(one.summit(), Phase.PRE),
                        side(one.summit(), Phase.POST),
                        "%s, before and after".formatted(one.summit().getLabel())))
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    /** What was made of a summit, and what was expected of the next of which anything was. */
    private static List<Offer> fromOneToTheNext(List<Known> known) {
        List<Offer> offers = new ArrayList<>();
        Summit last = null;
        for (Known one : known) {
            if (last != null && one.phases().contains(Phase.PRE)) {
                offers.add(Offer.of(
                        side(last, Phase.POST),
                        side(one.summit(), Phase.PRE),
                        "After %s, before %s"
                                .formatted(last.getLabel(), one.summit().getLabel())));
            }
            last = one.phases().contains(Phase.POST) ? one.summit() : last;
        }
        return offers.stream().limit(MOST_OF_A_KIND).toList();
    }

    private List<Offer> publications(List<Known> known) {
        List<Offer> offers = new ArrayList<>();
        List<Voice> voices = voices("select distinct p.slug, p.name, c.summit.slug, c.phaseSlug from Article a"
                + " join a.publication p join a.coverage c where c.phaseSlug is not null order by p.name, p.slug");
        for (Known one : known) {
            Map<String, String> names = new LinkedHashMap<>();
            voices.stream()
                    .filter(voice -> voice.summit().equals(one.summit().getSlug()))
                    .forEach(voice -> names.putIfAbsent(voice.slug(), voice.name()));
            List<String> slugs = List.copyOf(names.keySet());
            for (int at = 1; at < slugs.size(); at++) {
                String left = slugs.get(at - 1);
                String right = slugs.get(at);
                String on = "," + one.summit().getSlug();
                offers.add(Offer.of(
                        "publication:" + left + on,
                        "publication:" + right + on,
                        "%s and %s on %s"
                                .formatted(
                                        names.get(left),
                                        names.get(right),
                                        one.summit().getLabel())));
            }
        }
        return offers.stream().limit(MOST_OF_A_KIND).toList();
    }

    /** Persons who wrote from different sides: the first against the last of them. */
    private List<Offer> authors(List<Known> known) {
        List<String> order = known.stream()
                .flatMap(one -> Arrays.stream(Phase.values()).map(phase -> side(one.summit(), phase)))
                .toList();
        Map<String, List<Voice>> byAuthor = voices(
                        "select distinct u.slug, u.name, c.summit.slug, c.phaseSlug from Article a join a.bylines b"
                                + " join b.author u join a.coverage c where c.phaseSlug is not null and u.id in"
                                + " (select v.id from Article d join d.bylines e join e.author v group by v.id"
                                + " having count(d) > 1) order by u.name, u.slug")
                .stream()
                .collect(Collectors.groupingBy(Voice::slug, LinkedHashMap::new, Collectors.toList()));
        return byAuthor.values().stream()
                .filter(own -> own.size() > 1)
                .map(own -> {
                    List<String> sides = own.stream()
                            .map(voice -> voice.summit() + "." + voice.phase().slug())
                            .sorted(java.util.Comparator.comparingInt(order::indexOf))
                            .toList();
                    String author = "author:" + own.get(0).slug() + ",";
                    return Offer.of(
                            author + sides.get(0),
                            author + sides.get(sides.size() - 1),
                            own.get(0).name() + ", early and late");
                })
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    private List<Voice> voices(String query) {
        return entities.createQuery(query, Object[].class)
                .setMaxResults(MOST_OF_A_KIND * 50)
                .getResultStream()
                .map(row -> new Voice(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        Objects.requireNonNull(Phase.of((String) row[3]).orElse(null))))
                .toList();
    }

    private static String side(Summit summit, Phase phase) {
        return summit.getSlug() + "." + phase.slug();
    }
}
