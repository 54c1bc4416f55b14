package org.summitry.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.summitry.importing.source.Documents;
import org.summitry.importing.source.ParsedDocument;
import org.summitry.importing.source.UnreadableDocument;

/**
 * Counts in how many passages a word stands, over the five articles and the made-up ones from which the classifier was
 * tested (not those of the pairs), and writes the file that {@link WordWeights} reads. A word of one passage only is left
 * out: it weighs as much as one that was never seen.
 */
public final class CountWords {

    private static final int LONG_ENOUGH = 80;

    private CountWords() {}

    /**
     * @param args nothing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        int passages = 0;
        for (Path file : documents()) {
            for (String passage : passages(file)) {
                Words.of(passage).keySet().forEach(word -> counts.merge(word, 1, Integer::sum));
                passages++;
            }
        }
        List<String> lines = new ArrayList<>(List.of(Integer.toString(passages)));
        counts.forEach((word, count) -> {
            if (count > 1) {
                lines.add(word + " " + count);
            }
        });
        Files.write(Path.of("src/main/resources/org/summitry/compare", WordWeights.FILE), lines);
        System.out.println(passages + " passages, " + (lines.size() - 1) + " words");
    }

    private static List<Path> documents() throws IOException {
        List<Path> files = new ArrayList<>();
        List<Path> folders = new ArrayList<>(List.of(Path.of("seeds")));
        try (Stream<Path> sets = Files.list(Path.of("src/test/resources/unseen"))) {
            sets.sorted().map(set -> set.resolve("documents")).forEach(folders::add);
        }
        for (Path folder : folders) {
            try (Stream<Path> documents = Files.list(folder)) {
                documents.filter(file -> !file.toString().endsWith(".yaml")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static List<String> passages(Path file) throws IOException {
        try {
            return Documents.read(file.getFileName().toString(), Files.readAllBytes(file)).passages().stream()
                    .map(ParsedDocument.Passage::text)
                    .filter(text -> text.length() >= LONG_ENOUGH)
                    .toList();
        } catch (UnreadableDocument notOne) {
            return List.of();
        }
    }
}
