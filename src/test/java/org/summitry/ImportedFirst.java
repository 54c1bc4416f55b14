package org.summitry;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.summitry.importing.Importer;

/** Imports the seeds folder before a test's program is ready, so that no test has to wait for it. */
@TestConfiguration(proxyBeanMethods = false)
public class ImportedFirst {

    @Bean
    ApplicationRunner importFirst(Importer importer) {
        return arguments -> importer.run();
    }
}
