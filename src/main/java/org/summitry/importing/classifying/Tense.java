package org.summitry.importing.classifying;

import java.util.List;
import java.util.Set;

/**
 * What the verbs of a sentence say of time. Regular past forms are left out: "expected" and "agreed" are as often
 * participles, and previews are full of them.
 *
 * @param future whether it looks ahead: "will", "is going to"
 * @param possible whether it weighs what may be: "could", "should", "if"
 * @param past whether it tells what was: "was", "took"
 */
record Tense(boolean future, boolean possible, boolean past) {

    private static final Set<String> FUTURE = Set.of("will", "shall", "won't", "tomorrow");
    private static final Set<String> POSSIBLE =
            Set.of("would", "could", "should", "may", "might", "can", "must", "let", "if", "whether", "unless");
    private static final Set<String> PAST = Set.of(
            """
            was were had did didn't wasn't weren't took met made gave brought left said told spoke came went saw held stood
            shook sat found became began fell got kept led lost won showed sent drew chose felt fought threw wrote broke
            thought knew ran paid bought caught heard meant stayed understood ended"""
                    .strip()
                    .split("\\s+"));

    private static final Set<String> ALWAYS_PAST = Set.of(
            """
            was were had did didn't wasn't weren't took gave spoke came went saw shook became began fell drew chose wrote
            broke knew ran"""
                    .strip()
                    .split("\\s+"));
    private static final Set<String> AUXILIARY =
            Set.of("have", "has", "be", "been", "being", "is", "are", "get", "gets");

    static Tense of(Sentence sentence) {
        boolean future = false;
        boolean possible = false;
        boolean past = false;
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).small();
            future |= FUTURE.contains(word) || word.endsWith("'ll") || isGoingTo(words, i);
            possible |= POSSIBLE.contains(word);
            past |= PAST.contains(word) && !isParticiple(words, i);
        }
        return new Tense(future, possible, past);
    }

    /** "Could have won", "is made": no past. */
    private static boolean isParticiple(List<Word> words, int at) {
        return !ALWAYS_PAST.contains(words.get(at).small())
                && (at >= 1 && AUXILIARY.contains(words.get(at - 1).small())
                        || at >= 2 && AUXILIARY.contains(words.get(at - 2).small()));
    }

    private static boolean isGoingTo(List<Word> words, int at) {
        return words.get(at).text().equals("going")
                && at + 1 < words.size()
                && words.get(at + 1).text().equals("to");
    }

    /** Whether it looks ahead and tells nothing of the past. */
    boolean isAhead() {
        return future && !past;
    }

    /** Whether it tells of the past and looks nowhere ahead. */
    boolean isBack() {
        return past && !future;
    }
}
