package org.summitry.catalog;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;

/**
 * Sets up the repositories. Their queries are sent as they are written, those that count too, so that nobody but Hibernate
 * has to parse them: Spring Data would once more, at each start.
 */
@Configuration(proxyBeanMethods = false)
class Queries {

    /**
     * Not by {@code @EnableJpaRepositories}: Spring Data 4.1.1 writes code that does not compile for repositories prepared at
     * the build when a selector is named there.
     */
    @Bean
    static BeanPostProcessor queriesAsWritten() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof JpaRepositoryFactoryBean<?, ?, ?> repository) {
                    repository.setQueryEnhancerSelectorSource(query -> QueryEnhancerFactories.fallback());
                }
                return bean;
            }
        };
    }
}
