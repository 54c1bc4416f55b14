package org.summitry.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.summitry.importing.classifying.ArticleToClassify;
import org.summitry.importing.classifying.PhaseFinder;
import org.summitry.importing.classifying.Reading;
import org.summitry.importing.classifying.SummitFinder;
import org.summitry.importing.classifying.SummitFinding;
import org.summitry.importing.classifying.TopicFinder;
import org.summitry.importing.source.Documents;
import org.summitry.importing.source.ParsedDocument;
import org.summitry.importing.source.UnreadableDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents and what a person found in them, to be compared with what the rules find. */
final class GoldSet {

    /** What the rules got right. */
    static final class Score {
        int documents;
        int summits;
        int phases;
        int passages;
        int authors;
        int related;
        int polls;
        final Map<String, TopicScore> topics = new TreeMap<>();

        TopicScore overall() {
            TopicScore all = new TopicScore();
            topics.values().forEach(all::add);
            return all;
        }

        String table() {
            StringBuilder table = new StringBuilder(
                    "%d documents: summit %d, phase %d, passages %d, authors %d, related %d, polls %d%n"
                            .formatted(documents, summits, phases, passages, authors, related, polls));
            topics.forEach((topic, score) -> table.append(score.row(topic)));
            return table.append(overall().row("all")).toString();
        }
    }

    /** Recall counts what a person calls a passage's subject (grade 2); precision accepts what it touches (grade 1). */
    static final class TopicScore {
        private int subjects;
        private int subjectsFound;
        private int found;
        private int foundRight;

        private void add(TopicScore other) {
            subjects += other.subjects;
            subjectsFound += other.subjectsFound;
            found += other.found;
            foundRight += other.foundRight;
        }

        private void count(int grade, boolean isFound) {
            subjects += grade == 2 ? 1 : 0;
            subjectsFound += grade == 2 && isFound ? 1 : 0;
            found += isFound ? 1 : 0;
            foundRight += isFound && grade > 0 ? 1 : 0;
        }

        double recall() {
            return subjects == 0 ? 1 : (double) subjectsFound / subjects;
        }

        double precision() {
            return found == 0 ? 1 : (double) foundRight / found;
        }

        private String row(String topic) {
            return "  %-22s subjects %4d recall %.3f  found %4d precision %.3f%n"
                    .formatted(topic, subjects, recall(), found, precision());
        }
    }

    private final Path documents;
    private final JsonNode gold;
    private final SeedCatalog catalog;
    private final SummitFinder summits;
    private final PhaseFinder phases;
    private final TopicFinder topics;
    private final Score score = new Score();

    private GoldSet(Path documents, Path gold) {
        this.documents = documents;
        try {
            this.gold = new JsonMapper().readTree(Files.readString(gold));
            this.catalog = SeedCatalog.parse(Files.readString(Path.of("seeds", SeedCatalog.FILE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SeedCatalog.Malformed malformed) {
            throw new IllegalStateException(malformed);
        }
        this.summits = new SummitFinder(catalog.meetings(), catalog.namesakes(), catalog.news());
        this.phases = new PhaseFinder(summits);
        this.topics = new TopicFinder(catalog.vocabularies(), catalog.falseFriends());
    }

    static Score measure(Path documents, Path gold) {
        GoldSet set = new GoldSet(documents, gold);
        list(set.gold).forEach(set::compare);
        return set.score;
    }

    private void compare(JsonNode expected) {
        score.documents++;
        String file = expected.path("file").asString();
        try {
            ParsedDocument document = Documents.read(file, Files.readAllBytes(documents.resolve(file)));
            compareParts(expected, document);
            compareSummit(expected, document);
            compareTopics(expected, document);
        } catch (UnreadableDocument unreadable) {
            System.out.println(file + ": " + unreadable.reason());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void compareParts(JsonNode expected, ParsedDocument document) {
        score.passages += samePassages(expected, document) ? 1 : 0;
        score.authors += strings(
                                expected,
                                "authors",
                                one -> one.path("name").asString()
                                        + one.path("role").asString("-"))
                        .equals(document.authors().stream()
                                .map(one -> one.name() + Objects.requireNonNullElse(one.role(), "-"))
                                .toList())
                ? 1
                : 0;
        score.related += strings(
                                expected,
                                "relatedItems",
                                one -> one.path("title").asString()
                                        + one.path("author").asString("-"))
                        .equals(document.relatedItems().stream()
                                .map(one -> one.title() + Objects.requireNonNullElse(one.author(), "-"))
                                .toList())
                ? 1
                : 0;
        score.polls += strings(expected, "polls", one -> one.path("question").asString())
                        .equals(document.polls().stream()
                                .map(one -> one.question())
                                .toList())
                ? 1
                : 0;
    }

    private static boolean samePassages(JsonNode expected, ParsedDocument document) {
        List<String> beginnings =
                strings(expected, "passages", one -> one.path("startsWith").asString());
        List<String> texts = texts(document);
        return beginnings.size() == texts.size()
                && IntStream.range(0, texts.size()).allMatch(i -> texts.get(i).startsWith(beginnings.get(i)));
    }

    private void compareSummit(JsonNode expected, ParsedDocument document) {
        String title = document.title() != null
                ? document.title()
                : catalog.factsOf(expected.path("file").asString())
                        .map(SeedCatalog.SeedFacts::title)
                        .orElse(null);
        Reading reading = Reading.of(new ArticleToClassify(title, document.published(), texts(document)));
        SummitFinding about = summits.find(reading);
        String slug = about.isCatalogued() ? about.meeting().slug() : null;
        var phase = slug == null ? null : phases.find(reading, about.meeting()).phase();
        String side = phase == null ? null : phase.slug();
        score.summits += Objects.equals(slug, expected.path("summit").asString(null)) ? 1 : 0;
        score.phases += Objects.equals(side, expected.path("phase").asString(null)) ? 1 : 0;
    }

    private void compareTopics(JsonNode expected, ParsedDocument document) {
        if (!samePassages(expected, document)) {
            return;
        }
        List<List<TopicFinder.TopicFound>> found = topics.find(texts(document));
        for (int i = 0; i < found.size(); i++) {
            JsonNode grades = expected.path("passages").get(i).path("topics");
            List<String> slugs =
                    found.get(i).stream().map(TopicFinder.TopicFound::topic).toList();
            catalog.topics().stream().map(SeedCatalog.SeedTopic::slug).forEach(topic -> score.topics
                    .computeIfAbsent(topic, any -> new TopicScore())
                    .count(grades.path(topic).asInt(0), slugs.contains(topic)));
        }
    }

    private static List<String> texts(ParsedDocument document) {
        return document.passages().stream().map(ParsedDocument.Passage::text).toList();
    }

    private static List<String> strings(JsonNode node, String field, Function<JsonNode, String> one) {
        return list(node.path(field)).stream().map(one).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return IntStream.range(0, array.size()).mapToObj(array::get).toList();
    }
}
