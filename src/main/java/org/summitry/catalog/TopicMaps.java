package org.summitry.catalog;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the topic map from the catalogue, in no more than four queries whatever its size. */
@Component
public class TopicMaps {

    private final Summits summits;
    private final Topics topics;
    private final Articles articles;

    TopicMaps(Summits summits, Topics topics, Articles articles) {
        this.summits = summits;
        this.topics = topics;
        this.articles = articles;
    }

    /** @return the map of the whole collection */
    @Transactional(readOnly = true)
    public TopicMap whole() {
        return TopicMap.of(
                summits.findAllByOrderByHeldOn(),
                topics.findAllByOrderByPlace(),
                articles.countSides(),
                articles.countTopics());
    }

    /**
     * @param summit a summit
     * @return the map of its two sides
     */
    @Transactional(readOnly = true)
    public TopicMap of(Summit summit) {
        List<String> slug = List.of(summit.getSlug());
        return TopicMap.of(
                List.of(summit),
                topics.findAllByOrderByPlace(),
                articles.countSidesOf(slug),
                articles.countTopicsOf(slug));
    }
}
