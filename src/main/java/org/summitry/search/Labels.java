package org.summitry.search;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Memory;
import org.summitry.catalog.Names;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topics;
import org.summitry.web.Texts;

/**
 * What readers call the values of filters. The usual names are remembered, since every search asks for the same ones; those
 * in the reader's language follow from them at each request.
 */
@Component
class Labels {

    private static final int MOST_NAMES = 50_000;

    private final EntityManager entities;
    private final Summits summits;
    private final Topics topics;
    private final Names names;
    private final Texts texts;
    private final Cache<Filter, Map<String, String>> lists;
    private final Cache<String, String> authors;
    private final Cache<String, String> publications;

    Labels(EntityManager entities, Summits summits, Topics topics, Names names, Texts texts, Memory memory) {
        this.entities = entities;
        this.summits = summits;
        this.topics = topics;
        this.names = names;
        this.texts = texts;
        this.lists = memory.of(Filter.values().length);
        this.authors = memory.of(MOST_NAMES);
        this.publications = memory.of(MOST_NAMES);
    }

    /**
     * Labels by slug: of summit, phase and topic all that there are, in order; of authors and publications those asked for
     * that there are.
     */
    Map<String, String> of(Filter filter, Set<String> slugs) {
        Map<String, String> named = new LinkedHashMap<>();
        usual(filter, slugs).forEach((slug, usual) -> named.put(slug, name(filter, slug, usual)));
        return named;
    }

    private String name(Filter filter, String slug, String usual) {
        return switch (filter) {
            case SUMMIT -> slug.equals(Filter.NO_SUMMIT) ? texts.say("search.noSummit") : names.summit(slug, usual);
            case PHASE -> texts.say("phase." + slug);
            case TOPIC -> names.topic(slug, usual);
            case AUTHOR -> usual;
            case PUBLICATION -> names.publication(slug, usual);
        };
    }

    private Map<String, String> usual(Filter filter, Set<String> slugs) {
        return switch (filter) {
            case SUMMIT -> lists.get(filter, any -> summits());
            case TOPIC -> lists.get(filter, any -> topics());
            case PHASE -> lists.get(filter, any -> phases());
            case AUTHOR -> authors.getAll(slugs, missing -> load("Author", missing));
            case PUBLICATION -> publications.getAll(slugs, missing -> load("Publication", missing));
        };
    }

    private Map<String, String> summits() {
        Map<String, String> labels = new LinkedHashMap<>();
        summits.findAllByOrderByHeldOn().forEach(summit -> labels.put(summit.getSlug(), summit.getLabel()));
        labels.put(Filter.NO_SUMMIT, Filter.NO_SUMMIT);
        return labels;
    }

    private Map<String, String> topics() {
        Map<String, String> labels = new LinkedHashMap<>();
        topics.findAllByOrderByPlace().forEach(topic -> labels.put(topic.getSlug(), topic.getLabel()));
        return labels;
    }

    private static Map<String, String> phases() {
        return Arrays.stream(Phase.values())
                .collect(Collectors.toMap(Phase::slug, Phase::label, (a, b) -> a, LinkedHashMap::new));
    }

    private Map<String, String> load(String entity, Iterable<? extends String> slugs) {
        Map<String, String> loaded = new HashMap<>();
        entities.createQuery("select e.slug, e.name from " + entity + " e where e.slug in :slugs", Object[].class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .forEach(row -> loaded.put((String) row[0], (String) row[1]));
        return loaded;
    }
}
