package org.summitry.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.summitry.compare.Counterparts.Pair;

/**
 * Passages of two takes that answer each other and so stand level: a pair, or several where one passage answers more than
 * one.
 *
 * @param left the left side's passages, in their order
 * @param right the right side's passages, in their order
 * @param reasons the pairs among them with what they share, the surest first
 */
public record Level(List<Take> left, List<Take> right, List<Reason> reasons) {

    /**
     * Why two passages stand level.
     *
     * @param left the left one
     * @param right the right one
     * @param score from 0.5 to 1
     * @param words what both say and few others
     */
    public record Reason(Take left, Take right, double score, List<String> words) {}

    /**
     * Two takes on a topic, level with each other.
     *
     * @param levels what stands level, the surest first
     * @param left the left passages without a counterpart
     * @param right the right passages without a counterpart
     */
    public record Levelled(List<Level> levels, List<Take> left, List<Take> right) {

        static Levelled of(List<Take> left, List<Take> right) {
            List<Pair> pairs = left.isEmpty() || right.isEmpty()
                    ? List.of()
                    : Counterparts.of(passages(left), passages(right)).all();
            List<Level> levels = groups(pairs).stream()
                    .map(group -> level(group, left, right))
                    .sorted(Comparator.comparingDouble(
                                    (Level level) -> -level.reasons().get(0).score())
                            .thenComparing(level -> level.key()))
                    .toList();
            return new Levelled(
                    levels,
                    without(left, pairs.stream().map(Pair::left).toList()),
                    without(right, pairs.stream().map(Pair::right).toList()));
        }

        List<Reason> pairs() {
            return levels.stream().flatMap(level -> level.reasons().stream()).toList();
        }
    }

    /** The same whichever side is the left one. */
    private String key() {
        Reason first = reasons.get(0);
        String one = first.left().name();
        String other = first.right().name();
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static List<Counterparts.Passage> passages(List<Take> takes) {
        return takes.stream()
                .map(take -> new Counterparts.Passage(take.text(), take.share()))
                .toList();
    }

    private static List<Take> without(List<Take> takes, List<Integer> answered) {
        return IntStream.range(0, takes.size())
                .filter(at -> !answered.contains(at))
                .mapToObj(takes::get)
                .toList();
    }

    /** Pairs that share a passage belong together. */
    private static List<List<Pair>> groups(List<Pair> pairs) {
        List<List<Pair>> groups = new ArrayList<>();
        for (Pair pair : pairs) {
            List<List<Pair>> touched = groups.stream()
                    .filter(group -> group.stream()
                            .anyMatch(other -> other.left() == pair.left() || other.right() == pair.right()))
                    .toList();
            List<Pair> joined = new ArrayList<>();
            touched.forEach(joined::addAll);
            joined.add(pair);
            groups.removeAll(touched);
            groups.add(joined);
        }
        return groups;
    }

    private static Level level(List<Pair> group, List<Take> left, List<Take> right) {
        List<Reason> reasons = group.stream()
                .map(pair -> new Reason(left.get(pair.left()), right.get(pair.right()), pair.score(), pair.words()))
                .sorted(Comparator.comparingDouble((Reason reason) -> -reason.score()))
                .toList();
        return new Level(
                group.stream()
                        .map(Pair::left)
                        .distinct()
                        .sorted()
                        .map(left::get)
                        .toList(),
                group.stream()
                        .map(Pair::right)
                        .distinct()
                        .sorted()
                        .map(right::get)
                        .toList(),
                reasons);
    }
}
