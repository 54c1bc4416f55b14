package org.summitry.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Remembers what follows from the collection and is asked for again and again: until an import ends, here or at another
 * instance, and for a minute at the most, since an import stores article by article.
 */
@Component
public class Memory {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final List<Cache<?, ?>> all = new CopyOnWriteArrayList<>();

    /**
     * @param most how many things at the most; the least asked for are forgotten first
     * @param <K> what they are asked by
     * @param <V> what they are
     * @return room for things of one kind
     */
    public <K, V> Cache<K, V> of(int most) {
        Cache<K, V> cache = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(LONGEST)
                .build();
        all.add(cache);
        return cache;
    }

    /** Before anybody else hears of the change and looks anew. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(CollectionChanged.class)
    void forget() {
        all.forEach(Cache::invalidateAll);
    }
}
