package org.summitry.importing.anchoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is compared of a passage's text. Pairs of neighbouring words tell passages on one subject apart, which single
 * words do not: an edited passage shares most of its pairs with what it was, two passages hardly any.
 *
 * @param words its words in small letters, without punctuation; the same for texts that differ in spaces and marks only
 * @param pairs each two words that follow each other, the passage's beginning and end counted as words
 */
record Fingerprint(String words, Set<String> pairs) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static Fingerprint of(String text) {
        List<String> words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(ArrayList::new));
        if (words.isEmpty()) {
            words.add(text.strip());
        }
        Set<String> pairs = new HashSet<>();
        String before = "";
        for (String word : words) {
            pairs.add(before + " " + word);
            before = word;
        }
        pairs.add(before + " ");
        return new Fingerprint(String.join(" ", words), pairs);
    }

    boolean isSame(Fingerprint other) {
        return words.equals(other.words);
    }

    /** Dice's coefficient of the two sets of pairs: 1 for the same text, 0 where no pair is shared. */
    double similarity(Fingerprint other) {
        return isSame(other) ? 1 : 2.0 * shared(other) / (pairs.size() + other.pairs.size());
    }

    /** How much of this passage another one holds, however much it says besides: 0 to 1. */
    double partIn(Fingerprint other) {
        return (double) shared(other) / pairs.size();
    }

    private long shared(Fingerprint other) {
        boolean shorter = pairs.size() <= other.pairs.size();
        Set<String> few = shorter ? pairs : other.pairs;
        Set<String> many = shorter ? other.pairs : pairs;
        return few.stream().filter(many::contains).count();
    }
}
