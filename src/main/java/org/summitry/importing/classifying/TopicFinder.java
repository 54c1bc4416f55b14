package org.summitry.importing.classifying;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the topics that a passage touches, by the catalogue's vocabulary. */
public final class TopicFinder {

    private static final int HINTS_NEEDED = 2;

    /**
     * A topic found.
     *
     * @param topic the topic's slug
     * @param words the words that told it, as the passage writes them, each once
     */
    public record TopicFound(String topic, List<String> words) {}

    private record Tells(String topic, boolean enough) {}

    private final Phrases<Tells> phrases = new Phrases<>();

    /**
     * @param vocabularies the topics' vocabularies
     * @param falseFriends phrases that look like a topic's words and are none
     */
    public TopicFinder(List<TopicVocabulary> vocabularies, List<String> falseFriends) {
        for (TopicVocabulary one : vocabularies) {
            one.terms().forEach(term -> phrases.add(term, new Tells(one.slug(), true)));
            one.hints().forEach(hint -> phrases.add(hint, new Tells(one.slug(), false)));
        }
        falseFriends.forEach(phrase -> phrases.add(phrase, new Tells("", false)));
    }

    /**
     * @param passage a paragraph
     * @return its topics, in the order in which their words come
     */
    public List<TopicFound> find(String passage) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        Map<String, Set<String>> hints = new LinkedHashMap<>();
        Set<String> told = new LinkedHashSet<>();
        List<Word> text = Word.of(passage);
        for (Phrases.Found<Tells> found : phrases.find(text)) {
            boolean falseFriend =
                    found.values().stream().anyMatch(tells -> tells.topic().isEmpty());
            if (falseFriend) {
                continue;
            }
            String phrase = passage.substring(
                    text.get(found.from()).start(), text.get(found.to() - 1).end());
            for (Tells tells : found.values()) {
                words.computeIfAbsent(tells.topic(), any -> new LinkedHashSet<>())
                        .add(phrase);
                if (tells.enough()) {
                    told.add(tells.topic());
                } else {
                    hints.computeIfAbsent(tells.topic(), any -> new LinkedHashSet<>())
                            .add(phrase.toLowerCase(Locale.ROOT));
                }
            }
        }
        hints.forEach((topic, seen) -> {
            if (seen.size() >= HINTS_NEEDED) {
                told.add(topic);
            }
        });
        return told.stream()
                .map(topic -> new TopicFound(topic, List.copyOf(words.getOrDefault(topic, Set.of()))))
                .toList();
    }
}
