package org.summitry.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Articles made for the relevance tests, the same at every run: each has a subject of its own ({@code
 * relevance/subjects.yaml}), said in its second passage, and around it paragraphs that name in passing what the others are
 * about, in the catalogue's own vocabulary. They lie in a seeds folder beside the five real articles.
 */
final class MadeUpArticles {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path REAL = Path.of("seeds");
    private static final Path SUBJECTS = Path.of("src", "test", "resources", "relevance", "subjects.yaml");
    private static final int TERMS_A_PARAGRAPH = 3;

    private static final Map<String, Place> PLACES = Map.of(
            "helsinki", new Place("Helsinki", "2018-07-12", "2018-07-19"),
            "paris", new Place("Paris", "2018-11-07", "2018-11-14"),
            "osaka", new Place("Osaka", "2019-06-24", "2019-07-03"));

    private static final List<String> ASIDES = List.of(
            "Declaration writers of both capitals have also to deal with %s. Less is said of %s, and nearly nothing of %s.",
            "Columnists add %s and %s to the list. Others, who have seen many such lists, leave it at %s.",
            "In the corridors one hears of %s as well. An old hand shrugs at %s, and a young one at %s.",
            "There remain %s and %s. Whoever is in a hurry drops them together with %s.");

    private final List<String> vocabulary;

    private MadeUpArticles() throws IOException {
        List<String> terms = new ArrayList<>();
        for (JsonNode topic : YAML.readTree(REAL.resolve("catalog.yaml")).path("topics")) {
            topic.path("terms").forEach(term -> terms.add(term.asString().replace("*", "")));
        }
        this.vocabulary = List.copyOf(terms);
    }

    private record Place(String city, String before, String after) {}

    /**
     * @param folder an empty folder, which becomes a seeds folder of the real articles and the made-up ones
     * @return how many articles were made up
     */
    static int writeTo(Path folder) throws IOException {
        try (Stream<Path> real = Files.list(REAL)) {
            for (Path file : real.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        MadeUpArticles articles = new MadeUpArticles();
        JsonNode subjects = YAML.readTree(SUBJECTS);
        for (int i = 0; i < subjects.size(); i++) {
            Files.writeString(folder.resolve("made-up-%02d.md".formatted(i)), articles.article(i, subjects.get(i)));
        }
        return subjects.size();
    }

    private String article(int number, JsonNode subject) {
        Place place = PLACES.get(subject.get(0).asString());
        boolean before = subject.get(1).asString().equals("pre");
        Random random = new Random(number);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(opening(place, before));
        paragraphs.add(subject.get(5).asString());
        IntStream.range(0, 2 + number % ASIDES.size()).forEach(i -> paragraphs.add(aside(i, random)));
        return """
                ---
                title: "%s"
                authors:
                  - name: %s
                publication: %s
                published: %s
                ---

                %s
                """
                .formatted(
                        subject.get(4).asString(),
                        subject.get(2).asString(),
                        subject.get(3).asString(),
                        before ? place.before : place.after,
                        String.join("\n\n", paragraphs));
    }

    private static String opening(Place place, boolean before) {
        return before
                ? "Trump and Putin will meet in %s next week. Much will be said there, and one matter deserves more room."
                        .formatted(place.city)
                : "Trump and Putin met in %s last week. Much was said there, and one matter deserved more room."
                        .formatted(place.city);
    }

    private String aside(int pattern, Random random) {
        List<Integer> places = new ArrayList<>(random.ints(0, vocabulary.size())
                .distinct()
                .limit(TERMS_A_PARAGRAPH)
                .boxed()
                .toList());
        Collections.sort(places);
        return ASIDES.get(pattern % ASIDES.size())
                .formatted(places.stream().map(vocabulary::get).toArray());
    }
}
