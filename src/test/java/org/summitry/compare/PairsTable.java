package org.summitry.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitry.importing.PairSets;
import org.summitry.importing.PairSets.OnTopic;
import org.summitry.importing.PairSets.Read;

/**
 * Counts how often a way to find pairs agrees with a person.
 *
 * <p>Counted are all passages from before that touch a topic, by the program's own rules. A proposal is right if the person
 * says that the two passages answer each other, under this topic or another of the same summit (who compares sanctions and
 * Congress finds the same two passages under both); the column "here" counts only those listed under this very topic.
 * Precision is right proposals by proposals. Recall is passages that the person gave an answer and that got one listed for
 * them under this topic, by all passages that he gave one, also those that the rules do not find on the topic. So a
 * passage without an answer should get none.
 */
final class PairsTable {

    /** A proposal: for a passage from before the best from after, with a score. */
    record Proposal(OnTopic topic, String left, String right, double score) {
        boolean isHere() {
            return topic.answers().getOrDefault(left, Set.of()).contains(right);
        }

        boolean isRight() {
            return isHere() || topic.onAnyTopic().getOrDefault(left, Set.of()).contains(right);
        }
    }

    /** How often a way was right in a set. */
    record Row(String set, int answers, int answered, int proposed, int right, int here) {
        double precision() {
            return proposed == 0 ? 1 : (double) right / proposed;
        }

        double precisionHere() {
            return proposed == 0 ? 1 : (double) here / proposed;
        }

        double recall() {
            return (double) answered / answers;
        }

        double balance() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    private static final String TUNED_ON = "tuned on";
    private static final int ROUNDS = 8;

    static final Map<String, List<OnTopic>> SETS = sets();

    private final StringBuilder text = new StringBuilder("%-44s %-12s %7s %8s %9s %6s %6s %12s%n"
            .formatted("way", "set", "answers", "proposed", "precision", "here", "recall", "us per pair"));

    private static Map<String, List<OnTopic>> sets() {
        Map<String, List<OnTopic>> sets = new LinkedHashMap<>();
        sets.put("gold", PairSets.gold());
        sets.put("development", PairSets.madeUp("development"));
        sets.put("held-out", PairSets.madeUp("held-out"));
        sets.put(TUNED_ON, join(sets.get("gold"), sets.get("development")));
        sets.put("own", join(sets.get("development"), sets.get("held-out")));
        sets.put("all", join(sets.get("gold"), sets.get("own")));
        return sets;
    }

    private static List<OnTopic> join(List<OnTopic> one, List<OnTopic> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /**
     * Measures a way that gives every two passages a score; it proposes those from the limit on that does best, precision
     * and recall weighed alike, on the five documents and the development set together.
     */
    void addTuned(String way, Function<OnTopic, double[][]> scores) {
        List<Proposal> proposals = proposals(TUNED_ON, scores);
        double limit = proposals.stream()
                .map(Proposal::score)
                .max(Comparator.comparingDouble(
                        one -> row(TUNED_ON, from(proposals, one)).balance()))
                .orElseThrow();
        add("%s, from %.3f".formatted(way, limit), scores, limit);
    }

    /** Measures a way whose limit is known. */
    Map<String, Row> add(String way, Function<OnTopic, double[][]> scores, double limit) {
        Map<String, Row> rows = new LinkedHashMap<>();
        String cost = "%.1f".formatted(microsecondsPerPair(scores));
        for (String set : SETS.keySet()) {
            Row row = row(set, from(proposals(set, scores), limit));
            rows.put(set, addRow(way, row, cost));
        }
        return rows;
    }

    /** Measures what the program shows: each side's best counterparts together. */
    Map<String, Row> addBothWays(String way, Function<OnTopic, Counterparts.Found> find) {
        Map<String, Row> rows = new LinkedHashMap<>();
        SETS.forEach((set, topics) -> {
            List<Proposal> proposals = topics.stream()
                    .flatMap(topic -> find.apply(topic).all().stream()
                            .map(pair -> new Proposal(
                                    topic,
                                    topic.left().get(pair.left()).name(),
                                    topic.right().get(pair.right()).name(),
                                    pair.score())))
                    .toList();
            rows.put(set, addRow(way, row(set, proposals), ""));
        });
        return rows;
    }

    private Row addRow(String way, Row row, String cost) {
        text.append("%-44s %-12s %7d %8d %9.2f %6.2f %6.2f %12s%n"
                .formatted(
                        way,
                        row.set,
                        row.answers,
                        row.proposed,
                        row.precision(),
                        row.precisionHere(),
                        row.recall(),
                        cost));
        return row;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static List<Proposal> from(List<Proposal> proposals, double limit) {
        return proposals.stream().filter(one -> one.score >= limit).toList();
    }

    private static Row row(String set, List<Proposal> proposals) {
        List<OnTopic> topics = SETS.get(set);
        return new Row(
                set,
                topics.stream().mapToInt(topic -> topic.answers().size()).sum(),
                (int) proposals.stream()
                        .filter(Proposal::isHere)
                        .map(one -> List.of(one.topic, one.left))
                        .distinct()
                        .count(),
                proposals.size(),
                (int) proposals.stream().filter(Proposal::isRight).count(),
                (int) proposals.stream().filter(Proposal::isHere).count());
    }

    private static List<Proposal> proposals(String set, Function<OnTopic, double[][]> scores) {
        List<Proposal> proposals = new ArrayList<>();
        for (OnTopic topic : SETS.get(set)) {
            double[][] all = topic.right().isEmpty() ? new double[0][] : scores.apply(topic);
            for (int i = 0; i < all.length; i++) {
                int best = 0;
                for (int j = 1; j < all[i].length; j++) {
                    best = all[i][j] > all[i][best] ? j : best;
                }
                proposals.add(new Proposal(
                        topic,
                        topic.left().get(i).name(),
                        topic.right().get(best).name(),
                        all[i][best]));
            }
        }
        return proposals;
    }

    private static double microsecondsPerPair(Function<OnTopic, double[][]> scores) {
        List<OnTopic> topics = SETS.get("all").stream()
                .filter(topic -> !topic.left().isEmpty() && !topic.right().isEmpty())
                .toList();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            topics.forEach(scores::apply);
            best = Math.min(best, System.nanoTime() - start);
        }
        int pairs = topics.stream()
                .mapToInt(topic -> topic.left().size() * topic.right().size())
                .sum();
        return best / 1000.0 / pairs;
    }

    static List<Counterparts.Passage> passages(List<Read> take) {
        return take.stream()
                .map(one -> new Counterparts.Passage(one.text(), one.share()))
                .toList();
    }

    static List<String> texts(List<Read> take) {
        return take.stream().map(Read::text).toList();
    }
}
