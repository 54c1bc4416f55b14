package org.summitry.importing.classifying;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the topics that a passage touches, by the catalogue's vocabulary. */
public final class TopicFinder {

    private static final double ENOUGH = 2;
    private static final double A_FRAME = 0.5;

    /**
     * A topic found.
     *
     * @param topic the topic's slug
     * @param words the words that told it, as the passage writes them, each once
     */
    public record TopicFound(String topic, List<String> words) {}

    private enum Strength {
        TERM,
        HINT,
        FRAMING
    }

    private record Tells(String topic, Strength strength) {
        boolean nothing() {
            return topic.isEmpty();
        }
    }

    private final Phrases<Tells> phrases = new Phrases<>();
    private final Set<String> framing = new HashSet<>();

    /**
     * @param vocabularies the topics' vocabularies
     * @param falseFriends phrases that look like a topic's words and are none
     */
    public TopicFinder(List<TopicVocabulary> vocabularies, List<String> falseFriends) {
        for (TopicVocabulary one : vocabularies) {
            one.framing().forEach(word -> phrases.add(word, new Tells(one.slug(), Strength.FRAMING)));
            if (!one.framing().isEmpty()) {
                framing.add(one.slug());
            }
            one.terms().forEach(term -> phrases.add(term, new Tells(one.slug(), Strength.TERM)));
            one.hints().forEach(hint -> phrases.add(hint, new Tells(one.slug(), Strength.HINT)));
        }
        falseFriends.forEach(phrase -> phrases.add(phrase, new Tells("", Strength.HINT)));
    }

    /**
     * @param passages an article's paragraphs, in order
     * @return the topics of each, in the order in which their words come
     */
    public List<List<TopicFound>> find(List<String> passages) {
        int last = passages.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> find(passages.get(i), i == 0 || i == last))
                .toList();
    }

    /**
     * @param passage a paragraph by itself
     * @return its topics, in the order in which their words come
     */
    public List<TopicFound> find(String passage) {
        return find(passage, false);
    }

    private List<TopicFound> find(String passage, boolean frame) {
        Map<String, Told> told = new LinkedHashMap<>();
        List<Word> text = Word.of(passage);
        for (Phrases.Found<Tells> found : phrases.find(text)) {
            if (found.values().stream().noneMatch(Tells::nothing)) {
                String words = passage.substring(
                        text.get(found.from()).start(), text.get(found.to() - 1).end());
                found.values().forEach(tells -> told.computeIfAbsent(tells.topic, topic -> new Told())
                        .hear(tells.strength, words));
            }
        }
        return told.entrySet().stream()
                .filter(entry -> entry.getValue().isEnough(frame && framing.contains(entry.getKey())))
                .map(entry -> new TopicFound(entry.getKey(), List.copyOf(entry.getValue().words)))
                .toList();
    }

    /** What a passage says of one topic. */
    private static final class Told {
        private final Set<String> words = new LinkedHashSet<>();
        private final Set<String> hints = new HashSet<>();
        private final Set<String> frames = new HashSet<>();
        private boolean enough;

        void hear(Strength strength, String phrase) {
            words.add(phrase);
            if (strength == Strength.TERM) {
                enough = true;
            } else {
                (strength == Strength.HINT ? hints : frames).add(phrase.toLowerCase(Locale.ROOT));
            }
        }

        boolean isEnough(boolean framing) {
            double weight = hints.size() + A_FRAME * frames.size();
            return enough || weight >= (framing ? A_FRAME : ENOUGH);
        }
    }
}
