package org.summitry.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which passages of two takes on a topic answer each other: for each passage its best counterpart on the other
 * side, or none.
 *
 * <p>Two passages are alike as far as they share rare words (the cosine of their words, weighted by
 * {@link WordWeights}). They answer each other if they are more alike than each of them is to the other passages across,
 * and the more so, the more both are about the topic: passages that only mention it answer nobody. No side comes first:
 * swapping the two sides gives the same pairs, mirrored, with the same scores. {@code PairsTests} measures how often this
 * is right.
 */
final class Counterparts {

    /** How much of the average likeness to the other passages, from either side, is taken off. */
    private static final double TO_OTHERS = 0.75;
    /** What it adds that both passages are about this topic and no other; as much as a likeness of so much. */
    private static final double ABOUT_IT = 0.1;
    /** The least that makes two passages a pair; it becomes the score {@link #LEAST_SCORE}. */
    private static final double LEAST = 0.08;

    /** The score from which on two passages answer each other. */
    static final double LEAST_SCORE = 0.5;

    /**
     * A passage of a take.
     *
     * @param text the passage
     * @param share how far it is about the topic, from 0 to 1: of all the words in it that speak for topics, the share of
     *     those that speak for this one
     */
    record Passage(String text, double share) {}

    /**
     * Two passages that answer each other.
     *
     * @param left the place of the one in the left take, from 0
     * @param right the place of the other in the right take, from 0
     * @param score how sure that is, from {@link #LEAST_SCORE} to 1
     * @param words the words that both have and few others, as they write them, the most telling first; at most eight
     */
    public record Pair(int left, int right, double score, List<String> words) {}

    /**
     * What was found.
     *
     * @param ofLeft for each left passage that has one its best counterpart, by left
     * @param ofRight for each right passage that has one its best counterpart, by right
     */
    record Found(List<Pair> ofLeft, List<Pair> ofRight) {

        /** @return all pairs, each once, by left and then by right */
        List<Pair> all() {
            return Stream.concat(ofLeft.stream(), ofRight.stream())
                    .distinct()
                    .sorted(Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right))
                    .toList();
        }
    }

    private Counterparts() {}

    /**
     * The cost grows with the product of the two sizes: two takes of sixty passages each take some milliseconds. The
     * scores depend on the whole takes, so give all of both, or the first sixty of each, and not a page of them.
     *
     * @param left a side's passages on a topic
     * @param right the other side's passages on the same topic
     * @return which answer each other
     */
    static Found of(List<Passage> left, List<Passage> right) {
        Likeness likeness = new Likeness(texts(left), texts(right));
        Pair[][] pairs = pairs(scores(left, right, likeness.matrix()), likeness);
        List<Pair> ofLeft = IntStream.range(0, left.size())
                .mapToObj(i -> best(Arrays.stream(pairs[i])))
                .flatMap(Optional::stream)
                .toList();
        List<Pair> ofRight = IntStream.range(0, right.size())
                .mapToObj(j -> best(Arrays.stream(pairs).map(row -> row[j])))
                .flatMap(Optional::stream)
                .toList();
        return new Found(ofLeft, ofRight);
    }

    /** The pairs that are good enough and of which a reader can be told why, by left and right; null for the others. */
    private static @Nullable Pair[][] pairs(double[][] scores, Likeness likeness) {
        Pair[][] pairs = new Pair[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            pairs[i] = new Pair[scores[i].length];
            for (int j = 0; j < scores[i].length; j++) {
                List<String> words = scores[i][j] < LEAST_SCORE ? List.of() : likeness.sharedWords(i, j);
                pairs[i][j] = words.isEmpty() ? null : new Pair(i, j, scores[i][j], words);
            }
        }
        return pairs;
    }

    /** The first of the best. */
    private static Optional<Pair> best(Stream<@Nullable Pair> pairs) {
        return pairs.flatMap(Stream::ofNullable).reduce((one, other) -> other.score() > one.score() ? other : one);
    }

    private static double[][] scores(List<Passage> left, List<Passage> right, double[][] alike) {
        double[] toRight = new double[left.size()];
        double[] toLeft = new double[right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                toRight[i] += alike[i][j];
                toLeft[j] += alike[i][j];
            }
        }
        double[][] scores = new double[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                double others = mean(toRight[i] - alike[i][j], right.size() - 1)
                        + mean(toLeft[j] - alike[i][j], left.size() - 1);
                double aboutIt = Math.min(left.get(i).share(), right.get(j).share());
                scores[i][j] = score(alike[i][j] - TO_OTHERS * others + ABOUT_IT * aboutIt);
            }
        }
        return scores;
    }

    private static double mean(double sum, int count) {
        return count == 0 ? 0 : sum / count;
    }

    /** From 0 to 1, and {@link #LEAST_SCORE} for what is just enough. */
    private static double score(double evidence) {
        return evidence <= 0 ? 0 : evidence / (evidence + LEAST);
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
