package org.summitry.importing.classifying;

import java.util.List;
import java.util.Set;

/** Words such as "summit" and "handshake", beside which a place is the place of a meeting. */
final class MeetingWords {

    private static final int BESIDE = 5;
    private static final Set<String> WORDS = Set.of(
            """
            summit summits summitry meet meets meeting meetings met talk talks encounter encounters negotiation negotiations
            conversation conversations sit handshake rendezvous tete discussion discussions gathering conference dialogue
            declaration communique agreement agreements session visit host hosts hosted hosting receives welcomes"""
                    .strip()
                    .split("\\s+"));
    private static final Set<String> TOWARDS = Set.of("to", "toward", "towards");
    private static final Set<String> WAY = Set.of("road", "way", "path", "bridge", "step", "steps", "prelude");

    private MeetingWords() {}

    /** "The road to Osaka": where things lead is not yet what the sentence is about. */
    static boolean isDestination(Sentence sentence, int from) {
        return from >= 2
                && TOWARDS.contains(sentence.words().get(from - 1).text())
                && WAY.contains(sentence.words().get(from - 2).small());
    }

    /** "Their first meeting since Helsinki": a place from which time is counted is not where things happen. */
    static boolean isStartOfTime(Sentence sentence, int from) {
        return from >= 1 && sentence.words().get(from - 1).small().equals("since");
    }

    static boolean areBeside(Sentence sentence, int from, int to) {
        List<Word> words = sentence.words();
        for (int i = Math.max(0, from - BESIDE); i < Math.min(words.size(), to + BESIDE); i++) {
            if ((i < from || i >= to) && includes(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean includes(Word word) {
        return WORDS.contains(word.small());
    }
}
