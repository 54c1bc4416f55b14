package org.summitry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a test's program a place for its data that nobody else uses: a folder and, by its profiles, a database on a real
 * PostgreSQL and indexes on a real OpenSearch. Maven's profiles {@code postgres-tests} and {@code opensearch-tests} make
 * these the profiles of all tests that do not say otherwise.
 */
public class TemporaryData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        List<String> properties = new ArrayList<>();
        properties.add("summitry.data=" + folder("data"));
        properties.addAll(servers(List.of(context.getEnvironment().getActiveProfiles())));
        TestPropertyValues.of(properties).applyTo(context);
    }

    /**
     * @param what what its name begins with
     * @return an empty folder, which stays until the build's folder is cleaned
     */
    public static Path folder(String what) {
        try {
            Path all = Files.createDirectories(Path.of("target", "test-data"));
            return Files.createTempDirectory(all.toAbsolutePath(), what);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /**
     * @param data an empty folder
     * @return options of a program that a test starts by itself, by the profiles of the build
     */
    public static List<String> options(Path data) {
        String profiles = System.getProperty("spring.profiles.active", "");
        List<String> options = new ArrayList<>();
        options.add("--summitry.data=" + data);
        options.add("--spring.profiles.active=" + profiles);
        servers(List.of(profiles.split(","))).forEach(property -> options.add("--" + property));
        return options;
    }

    private static List<String> servers(Collection<String> profiles) {
        List<String> properties = new ArrayList<>();
        if (profiles.contains("postgres")) {
            properties.addAll(RealPostgres.properties());
        }
        if (profiles.contains("opensearch")) {
            properties.addAll(RealOpenSearch.properties());
        }
        return properties;
    }
}
