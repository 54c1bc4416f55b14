package org.summitry.search;

import java.util.Map;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterUnifiedOptionsStep;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An index on an OpenSearch cluster, the same for all instances on one database. Whether it is whole stands in that database,
 * where all see it and an article's own transaction says so. Addresses and limits are in {@code application.yaml}.
 */
@Component
@Profile("opensearch")
class IndexCluster implements IndexPlace {

    private final String name;
    private final JdbcClient database;
    private volatile boolean toBeRebuilt;

    IndexCluster(
            @Value("${summitry.search.prefix}") String name,
            @Value("${summitry.rebuild-index:false}") String rebuild,
            JdbcClient database) {
        this.name = name;
        this.toBeRebuilt = !rebuild.equals("false");
        this.database = database;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put("hibernate.search.backend.type", "elasticsearch");
        properties.put("hibernate.search.backend.layout.strategy", new IndexNames(name));
        properties.put("hibernate.search.backend.analysis.configurer", new ClusterAnalysis());
        IndexMapping.into(properties);
        // the program starts without its cluster too; IndexKeeper makes what is missing there
        properties.put("hibernate.search.schema_management.strategy", "none");
    }

    @Override
    public boolean isSealed() {
        return !toBeRebuilt
                && database.sql("select count(*) from index_state where name = ? and mapping = ? and whole")
                                .params(name, IndexMapping.VERSION)
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    @Override
    public void seal() {
        int known = database.sql("update index_state set mapping = ?, whole = true where name = ?")
                .params(IndexMapping.VERSION, name)
                .update();
        if (known == 0) {
            database.sql("insert into index_state (name, mapping, whole) values (?, ?, true)")
                    .params(name, IndexMapping.VERSION)
                    .update();
        }
        toBeRebuilt = false;
    }

    @Override
    public void unseal() {
        database.sql("update index_state set whole = false where name = ? and whole")
                .params(name)
                .update();
    }

    @Override
    public boolean isOnCluster() {
        return true;
    }

    @Override
    public void wholeSentences(HighlighterUnifiedOptionsStep fragments) {
        fragments.fragmentSize(0);
    }
}
