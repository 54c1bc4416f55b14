package org.summitry.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.importing.classifying.Meeting;
import org.summitry.importing.classifying.News;
import org.summitry.importing.classifying.TopicVocabulary;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The editor's catalogue, {@code catalog.yaml} of the seeds folder.
 *
 * @param publications the publications
 * @param summits the summits that the collection holds
 * @param otherMeetings meetings that texts are about and the collection does not hold
 * @param chronicle what was in the news, and when
 * @param namesakes phrases with a meeting place's name that mean something else
 * @param documents facts that documents lack
 * @param withdrawn files whose articles are to be removed
 * @param falseFriends phrases that look like a topic's words and are none
 * @param synonyms sets of phrases that mean the same to whoever searches
 * @param topics the topics and their vocabularies
 */
record SeedCatalog(
        List<SeedPublication> publications,
        List<SeedSummit> summits,
        List<SeedMeeting> otherMeetings,
        List<SeedNews> chronicle,
        List<String> namesakes,
        List<SeedFacts> documents,
        List<String> withdrawn,
        List<String> falseFriends,
        List<List<String>> synonyms,
        List<SeedTopic> topics) {

    /** The file's name in the seeds folder. */
    static final String FILE = "catalog.yaml";

    /** Reads the editor's files; a field too many is an error. */
    static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    SeedCatalog {
        publications = orEmpty(publications);
        summits = orEmpty(summits);
        otherMeetings = orEmpty(otherMeetings);
        chronicle = orEmpty(chronicle);
        namesakes = orEmpty(namesakes);
        documents = orEmpty(documents);
        withdrawn = orEmpty(withdrawn);
        falseFriends = orEmpty(falseFriends);
        synonyms = orEmpty(synonyms);
        topics = orEmpty(topics);
    }

    record SeedPublication(
            @JsonProperty(required = true) String slug,
            @JsonProperty(required = true) String name,
            List<String> alsoNamed,
            @Nullable String homepage,
            @Nullable String pages,
            Map<String, Map<String, @Nullable String>> translations) {
        SeedPublication {
            alsoNamed = orEmpty(alsoNamed);
            translations = inLanguages(translations);
        }

        boolean isNamed(String text) {
            return Stream.concat(Stream.of(slug, name), alsoNamed.stream())
                    .anyMatch(known -> known.equalsIgnoreCase(text.strip()));
        }
    }

    record SeedSummit(
            @JsonProperty(required = true) String slug,
            @JsonProperty(required = true) String city,
            @JsonProperty(required = true) String country,
            @JsonProperty(required = true) LocalDate date,
            @Nullable LocalDate until,
            @JsonProperty(required = true) String occasion,
            @JsonProperty(required = true) String outcome,
            List<String> leaders,
            List<String> places,
            List<String> surroundings,
            List<String> occasions,
            Map<String, Map<String, @Nullable String>> translations) {
        SeedSummit {
            translations = inLanguages(translations);
        }

        Meeting toMeeting() {
            return new Meeting(
                    slug,
                    city + " " + date.getYear(),
                    date,
                    until == null ? date : until,
                    orEmpty(leaders),
                    places == null ? List.of(city) : places,
                    surroundings == null ? List.of(country) : surroundings,
                    orEmpty(occasions));
        }
    }

    record SeedMeeting(
            @JsonProperty(required = true) String label,
            @JsonProperty(required = true) LocalDate date,
            @Nullable LocalDate until,
            List<String> leaders,
            @JsonProperty(required = true) List<String> places,
            List<String> surroundings,
            List<String> occasions) {
        Meeting toMeeting() {
            return new Meeting(
                    null,
                    label,
                    date,
                    until == null ? date : until,
                    orEmpty(leaders),
                    places,
                    orEmpty(surroundings),
                    orEmpty(occasions));
        }
    }

    record SeedNews(
            @JsonProperty(required = true) LocalDate from,
            @Nullable LocalDate until,
            List<String> words,
            List<String> hints) {
        private static final int USUAL_DAYS = 45;

        News toNews() {
            return new News(from, until == null ? from.plusDays(USUAL_DAYS) : until, orEmpty(words), orEmpty(hints));
        }
    }

    record SeedFacts(
            @JsonProperty(required = true) String file,
            @Nullable String title,
            @Nullable String publication,
            @Nullable LocalDate published,
            @Nullable String url) {}

    record SeedTopic(
            @JsonProperty(required = true) String slug,
            @JsonProperty(required = true) String label,
            @JsonProperty(required = true) String description,
            List<String> terms,
            List<String> hints,
            List<String> framing,
            Map<String, Map<String, @Nullable String>> translations) {
        SeedTopic {
            translations = inLanguages(translations);
        }

        TopicVocabulary vocabulary() {
            return new TopicVocabulary(slug, orEmpty(terms), orEmpty(hints), orEmpty(framing));
        }
    }

    /** A catalogue that cannot be read; the message says where and why. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }

        static Malformed of(JacksonException malformed) {
            String where =
                    malformed.getLocation() == null || malformed.getLocation().getLineNr() < 1
                            ? ""
                            : "Line " + malformed.getLocation().getLineNr() + ": ";
            return new Malformed(
                    where + malformed.getOriginalMessage().lines().findFirst().orElse("not valid YAML"));
        }
    }

    /**
     * @param yaml the file's text
     * @return the catalogue
     * @throws Malformed if it is not valid YAML, or lacks a field or has one too many
     */
    static SeedCatalog parse(String yaml) throws Malformed {
        try {
            SeedCatalog catalog = YAML.readValue(yaml, SeedCatalog.class);
            if (catalog == null) {
                throw new Malformed("The catalogue is empty.");
            }
            catalog.check();
            return catalog;
        } catch (JacksonException malformed) {
            throw Malformed.of(malformed);
        }
    }

    private void check() throws Malformed {
        checkSlugs(
                "publication", publications.stream().map(SeedPublication::slug).toList());
        checkSlugs("summit", summits.stream().map(SeedSummit::slug).toList());
        checkSlugs("topic", topics.stream().map(SeedTopic::slug).toList());
        checkSynonyms();
    }

    private void checkSynonyms() throws Malformed {
        for (String phrase : synonyms.stream().flatMap(List::stream).distinct().toList()) {
            long sets = synonyms.stream().filter(set -> set.contains(phrase)).count();
            if (sets > 1 || phrase.isBlank() || phrase.length() > 200) {
                throw new Malformed(
                        "The synonym \"%s\" must stand in one set only and not be empty.".formatted(phrase));
            }
        }
    }

    private static void checkSlugs(String noun, List<String> slugs) throws Malformed {
        List<String> seen = new ArrayList<>();
        for (String slug : slugs) {
            if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || slug.length() > 100) {
                throw new Malformed(
                        "The %s slug \"%s\" is not made of small letters, digits and hyphens.".formatted(noun, slug));
            }
            if (seen.contains(slug)) {
                throw new Malformed("The %s \"%s\" stands in the catalogue twice.".formatted(noun, slug));
            }
            seen.add(slug);
        }
    }

    /** All meetings that the rules know of. */
    List<Meeting> meetings() {
        return Stream.concat(
                        summits.stream().map(SeedSummit::toMeeting),
                        otherMeetings.stream().map(SeedMeeting::toMeeting).filter(this::isNoSummit))
                .toList();
    }

    /** An editor may add a summit and leave it among the other meetings. */
    private boolean isNoSummit(Meeting other) {
        return summits.stream()
                .map(SeedSummit::toMeeting)
                .filter(summit -> summit.date().equals(other.date()))
                .filter(summit -> summit.leaders().isEmpty() || summit.leaders().equals(other.leaders()))
                .noneMatch(summit -> !Collections.disjoint(summit.places(), other.places()));
    }

    /** What was in the news, and when. */
    List<News> news() {
        return chronicle.stream().map(SeedNews::toNews).toList();
    }

    /** The vocabularies of all topics. */
    List<TopicVocabulary> vocabularies() {
        return topics.stream().map(SeedTopic::vocabulary).toList();
    }

    /** What the editor says of a document. */
    Optional<SeedFacts> factsOf(String file) {
        return documents.stream()
                .filter(facts -> facts.file().toLowerCase(Locale.ROOT).equals(file.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** What is said in which language; the codes are the editor's, and may be none. */
    private static Map<String, Map<String, @Nullable String>> inLanguages(
            @Nullable Map<String, @Nullable Map<String, @Nullable String>> translations) {
        Map<String, Map<String, @Nullable String>> found = new LinkedHashMap<>();
        if (translations != null) {
            translations.forEach((code, fields) -> found.put(code, fields == null ? Map.of() : fields));
        }
        return found;
    }
}
