package org.summitry.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.summitry.importing.source.UnreadableDocument;

/**
 * The folder whose documents are imported, {@code --summitry.seeds}.
 *
 * @param seeds the folder
 */
@ConfigurationProperties("summitry")
record SeedsFolder(Path seeds) {

    /** A larger file is no article. */
    private static final long MOST_BYTES = 5L * 1024 * 1024;

    private static final Set<String> NOT_DOCUMENTS = Set.of(SeedCatalog.FILE, SeedLedger.FILE);
    private static final List<String> ENDINGS = List.of(".txt", ".md", ".markdown", ".html", ".htm");

    /**
     * @return the names of its files, in order; the editor's own and hidden ones left out
     * @throws IOException if there is no such folder or it cannot be read
     */
    List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(seeds)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !NOT_DOCUMENTS.contains(name))
                    .sorted()
                    .toList();
        }
    }

    /**
     * @param name the name of one of its files
     * @return the file's bytes
     * @throws UnreadableDocument if it is no document or too large
     * @throws IOException if it cannot be read
     */
    byte[] read(String name) throws IOException, UnreadableDocument {
        if (ENDINGS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            throw new UnreadableDocument("reading", "Only .txt, .md and .html documents are read.");
        }
        long size = Files.size(file(name));
        if (size > MOST_BYTES) {
            throw new UnreadableDocument(
                    "reading", "The file has %,d bytes; at most %,d are read.".formatted(size, MOST_BYTES));
        }
        return Files.readAllBytes(file(name));
    }

    /** What an editor should know of a failure. */
    static String reason(IOException failure) {
        return failure instanceof NoSuchFileException
                ? "There is no " + failure.getMessage() + "."
                : "It cannot be read (" + failure.getClass().getSimpleName() + ": " + failure.getMessage() + ").";
    }

    Path file(String name) {
        return seeds.resolve(name);
    }
}
