package org.summitry.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The folder of the embedded database, {@code --summitry.data}; the profile {@code postgres} does without. */
@Configuration(proxyBeanMethods = false)
@Profile("!postgres")
@EnableConfigurationProperties(DataFolder.Location.class)
class DataFolder {

    /** As many as pages ask with, for each connection, so that H2 reads no statement twice. */
    private static final int STATEMENTS = 256;

    /**
     * In percent: H2 rewrites parts of its file of which less than half of this is in use. It would always rewrite some with
     * its own 90, beside readers: at 100,000 articles more than 100 MB a second of heap, and Java stops for that.
     */
    private static final int REWRITTEN_BELOW = 50;

    /**
     * @param data the folder; it is made where there is none
     */
    @ConfigurationProperties("summitry")
    record Location(Path data) {}

    /** The folder cannot be used; {@link DataFolderTrouble} tells whoever started the program. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(Path folder, IOException reason) {
            super(folder.toString(), reason);
        }
    }

    @Bean
    JdbcConnectionDetails embeddedDatabase(Location location) {
        Path folder = location.data().toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", ".tmp"));
        } catch (IOException unusable) {
            throw new Unusable(folder, unusable);
        }
        return new EmbeddedDatabase(
                "jdbc:h2:file:" + folder.resolve("summitry") + ";DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=" + STATEMENTS
                        + ";AUTO_COMPACT_FILL_RATE=" + REWRITTEN_BELOW);
    }

    private record EmbeddedDatabase(String getJdbcUrl) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return "sa";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
