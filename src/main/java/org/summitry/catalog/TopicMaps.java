package org.summitry.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the topic map from the catalogue, in no more than four queries whatever its size, and remembers it. */
@Component
public class TopicMaps {

    private static final String WHOLE = "";
    private static final int MOST = 500;

    private final Summits summits;
    private final Topics topics;
    private final Counts counts;
    private final Cache<String, TopicMap> remembered;

    TopicMaps(Summits summits, Topics topics, Counts counts, Memory memory) {
        this.summits = summits;
        this.topics = topics;
        this.counts = counts;
        this.remembered = memory.of(MOST);
    }

    /** @return the map of the whole collection */
    @Transactional(readOnly = true)
    public TopicMap whole() {
        return remembered.get(
                WHOLE,
                any -> TopicMap.of(
                        summits.findAllByOrderByHeldOn(),
                        topics.findAllByOrderByPlace(),
                        counts.sides(),
                        counts.topics()));
    }

    /**
     * @param summit a summit
     * @return the map of its two sides
     */
    @Transactional(readOnly = true)
    public TopicMap of(Summit summit) {
        return remembered.get(
                summit.getSlug(),
                any -> TopicMap.of(List.of(summit), topics.findAllByOrderByPlace(), counts.sides(), counts.topics()));
    }
}
