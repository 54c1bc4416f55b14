package org.summitry.search;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.jspecify.annotations.Nullable;

/**
 * What indexes are called on a cluster that has other indexes too: {@code summitry-articles}.
 *
 * @param prefix what comes first
 */
record IndexNames(String prefix) implements IndexLayoutStrategy {

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return prefix + "-" + index;
    }

    @Override
    public @Nullable String createWriteAlias(String index) {
        return null;
    }

    @Override
    public @Nullable String createReadAlias(String index) {
        return null;
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String name) {
        return name.substring(prefix.length() + 1);
    }
}
