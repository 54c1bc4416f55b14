package org.summitry.ops;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.summitry.catalog.CollectionVersion;
import org.summitry.web.caching.Edition;

/** Pages are of a version of the collection; looking for another one is what the program does by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CollectionEdition {

    @Bean
    Edition collection(CollectionVersion version) {
        return version::now;
    }
}
