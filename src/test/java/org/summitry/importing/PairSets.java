package org.summitry.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.summitry.importing.classifying.TopicFinder;
import org.summitry.importing.source.Documents;
import org.summitry.importing.source.ParsedDocument;
import org.summitry.importing.source.UnreadableDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles from before and after a summit, with the passages that a person says answer each other. */
public final class PairSets {

    /**
     * A passage as the rules read it.
     *
     * @param name the document and the anchor: {@code 001#p7}
     * @param text the passage
     * @param words its words that speak for this topic
     * @param share of its words that speak for topics, the share of those that speak for this one
     */
    public record Read(String name, String text, List<String> words, double share) {}

    /**
     * What both sides of a summit say on a topic.
     *
     * @param topic the topic's slug
     * @param left the passages from before that touch it
     * @param right the passages from after that touch it
     * @param answers for a passage from before those from after of which each is a right answer to it on this topic
     * @param onAnyTopic the same over all topics of the summit
     */
    public record OnTopic(
            String topic,
            List<Read> left,
            List<Read> right,
            Map<String, Set<String>> answers,
            Map<String, Set<String>> onAnyTopic) {}

    private final Path documents;
    private final TopicFinder finder;

    private PairSets(Path documents) throws IOException, SeedCatalog.Malformed {
        this.documents = documents;
        SeedCatalog catalog = SeedCatalog.parse(Files.readString(Path.of("seeds", SeedCatalog.FILE)));
        finder = new TopicFinder(catalog.vocabularies(), catalog.falseFriends());
    }

    /** @return the five documents with what a person found in them */
    public static List<OnTopic> gold() {
        return read(Path.of("seeds"), Path.of("src/test/resources/gold/pairs.json"));
    }

    /**
     * @param name {@code development} or {@code held-out}
     * @return a set of made-up articles, written before any way to find pairs was tried
     */
    public static List<OnTopic> madeUp(String name) {
        Path folder = Path.of("src/test/resources/pairs", name);
        return read(folder, folder.resolve("pairs.json"));
    }

    private static List<OnTopic> read(Path documents, Path gold) {
        try {
            PairSets set = new PairSets(documents);
            List<OnTopic> all = new ArrayList<>();
            for (Map.Entry<String, JsonNode> summit :
                    new JsonMapper().readTree(Files.readString(gold)).properties()) {
                all.addAll(set.summit(summit.getValue()));
            }
            return all;
        } catch (IOException | SeedCatalog.Malformed | UnreadableDocument unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<OnTopic> summit(JsonNode gold) throws IOException, UnreadableDocument {
        Map<String, Map<String, Set<String>>> answers = new LinkedHashMap<>();
        Map<String, Set<String>> any = new HashMap<>();
        for (Map.Entry<String, JsonNode> topic : gold.properties()) {
            for (JsonNode one : topic.getValue()) {
                Set<String> right = new HashSet<>();
                one.get(1).forEach(name -> right.add(name.asString()));
                String left = one.get(0).asString();
                answers.computeIfAbsent(topic.getKey(), none -> new LinkedHashMap<>())
                        .put(left, right);
                any.computeIfAbsent(left, none -> new HashSet<>()).addAll(right);
            }
        }
        String before = any.keySet().iterator().next();
        String after = any.get(before).iterator().next();
        Map<String, List<Read>> lefts = takes(before.substring(0, before.indexOf('#')));
        Map<String, List<Read>> rights = takes(after.substring(0, after.indexOf('#')));
        Set<String> topics = new HashSet<>(answers.keySet());
        topics.addAll(lefts.keySet());
        return topics.stream()
                .filter(topic -> !topic.equals("other"))
                .sorted()
                .map(topic -> new OnTopic(
                        topic,
                        lefts.getOrDefault(topic, List.of()),
                        rights.getOrDefault(topic, List.of()),
                        answers.getOrDefault(topic, Map.of()),
                        any))
                .toList();
    }

    private Map<String, List<Read>> takes(String document) throws IOException, UnreadableDocument {
        List<String> texts = texts(document);
        List<List<TopicFinder.TopicFound>> found = finder.find(texts);
        Map<String, List<Read>> takes = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            double all =
                    found.get(i).stream().mapToInt(one -> one.words().size()).sum();
            for (TopicFinder.TopicFound one : found.get(i)) {
                takes.computeIfAbsent(one.topic(), none -> new ArrayList<>())
                        .add(new Read(
                                document + "#p" + (i + 1),
                                texts.get(i),
                                one.words(),
                                one.words().size() / all));
            }
        }
        return takes;
    }

    private List<String> texts(String document) throws IOException, UnreadableDocument {
        try (Stream<Path> files = Files.list(documents)) {
            Path file = files.filter(one -> one.getFileName().toString().startsWith(document))
                    .findFirst()
                    .orElseThrow();
            return Documents.read(file.getFileName().toString(), Files.readAllBytes(file)).passages().stream()
                    .map(ParsedDocument.Passage::text)
                    .toList();
        }
    }
}
