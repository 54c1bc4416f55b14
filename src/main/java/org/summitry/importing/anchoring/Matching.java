package org.summitry.importing.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which passage of a changed text is which of those that were there. Each has one counterpart at the most; where several
 * could be it, the most similar one is, then the one that stands nearest to where it stood.
 */
final class Matching {

    static final int NONE = -1;

    /** So many pairs of an article's passages are compared at the most; in a huge one, those that stand near each other. */
    static final int MOST_PAIRS = 90_000;

    private static final double SAME = 1;

    private final List<Fingerprint> former;
    private final int standing;
    private final List<Fingerprint> fresh;
    private final int[] freshOf;
    private final int[] formerOf;
    private int[] expected = {};

    private record Pair(int former, int fresh, double similarity, int away) {
        static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::similarity)
                .reversed()
                .thenComparingInt(Pair::away)
                .thenComparingInt(Pair::former)
                .thenComparingInt(Pair::fresh);
    }

    /**
     * @param former the passages that were there: first those of the text before, in order, then those gone earlier
     * @param standing how many of them the text before had
     * @param fresh the passages of the text now, in order
     */
    Matching(List<Fingerprint> former, int standing, List<Fingerprint> fresh) {
        this.former = former;
        this.standing = standing;
        this.fresh = fresh;
        freshOf = new int[former.size()];
        formerOf = new int[fresh.size()];
        Arrays.fill(freshOf, NONE);
        Arrays.fill(formerOf, NONE);
    }

    /** The passage that was there and is this one now, or {@link #NONE}. */
    int formerOf(int now) {
        return formerOf[now];
    }

    /**
     * Pairs what is the same, first what occurs once, then its neighbours, so that of two passages with the same words
     * the one between the same neighbours is it.
     *
     * @param from the first of the former passages that are asked for
     * @param to before which it ends
     */
    void pairSame(int from, int to) {
        Map<String, List<Integer>> before = byWords(former, unpaired(freshOf, from, to));
        Map<String, List<Integer>> now = byWords(fresh, unpaired(formerOf, 0, fresh.size()));
        before.forEach((words, places) -> {
            List<Integer> same = now.getOrDefault(words, List.of());
            if (places.size() == 1 && same.size() == 1) {
                pair(places.get(0), same.get(0));
            }
        });
        pairSameNeighbours(from, to);
        expected = Whereabouts.expected(freshOf, standing, fresh.size());
        before.forEach((words, places) -> pairBest(
                places.stream().filter(place -> freshOf[place] == NONE).toList(),
                now.getOrDefault(words, List.of()).stream()
                        .filter(place -> formerOf[place] == NONE)
                        .toList(),
                SAME));
    }

    /** Pairs what is left and similar enough: at least {@code least}, by {@link Fingerprint#similarity}. */
    void pairSimilar(int from, int to, double least) {
        expected = Whereabouts.expected(freshOf, standing, fresh.size());
        pairBest(unpaired(freshOf, from, to), unpaired(formerOf, 0, fresh.size()), least);
    }

    /** What has become of each passage that was there: its counterpart, or {@link #NONE}. */
    int[] freshOf() {
        return freshOf.clone();
    }

    private void pairSameNeighbours(int from, int to) {
        for (int before = from; before < to; before++) {
            pairIfSame(before, before == from ? 0 : freshOf[before - 1] == NONE ? NONE : freshOf[before - 1] + 1);
        }
        for (int before = to - 1; before >= from; before--) {
            pairIfSame(before, before == to - 1 ? fresh.size() - 1 : freshOf[before + 1] - 1);
        }
    }

    private void pairIfSame(int before, int now) {
        boolean free = now >= 0 && now < fresh.size() && formerOf[now] == NONE && freshOf[before] == NONE;
        if (free && former.get(before).isSame(fresh.get(now))) {
            pair(before, now);
        }
    }

    private void pairBest(List<Integer> befores, List<Integer> nows, double least) {
        if (befores.isEmpty() || nows.isEmpty()) {
            return;
        }
        int reach = MOST_PAIRS / befores.size();
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < befores.size(); at++) {
            int middle = (int) ((long) at * nows.size() / befores.size());
            for (int now :
                    nows.subList(Math.max(0, middle - reach), Math.min(nows.size(), middle + Math.max(reach, 1)))) {
                compare(befores.get(at), now, least, pairs);
            }
        }
        pairs.stream().sorted(Pair.BEST_FIRST).forEach(best -> {
            if (freshOf[best.former] == NONE && formerOf[best.fresh] == NONE) {
                pair(best.former, best.fresh);
            }
        });
    }

    private void compare(int before, int now, double least, List<Pair> pairs) {
        double similarity = least == SAME ? SAME : former.get(before).similarity(fresh.get(now));
        if (similarity >= least) {
            pairs.add(new Pair(before, now, similarity, Math.abs(expected[before] - now)));
        }
    }

    private void pair(int before, int now) {
        freshOf[before] = now;
        formerOf[now] = before;
    }

    private static List<Integer> unpaired(int[] counterparts, int from, int to) {
        return IntStream.range(from, to)
                .filter(place -> counterparts[place] == NONE)
                .boxed()
                .toList();
    }

    private static Map<String, List<Integer>> byWords(List<Fingerprint> all, List<Integer> places) {
        Map<String, List<Integer>> byWords = new LinkedHashMap<>();
        places.forEach(place -> byWords.computeIfAbsent(all.get(place).words(), any -> new ArrayList<>())
                .add(place));
        return byWords;
    }
}
