package org.summitry.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitry.catalog.TakePassage;

/**
 * Pairs the passages of two sides by their words: the cosine of their word weights, a word weighing the more the fewer
 * of the compared passages have it (inverse document frequency).
 */
final class WordPairs {

    private static final double ENOUGH = 0.12;
    private static final int SHORTEST_WORD = 4;

    /**
     * Two passages that speak of the same thing.
     *
     * @param left a passage of the left side
     * @param right the passage of the right side that is likest to it
     * @param score how like they are, 0 to 1
     */
    record Pair(TakePassage left, TakePassage right, double score) {}

    private WordPairs() {}

    /** For each passage on the left its best counterpart on the right, where there is one. */
    static List<Pair> find(List<TakePassage> left, List<TakePassage> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        List<Map<String, Integer>> lefts = left.stream().map(WordPairs::counts).toList();
        List<Map<String, Integer>> rights =
                right.stream().map(WordPairs::counts).toList();
        Map<String, Double> rarity = rarity(lefts, rights);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            TakePassage passage = left.get(i);
            Map<String, Integer> words = lefts.get(i);
            List<Pair> candidates = new ArrayList<>();
            for (int j = 0; j < right.size(); j++) {
                candidates.add(new Pair(passage, right.get(j), cosine(words, rights.get(j), rarity)));
            }
            candidates.stream()
                    .max(Comparator.comparingDouble(Pair::score))
                    .filter(pair -> pair.score >= ENOUGH)
                    .ifPresent(pairs::add);
        }
        return pairs;
    }

    private static Map<String, Integer> counts(TakePassage passage) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : passage.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= SHORTEST_WORD) {
                counts.merge(word.replaceFirst("(?:ies|es|s|ed|ing)$", ""), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<String, Double> rarity(List<Map<String, Integer>> lefts, List<Map<String, Integer>> rights) {
        List<Map<String, Integer>> all = new ArrayList<>(lefts);
        all.addAll(rights);
        Map<String, Long> frequency = all.stream()
                .flatMap(words -> words.keySet().stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        Map<String, Double> rarity = new HashMap<>();
        frequency.forEach((word, passages) -> rarity.put(word, Math.log(1 + (double) all.size() / passages)));
        return rarity;
    }

    private static double cosine(Map<String, Integer> one, Map<String, Integer> other, Map<String, Double> rarity) {
        Set<String> shared = new HashSet<>(one.keySet());
        shared.retainAll(other.keySet());
        double product = shared.stream()
                .mapToDouble(word -> weight(word, one, rarity) * weight(word, other, rarity))
                .sum();
        double score = product / (length(one, rarity) * length(other, rarity));
        return Double.isNaN(score) ? 0 : Math.round(score * 100) / 100.0;
    }

    private static double weight(String word, Map<String, Integer> words, Map<String, Double> rarity) {
        return words.getOrDefault(word, 0) * rarity.getOrDefault(word, 0.0);
    }

    private static double length(Map<String, Integer> words, Map<String, Double> rarity) {
        return Math.sqrt(words.keySet().stream()
                .mapToDouble(word -> Math.pow(weight(word, words, rarity), 2))
                .sum());
    }
}
