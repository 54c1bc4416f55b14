package org.summitry.importing.sifting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Tells in one pass over a text which of many patterns are worth trying: those whose needed words stand in it.
 *
 * @param <T> what has a pattern
 */
public final class Sieve<T> {

    /** One that is sifted, its pattern, the numbers of the sets that this needs, and where a match may begin. */
    private record Sifted<T>(T one, Pattern pattern, int[] needs, boolean atEdges, Beginnings beginnings) {}

    private final Spotter spotter;
    /** The numbers of the sets of which each needle is one. */
    private final List<BitSet> sets;

    private final List<Sifted<T>> all;

    /**
     * @param all all that are looked for, in order
     * @param pattern the pattern of each
     * @throws IllegalArgumentException if a pattern holds what is not known here
     */
    public Sieve(List<T> all, Function<T, Pattern> pattern) {
        Map<Set<Needle>, Integer> numbers = new LinkedHashMap<>();
        this.all = all.stream()
                .map(one -> sifted(one, pattern.apply(one), numbers))
                .toList();
        Map<Needle, BitSet> needles = new LinkedHashMap<>();
        numbers.forEach((set, number) -> set.forEach(
                needle -> needles.computeIfAbsent(needle, any -> new BitSet()).set(number)));
        this.spotter = new Spotter(List.copyOf(needles.keySet()));
        this.sets = List.copyOf(needles.values());
    }

    /**
     * @param patterns patterns to be looked for
     * @return what sifts them
     * @throws IllegalArgumentException if one holds what is not known here
     */
    public static Sieve<Pattern> of(Pattern... patterns) {
        return new Sieve<>(List.of(patterns), Function.identity());
    }

    private static <T> Sifted<T> sifted(T one, Pattern pattern, Map<Set<Needle>, Integer> numbers) {
        Needed.Needs needs = Needed.of(pattern);
        int[] needed = needs.sets().stream()
                .mapToInt(set -> {
                    int fresh = numbers.size();
                    return numbers.computeIfAbsent(set, any -> fresh);
                })
                .toArray();
        return new Sifted<>(one, pattern, needed, needs.atEdges(), needs.beginnings());
    }

    /**
     * @param text a text
     * @return a trial of each that may be found in it, in their order; the others surely are not in it
     */
    public List<Trial<T>> worthTrying(String text) {
        BitSet there = there(text);
        WordEdges edges = new WordEdges(text);
        List<Trial<T>> worth = new ArrayList<>();
        for (Sifted<T> sifted : all) {
            if (hasAll(there, sifted.needs)) {
                worth.add(new Trial<>(
                        sifted.one, sifted.pattern, text, sifted.atEdges ? edges : null, sifted.beginnings));
            }
        }
        return worth;
    }

    private static boolean hasAll(BitSet there, int[] needs) {
        for (int set : needs) {
            if (!there.get(set)) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param text a text
     * @return whether any of them is in it
     */
    public boolean findsAny(String text) {
        return worthTrying(text).stream().anyMatch(Trial::find);
    }

    /** The numbers of the sets of which a string stands in a text. */
    private BitSet there(String text) {
        BitSet there = new BitSet();
        BitSet needles = spotter.in(text);
        for (int needle = needles.nextSetBit(0); needle >= 0; needle = needles.nextSetBit(needle + 1)) {
            there.or(sets.get(needle));
        }
        return there;
    }
}
