package org.summitry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Makes articles that nobody wrote: lengths as the five real ones have them (10 to 17 passages of 40 to 180 words), subjects
 * from the catalogue's vocabulary, common words by Zipf's law. The same seed makes the same articles.
 */
final class MadeUpArticles {

    private static final String[] COMMON = ("the of and to in a is that for it as with on be by are this not from at will has its have but which "
                    + "would or an their they more been may also one all no if than other there can both two between our only after "
                    + "such some could what even when most many any these new time still must much well long first over into however "
                    + "while against about before each how where way years politics interests position government states question "
                    + "policy relations leaders sides issue power situation dialogue problem process world order strategic public "
                    + "economic military foreign national common possible important difficult serious political different mutual "
                    + "bilateral regional global domestic recent future past long-term practical formal limited gradual")
            .split(" ");
    private static final String[] FIRST = "Anna Boris Clara Dmitry Elena Frank Grace Henry Irina James Karl Laura Maria Nikolai Olga Peter Rosa Sergei Tatiana Viktor".split(" ");
    private static final String[] LAST = "Abrams Belov Carter Danilov Ellis Fomin Grant Hale Ivers Jonas Krylov Lind Morozov Novak Orlov Price Quinn Reed Stone Titov Usher Volkov Ward Young Zimin".split(" ");

    /**
     * A made-up article.
     *
     * @param title its title
     * @param author its author
     * @param publication the number of its publication
     * @param summit the number of its summit
     * @param before whether it was written before it
     * @param published when
     * @param passages its passages
     */
    record MadeUp(
            String title, String author, int publication, int summit, boolean before, LocalDate published, List<Paragraph> passages) {}

    /**
     * A made-up passage.
     *
     * @param text its text
     * @param words the words in it that tell topics, by the topic's slug
     */
    record Paragraph(String text, Map<String, List<String>> words) {}

    private final Map<String, List<String>> vocabulary = new LinkedHashMap<>();
    private final List<String> topics;
    private final Random random;

    MadeUpArticles(Path catalog, long seed) throws IOException {
        JsonNode yaml = new YAMLMapper().readTree(Files.readString(catalog));
        yaml.path("topics").forEach(topic -> {
            List<String> terms = new ArrayList<>();
            topic.path("terms").forEach(term -> terms.add(term.asString().replace("*", "")));
            vocabulary.put(topic.path("slug").asString(), terms);
        });
        topics = List.copyOf(vocabulary.keySet());
        random = new Random(seed);
    }

    MadeUp next(int number) {
        List<Paragraph> passages = new ArrayList<>();
        int count = 10 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            passages.add(paragraph());
        }
        String topic = topics.get(random.nextInt(topics.size()));
        List<String> terms = vocabulary.getOrDefault(topic, List.of());
        return new MadeUp(
                "On %s and %s, No. %d".formatted(terms.get(random.nextInt(terms.size())), COMMON[60 + random.nextInt(60)], number),
                FIRST[random.nextInt(FIRST.length)] + " " + LAST[random.nextInt(LAST.length)],
                random.nextInt(20),
                random.nextInt(3),
                random.nextBoolean(),
                LocalDate.of(2018, 1, 1).plusDays(random.nextInt(730)),
                passages);
    }

    private Paragraph paragraph() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        int words = 40 + random.nextInt(140);
        int topicCount = random.nextInt(3);
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : i % 19 == 0 ? ". " : " ").append(common());
            if (topicCount > 0 && random.nextInt(words / 4 + 1) == 0) {
                String topic = topics.get(random.nextInt(topics.size()));
                List<String> terms = vocabulary.getOrDefault(topic, List.of());
                String term = terms.get(random.nextInt(terms.size()));
                text.append(' ').append(term);
                told.computeIfAbsent(topic, any -> new ArrayList<>()).add(term);
                topicCount--;
            }
        }
        return new Paragraph(text.append('.').toString(), told);
    }

    /** The n-th word about n times as seldom as the first. */
    private String common() {
        int rank = (int) Math.pow(COMMON.length, random.nextDouble()) - 1;
        return COMMON[Math.min(rank, COMMON.length - 1)];
    }

    Random random() {
        return random;
    }
}
