package org.summitry.importing.sifting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one pass over a text which of many patterns are worth trying: those whose needed words stand in it.
 *
 * @param <T> what has a pattern
 */
public final class Sieve<T> {

    /** One that is sifted, its pattern, the numbers of the sets that this needs, and where a match may begin. */
    private record Sifted<T>(T one, Pattern pattern, BitSet needs, boolean atEdges, Beginnings beginnings) {}

    private final LetterTree<BitSet> strings = new LetterTree<>();
    private final List<Sifted<T>> all;

    /**
     * @param all all that are looked for, in order
     * @param pattern the pattern of each
     * @throws IllegalArgumentException if a pattern holds what is not known here
     */
    public Sieve(List<T> all, Function<T, Pattern> pattern) {
        Map<Set<String>, Integer> numbers = new HashMap<>();
        this.all = all.stream()
                .map(one -> sifted(one, pattern.apply(one), numbers))
                .toList();
        numbers.forEach((set, number) ->
                set.forEach(string -> strings.put(string, BitSet::new).set(number)));
    }

    /**
     * @param patterns patterns to be looked for
     * @return what sifts them
     * @throws IllegalArgumentException if one holds what is not known here
     */
    public static Sieve<Pattern> of(Pattern... patterns) {
        return new Sieve<>(List.of(patterns), Function.identity());
    }

    private static <T> Sifted<T> sifted(T one, Pattern pattern, Map<Set<String>, Integer> numbers) {
        Needed.Needs needs = Needed.of(pattern);
        BitSet needed = new BitSet();
        for (Set<String> set : needs.sets()) {
            int fresh = numbers.size();
            needed.set(numbers.computeIfAbsent(set, any -> fresh));
        }
        return new Sifted<>(one, pattern, needed, needs.atEdges(), needs.beginnings());
    }

    /**
     * @param text a text
     * @return a trial of each that may be found in it, in their order; the others surely are not in it
     */
    public List<Trial<T>> worthTrying(String text) {
        BitSet there = there(text.toLowerCase(Locale.ROOT));
        BitSet lacking = new BitSet();
        WordEdges edges = new WordEdges(text);
        List<Trial<T>> worth = new ArrayList<>();
        for (Sifted<T> sifted : all) {
            lacking.clear();
            lacking.or(sifted.needs);
            lacking.andNot(there);
            if (lacking.isEmpty()) {
                worth.add(new Trial<>(
                        sifted.one, sifted.pattern, text, sifted.atEdges ? edges : null, sifted.beginnings));
            }
        }
        return worth;
    }

    /**
     * @param text a text
     * @return whether any of them is in it
     */
    public boolean findsAny(String text) {
        return worthTrying(text).stream().anyMatch(Trial::find);
    }

    /** The numbers of the sets of which a string stands in a text in small letters. */
    private BitSet there(String small) {
        BitSet there = new BitSet();
        for (int from = 0; from < small.length(); from++) {
            @Nullable LetterTree<BitSet> tree = strings.after(small.charAt(from));
            for (int at = from + 1; tree != null; at++) {
                if (tree.value() != null) {
                    there.or(tree.value());
                }
                tree = at < small.length() ? tree.after(small.charAt(at)) : null;
            }
        }
        return there;
    }
}
