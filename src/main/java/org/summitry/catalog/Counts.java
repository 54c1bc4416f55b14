package org.summitry.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Articles.SideCount;
import org.summitry.catalog.Articles.TopicCount;

/**
 * How much the collection has of each side and each topic, as {@link Tallies} keep it. Whoever needs a part takes it from the
 * whole, which is remembered.
 */
@Component
public class Counts {

    private static final String ALL = "all";

    private final Articles articles;
    private final Cache<String, List<SideCount>> sides;
    private final Cache<String, List<TopicCount>> topics;

    Counts(Articles articles, Memory memory) {
        this.articles = articles;
        this.sides = memory.of(1);
        this.topics = memory.of(1);
    }

    /** @return how many articles each summit has from each side */
    @Transactional(readOnly = true)
    public List<SideCount> sides() {
        return sides.get(ALL, any -> articles.countSides());
    }

    /** @return how many passages touch each topic, by summit and phase; passages of articles about no summit included */
    @Transactional(readOnly = true)
    public List<TopicCount> topics() {
        return topics.get(ALL, any -> articles.countTopics());
    }
}
