package org.summitry.catalog;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the topic map from the catalogue, in four queries whatever its size. */
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
}
