package org.summitry.catalog;

import java.util.List;
import java.util.Locale;

/**
 * A passage with the sentence marked that carries a topic, or that is quoted. Read one after another its parts are the
 * whole passage.
 *
 * @param opening what stands before the neighbour, or empty
 * @param before the sentence before the marked one, or empty
 * @param marked the sentence that carries the topic
 * @param after the sentence after the marked one, or empty
 * @param rest what stands after that, or empty
 */
public record Excerpt(String opening, String before, String marked, String after, String rest) {

    /**
     * Marks the sentence that holds most of some words; the first of equals.
     *
     * @param passage a passage
     * @param words words of the passage that speak for a topic
     * @return the passage in parts
     */
    public static Excerpt around(String passage, List<String> words) {
        List<String> sentences = Sentences.of(passage);
        if (sentences.isEmpty()) {
            return new Excerpt("", "", passage, "", "");
        }
        int best = 0;
        long most = -1;
        for (int at = 0; at < sentences.size(); at++) {
            String sentence = sentences.get(at).toLowerCase(Locale.ROOT);
            long held = words.stream()
                    .filter(word -> sentence.contains(word.toLowerCase(Locale.ROOT)))
                    .count();
            if (held > most) {
                most = held;
                best = at;
            }
        }
        return new Excerpt(
                String.join(" ", sentences.subList(0, Math.max(0, best - 1))),
                best == 0 ? "" : sentences.get(best - 1),
                sentences.get(best),
                best + 1 < sentences.size() ? sentences.get(best + 1) : "",
                String.join(" ", sentences.subList(Math.min(sentences.size(), best + 2), sentences.size())));
    }

    /** @return whether a reader who sees the marked sentence and its neighbours does not see all of the passage */
    public boolean isCut() {
        return !opening.isEmpty() || !rest.isEmpty();
    }
}
