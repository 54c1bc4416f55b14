package org.summitry.importing.sifting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds which of many strings stand in a text, in one step a letter however many they are: the automaton of Aho and Corasick,
 * "Efficient string matching: an aid to bibliographic search" (1975), which here goes by letters whatever their case.
 */
final class Spotter {

    private static final int ASCII = 128;

    private final List<Needle> needles;
    /** The column of each letter of a string, in small letters. */
    private final Map<Character, Integer> columnOf = new HashMap<>();
    /** The same for nearly all letters of a text, 0 for those of no string. */
    private final int[] ascii;

    private final int columns;
    /** Where each state goes on to, by column. */
    private int[] next;
    /** The numbers of the needles that end at each state, none for most. */
    private final int[][] ends;

    /** @param needles the strings, none empty; they are known by their places in this list */
    Spotter(List<Needle> needles) {
        this.needles = List.copyOf(needles);
        needles.stream()
                .flatMapToInt(needle -> needle.string().chars())
                .mapToObj(letter -> Character.toLowerCase((char) letter))
                .forEach(letter -> columnOf.putIfAbsent(letter, columnOf.size() + 1));
        this.columns = 1 + columnOf.size();
        this.ascii = IntStream.range(0, ASCII)
                .map(letter -> columnOfAny((char) letter))
                .toArray();
        this.next = new int[columns];
        List<int[]> endsAt = new ArrayList<>(List.of(new int[0]));
        for (int number = 0; number < needles.size(); number++) {
            int state = 0;
            for (char letter : needles.get(number).string().toCharArray()) {
                state = grow(state, column(letter), endsAt);
            }
            endsAt.set(state, join(endsAt.get(state), new int[] {number}));
        }
        this.next = Arrays.copyOf(next, endsAt.size() * columns);
        this.ends = endsAt.toArray(int[][]::new);
        closeGaps();
    }

    private int columnOfAny(char letter) {
        return columnOf.getOrDefault(Character.toLowerCase(letter), 0);
    }

    private int column(char letter) {
        return letter < ASCII ? ascii[letter] : columnOfAny(letter);
    }

    private int grow(int state, int column, List<int[]> endsAt) {
        int at = state * columns + column;
        if (next[at] == 0) {
            int fresh = endsAt.size();
            endsAt.add(new int[0]);
            if (next.length < (fresh + 1) * columns) {
                next = Arrays.copyOf(next, 2 * (fresh + 1) * columns);
            }
            next[at] = fresh;
        }
        return next[at];
    }

    /** Where no string goes on, the longest end of it does that is the beginning of another. */
    private void closeGaps() {
        int[] otherwise = new int[ends.length];
        Queue<Integer> queue = new ArrayDeque<>();
        for (int column = 0; column < columns; column++) {
            if (next[column] != 0) {
                queue.add(next[column]);
            }
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            int shorter = otherwise[state];
            ends[state] = join(ends[state], ends[shorter]);
            for (int column = 0; column < columns; column++) {
                int at = state * columns + column;
                int there = next[shorter * columns + column];
                if (next[at] == 0) {
                    next[at] = there;
                } else {
                    otherwise[next[at]] = there;
                    queue.add(next[at]);
                }
            }
        }
    }

    private static int[] join(int[] some, int[] more) {
        return Stream.of(some, more).flatMapToInt(Arrays::stream).toArray();
    }

    /**
     * @param text a text
     * @return the numbers of the strings that stand in it
     */
    BitSet in(String text) {
        BitSet found = new BitSet(needles.size());
        int state = 0;
        for (int at = 0; at < text.length(); at++) {
            state = next[state * columns + column(text.charAt(at))];
            for (int number : ends[state]) {
                if (!found.get(number) && needles.get(number).endsAt(text, at + 1)) {
                    found.set(number);
                }
            }
        }
        return found;
    }
}
