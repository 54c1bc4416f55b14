package org.summitry.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterUnifiedOptionsStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the index, beside the embedded database. Before anything opens it, an index that is damaged, or of an older
 * mapping, or asked to be rebuilt ({@code --summitry.rebuild-index}), is thrown away; {@link IndexKeeper} builds it anew.
 */
@Component
@Profile("!opensearch")
class IndexFolder implements IndexPlace {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String VERSION_FILE = "version";
    private static final int COMMIT_EVERY_MILLIS = 60_000;
    private static final int MIB = 1 << 20;
    /** What of the memory each of the two indexes may fill before it writes: the fuller, the less is merged later. */
    private static final int PART_OF_THE_HEAP = 8;

    private static final long LEAST_BUFFER = 16;
    private static final long MOST_BUFFER = 48;

    private final Path folder;
    private final boolean rebuild;

    IndexFolder(@Value("${summitry.data}") Path data, @Value("${summitry.rebuild-index:false}") String rebuild) {
        this.folder = data.toAbsolutePath().normalize().resolve("index");
        this.rebuild = !rebuild.equals("false");
    }

    @Override
    public void customize(Map<String, Object> properties) {
        if (rebuild || !isSound()) {
            throwAway();
        }
        properties.put("hibernate.search.backend.type", "lucene");
        properties.put("hibernate.search.backend.directory.root", folder.toString());
        properties.put("hibernate.search.backend.lucene_version", "9.12.3");
        // a commit waits for the disk, and what an import has not finished is built anew anyhow
        properties.put("hibernate.search.backend.io.commit_interval", COMMIT_EVERY_MILLIS);
        properties.put("hibernate.search.backend.io.writer.ram_buffer_size", buffer());
        properties.put("hibernate.search.backend.analysis.configurer", new IndexAnalysis());
        IndexMapping.into(properties);
    }

    /** In MiB. */
    private static int buffer() {
        long part = Runtime.getRuntime().maxMemory() / PART_OF_THE_HEAP / MIB;
        return (int) Math.max(LEAST_BUFFER, Math.min(MOST_BUFFER, part));
    }

    private boolean isSound() {
        try {
            return Files.readString(folder.resolve(VERSION_FILE)).equals(version())
                    && isReadable("articles")
                    && isReadable("passages");
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private boolean isReadable(String index) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder.resolve(index));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.numDocs() >= 0;
        }
    }

    private void throwAway() {
        try {
            if (Files.exists(folder)) {
                LOG.warn("The index in {} is missing parts, damaged or of another version; it is built anew", folder);
                FileSystemUtils.deleteRecursively(folder);
            }
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("The index folder " + folder + " cannot be written", failed);
        }
    }

    @Override
    public void seal() {
        try {
            Files.writeString(folder.resolve(VERSION_FILE), version());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void unseal() {
        try {
            Files.deleteIfExists(folder.resolve(VERSION_FILE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public boolean isSealed() {
        return Files.exists(folder.resolve(VERSION_FILE));
    }

    @Override
    public boolean isOnCluster() {
        return false;
    }

    /** Lucene makes no others. */
    @Override
    public void wholeSentences(HighlighterUnifiedOptionsStep fragments) {}

    private static String version() {
        return "mapping " + IndexMapping.VERSION;
    }
}
