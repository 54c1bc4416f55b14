package org.summitry.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much a word tells that two passages share. A word of every passage ("the", "Russia") tells nothing, a rare one much.
 * How common a word is stands in a file that is part of the program, so that a pair's score is the same whatever else the
 * collection holds and does not change with the next import.
 */
final class WordWeights {

    /** Lines of a word and the number of passages that hold it; on the first line the number of all passages. */
    static final String FILE = "common-words.txt";

    private static final WordWeights SHIPPED = shipped();

    private final Map<String, Integer> passagesWith = new HashMap<>();
    private final int passages;

    private WordWeights(List<String> lines) {
        passages = Integer.parseInt(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            int blank = line.indexOf(' ');
            passagesWith.put(line.substring(0, blank), Integer.valueOf(line.substring(blank + 1)));
        }
    }

    /**
     * @param word a word as {@link Words} has it
     * @return its inverse document frequency: about 0 for a word of every passage, 7 for one that no counted passage has
     */
    static double of(String word) {
        int with = SHIPPED.passagesWith.getOrDefault(word, 0);
        return Math.log(1 + (SHIPPED.passages - with + 0.5) / (with + 0.5));
    }

    /** Whether so few passages hold a word, less than one in ten, that it says something to a reader. */
    static boolean isTelling(String word) {
        return SHIPPED.passagesWith.getOrDefault(word, 0) * 10 < SHIPPED.passages;
    }

    private static WordWeights shipped() {
        try (InputStream file = WordWeights.class.getResourceAsStream(FILE)) {
            String text = new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
            return new WordWeights(text.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
