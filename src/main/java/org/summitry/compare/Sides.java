package org.summitry.compare;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.compare.Side.Kind;
import org.summitry.compare.Side.Part;
import org.summitry.web.BadParameter;
import org.summitry.web.Slug;

/** Reads sides from addresses and names what they name. */
@Component
class Sides {

    private final Summits summits;
    private final EntityManager entities;

    Sides(Summits summits, EntityManager entities) {
        this.summits = summits;
        this.entities = entities;
    }

    /** All summits, in order of time. */
    List<Summit> summits() {
        return summits.findAllByOrderByHeldOn();
    }

    private static Part part(Summit summit, @org.jspecify.annotations.Nullable Phase phase) {
        return new Part(Kind.SUMMIT, summit.getSlug(), phase, summit.getLabel());
    }

    /**
     * @param parameter the name of the parameter
     * @param value its value
     * @param all all summits
     * @return the side
     * @throws BadParameter if it names nothing, too much, or something that is not there
     */
    Side of(String parameter, String value, List<Summit> all) {
        List<String> given = Arrays.stream(value.split(",", -1)).distinct().toList();
        if (given.size() > Side.MOST_PARTS) {
            throw new BadParameter("compare.tooManyParts", parameter, Side.MOST_PARTS);
        }
        Map<String, Summit> known = all.stream().collect(Collectors.toMap(Summit::getSlug, Function.identity()));
        List<Part> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<String> own =
                    given.stream().filter(one -> kind(one) == kind).sorted().toList();
            parts.addAll(kind == Kind.SUMMIT ? summits(parameter, own, known) : named(parameter, kind, own));
        }
        return new Side(parts);
    }

    private static Kind kind(String value) {
        return Arrays.stream(Kind.values())
                .filter(kind -> value.startsWith(kind.prefix()))
                .findFirst()
                .orElse(Kind.SUMMIT);
    }

    private static List<Part> summits(String parameter, List<String> values, Map<String, Summit> known) {
        return values.stream()
                .map(value -> {
                    int dot = value.lastIndexOf('.');
                    Optional<Phase> phase = Phase.of(dot < 0 ? "" : value.substring(dot + 1));
                    Summit summit = known.get(dot < 0 ? value : value.substring(0, dot));
                    if (summit == null || (dot >= 0 && phase.isEmpty())) {
                        throw BadParameter.of("compare.noSide", parameter, value, allowed(known));
                    }
                    return part(summit, phase.orElse(null));
                })
                .toList();
    }

    private static String allowed(Map<String, Summit> known) {
        return known.values().stream()
                .sorted(Comparator.comparing(Summit::getHeldOn))
                .flatMap(summit -> Arrays.stream(Phase.values()).map(phase -> summit.getSlug() + "." + phase.slug()))
                .collect(Collectors.joining(", "));
    }

    private List<Part> named(String parameter, Kind kind, List<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        Set<String> slugs = values.stream()
                .map(value -> value.substring(kind.prefix().length()))
                .filter(Slug::isSlug)
                .collect(Collectors.toSet());
        Map<String, String> names = names(kind, slugs);
        return values.stream()
                .map(value -> {
                    String slug = value.substring(kind.prefix().length());
                    String name = names.get(slug);
                    if (name == null) {
                        throw BadParameter.of("compare.noPart", parameter, value);
                    }
                    return new Part(kind, slug, null, name);
                })
                .toList();
    }

    private Map<String, String> names(Kind kind, Set<String> slugs) {
        String query =
                switch (kind) {
                    case ARTICLE -> "select e.slug, e.title from Article e where e.slug in :slugs";
                    case AUTHOR -> "select e.slug, e.name from Author e where e.slug in :slugs";
                    case PUBLICATION -> "select e.slug, e.name from Publication e where e.slug in :slugs";
                    case SUMMIT -> throw new IllegalArgumentException("summits are known");
                };
        return entities.createQuery(query, Object[].class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
