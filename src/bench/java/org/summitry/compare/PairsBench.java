package org.summitry.compare;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.summitry.catalog.Excerpt;
import org.summitry.catalog.Sentences;
import org.summitry.importing.PairSets.OnTopic;
import org.summitry.importing.PairSets.Read;

/**
 * Compares finding pairs by words with finding them by sentence embeddings, in the table of {@link PairsTable}. Run it with
 * {@code mvn -Pbench test-compile exec:java -Dexec.mainClass=org.summitry.compare.PairsBench}. The cost of a pair leaves
 * out the embedding of the passages, which would be stored; that is printed by itself.
 */
public final class PairsBench {

    private static final double TO_OTHERS = 0.75;

    private final PairsTable table = new PairsTable();

    private PairsBench() {}

    /** A model that embeds each text once, and counts what that costs. */
    private static final class Embedded {
        private final EmbeddingModel model;
        private final Map<String, float[]> vectors = new HashMap<>();
        private long nanoseconds;

        Embedded(EmbeddingModel model) {
            this.model = model;
        }

        float[] of(String text) {
            return vectors.computeIfAbsent(text, unknown -> {
                long start = System.nanoTime();
                float[] vector = model.embed(unknown).content().vector();
                nanoseconds += System.nanoTime() - start;
                return vector;
            });
        }

        double alike(String one, String other) {
            return dot(of(one), of(other));
        }

        /** For each sentence the one across that is most like it, on average, from both sides. */
        double alikeBySentences(String one, String other) {
            List<String> ones = Sentences.of(one);
            List<String> others = Sentences.of(other);
            return (alikeOneWay(ones, others) + alikeOneWay(others, ones)) / 2;
        }

        /** The two sentences that are most alike. */
        double alikeInOneSentence(String one, String other) {
            return Sentences.of(one).stream()
                    .flatMap(sentence -> Sentences.of(other).stream().map(across -> alike(sentence, across)))
                    .max(Double::compare)
                    .orElse(0.0);
        }

        private double alikeOneWay(List<String> from, List<String> to) {
            return from.stream()
                    .mapToDouble(sentence -> to.stream()
                            .mapToDouble(across -> alike(sentence, across))
                            .max()
                            .orElse(0))
                    .average()
                    .orElse(0);
        }

        private static double dot(float[] one, float[] other) {
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                sum += one[i] * other[i];
            }
            return sum;
        }
    }

    /**
     * @param args nothing
     */
    public static void main(String[] args) {
        PairsBench bench = new PairsBench();
        bench.measureWords();
        bench.measure("MiniLM", new Embedded(new AllMiniLmL6V2QuantizedEmbeddingModel()));
        bench.measure("BGE small", new Embedded(new BgeSmallEnV15QuantizedEmbeddingModel()));
        System.out.println(bench.table);
    }

    private void measureWords() {
        table.addTuned("words", WordWays::likeness);
        table.addTuned("words, about the topic", topic -> WordWays.plusShare(WordWays.likeness(topic), topic, 0.1));
        table.addTuned("words, not like others", topic -> WordWays.lessOthers(WordWays.likeness(topic), TO_OTHERS));
        table.add("words, both: kept", WordWays::kept, Counterparts.LEAST_SCORE);
        table.addBothWays("the same, from both sides", WordWays::found);
    }

    private void measure(String name, Embedded model) {
        Function<OnTopic, double[][]> whole = by((one, other) -> model.alike(one.text(), other.text()));
        table.addTuned(name, whole);
        double passages = PairsTable.SETS.get("all").stream()
                .flatMap(topic -> Stream.concat(topic.left().stream(), topic.right().stream()))
                .map(Read::text)
                .filter(model.vectors::containsKey)
                .distinct()
                .count();
        System.out.printf("%s: %.1f ms to embed a passage%n", name, model.nanoseconds / 1e6 / passages);
        table.addTuned(name + ", key sentence", by((one, other) -> model.alike(key(one), key(other))));
        table.addTuned(name + ", best sentences", by((one, other) -> model.alikeInOneSentence(one.text(), other.text())));
        table.addTuned(name + ", all sentences", by((one, other) -> model.alikeBySentences(one.text(), other.text())));
        for (double share : new double[] {0.1, 0.3}) {
            table.addTuned(
                    "%s, about the topic %.1f".formatted(name, share),
                    topic -> WordWays.plusShare(whole.apply(topic), topic, share));
            table.addTuned(
                    "%s, both %.1f".formatted(name, share),
                    topic -> WordWays.plusShare(WordWays.lessOthers(whole.apply(topic), TO_OTHERS), topic, share));
        }
        table.addTuned("words and 0.2 " + name + ", both", topic -> {
            double[][] sum = WordWays.likeness(topic);
            double[][] embedded = whole.apply(topic);
            for (int i = 0; i < sum.length; i++) {
                for (int j = 0; j < sum[i].length; j++) {
                    sum[i][j] += 0.2 * embedded[i][j];
                }
            }
            return WordWays.plusShare(WordWays.lessOthers(sum, TO_OTHERS), topic, 0.1);
        });
    }

    private static String key(Read passage) {
        return Excerpt.around(passage.text(), passage.words()).marked();
    }

    private static Function<OnTopic, double[][]> by(ToDoubleBiFunction<Read, Read> alike) {
        return topic -> topic.left().stream()
                .map(one -> topic.right().stream()
                        .mapToDouble(other -> alike.applyAsDouble(one, other))
                        .toArray())
                .toArray(double[][]::new);
    }
}
