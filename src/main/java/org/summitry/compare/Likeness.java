package org.summitry.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How alike the passages of two takes are: the cosine of their words, each word once, weighted by {@link WordWeights}. */
final class Likeness {

    private static final int MOST_WORDS = 8;

    /** The places of a text's words among the words of all texts, ascending, and the length of the vector they make. */
    private record Vector(int[] words, double length) {}

    private record Shared(String written, double weight) {}

    private final List<SortedMap<String, String>> left;
    private final List<SortedMap<String, String>> right;
    /** In the order of the alphabet, so that sums come out the same to the last bit when the sides are swapped. */
    private final Map<String, Integer> places = new HashMap<>();

    private final double[] squares;

    Likeness(List<String> left, List<String> right) {
        this.left = left.stream().map(Words::of).toList();
        this.right = right.stream().map(Words::of).toList();
        TreeSet<String> words = new TreeSet<>();
        Stream.concat(this.left.stream(), this.right.stream()).forEach(one -> words.addAll(one.keySet()));
        squares = new double[words.size()];
        for (String word : words) {
            double weight = WordWeights.of(word);
            squares[places.size()] = weight * weight;
            places.put(word, places.size());
        }
    }

    /** From 0, nothing shared, to 1, the same words; by left and right. */
    double[][] matrix() {
        List<Vector> lefts = left.stream().map(this::vector).toList();
        List<Vector> rights = right.stream().map(this::vector).toList();
        double[][] matrix = new double[lefts.size()][rights.size()];
        for (int i = 0; i < lefts.size(); i++) {
            for (int j = 0; j < rights.size(); j++) {
                matrix[i][j] = cosine(lefts.get(i), rights.get(j));
            }
        }
        return matrix;
    }

    /**
     * The words that a left and a right passage share and that say something, the rarest first. Of two ways to write a
     * word the shorter is shown: "consultation" for "consultations".
     */
    List<String> sharedWords(int i, int j) {
        List<Shared> shared = new ArrayList<>();
        left.get(i).forEach((word, written) -> {
            String other = right.get(j).get(word);
            if (other != null && WordWeights.isTelling(word)) {
                shared.add(new Shared(shorter(written, other), WordWeights.of(word)));
            }
        });
        return shared.stream()
                .sorted(Comparator.comparingDouble(Shared::weight).reversed())
                .limit(MOST_WORDS)
                .map(Shared::written)
                .toList();
    }

    private static String shorter(String one, String other) {
        int difference = one.length() - other.length();
        return difference < 0 || difference == 0 && one.compareTo(other) <= 0 ? one : other;
    }

    private Vector vector(SortedMap<String, String> words) {
        int[] at = words.keySet().stream().mapToInt(places::get).toArray();
        double sum = 0;
        for (int place : at) {
            sum += squares[place];
        }
        return new Vector(at, Math.sqrt(sum));
    }

    private double cosine(Vector one, Vector other) {
        double sum = 0;
        int a = 0;
        int b = 0;
        while (a < one.words.length && b < other.words.length) {
            int order = Integer.compare(one.words[a], other.words[b]);
            if (order == 0) {
                sum += squares[one.words[a]];
            }
            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }
        return sum == 0 ? 0 : sum / (one.length * other.length);
    }
}
