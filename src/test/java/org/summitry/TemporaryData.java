package org.summitry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a test's program a data folder that nobody else uses. */
public class TemporaryData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            TestPropertyValues.of("summitry.data=" + Files.createTempDirectory("summitry-data"))
                    .applyTo(context);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
