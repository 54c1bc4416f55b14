package org.summitry.ops;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/**
 * Read-only transactions go to a replica of the database where {@code SUMMITRY_DB_REPLICA_URL} names one, as the same user;
 * all others, the migrations and the turn to import go to the primary.
 */
@Configuration(proxyBeanMethods = false)
@Profile("postgres")
@ConditionalOnExpression("!'${SUMMITRY_DB_REPLICA_URL:}'.isEmpty()")
class ReadReplica {

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource primaryPool(DataSourceProperties primary) {
        return primary.initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource replicaPool(DataSourceProperties primary, @Value("${SUMMITRY_DB_REPLICA_URL}") String replica) {
        return primary.initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .url(replica)
                .build();
    }

    @Bean
    @Primary
    DataSource database(@Qualifier("primaryPool") DataSource primary, @Qualifier("replicaPool") DataSource replica) {
        LazyConnectionDataSourceProxy database = new LazyConnectionDataSourceProxy(primary);
        database.setReadOnlyDataSource(replica);
        return database;
    }
}
