package org.summitry.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws the topic map from the catalogue, in no more than four queries whatever its size. Counting takes the longer the more
 * articles there are, so that what was counted is remembered.
 */
@Component
public class TopicMaps {

    private static final String WHOLE = "";
    private static final int MOST = 500;

    private final Summits summits;
    private final Topics topics;
    private final Articles articles;
    private final Cache<String, TopicMap> remembered;

    TopicMaps(Summits summits, Topics topics, Articles articles, Memory memory) {
        this.summits = summits;
        this.topics = topics;
        this.articles = articles;
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
                        articles.countSides(),
                        articles.countTopics()));
    }

    /**
     * @param summit a summit
     * @return the map of its two sides
     */
    @Transactional(readOnly = true)
    public TopicMap of(Summit summit) {
        return remembered.get(summit.getSlug(), slug -> {
            List<String> one = List.of(slug);
            return TopicMap.of(
                    List.of(summit),
                    topics.findAllByOrderByPlace(),
                    articles.countSidesOf(one),
                    articles.countTopicsOf(one));
        });
    }
}
