package org.summitry.importing.anchoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where the passages of the text before would have to be looked for now. */
final class Whereabouts {

    private Whereabouts() {}

    /**
     * Where each passage would stand now if it still followed what it followed and preceded what it preceded.
     *
     * @param freshOf what each has become, or {@link Matching#NONE}
     * @param standing how many of them the text before had; those gone earlier stand nowhere
     * @param count how many passages the text has now
     */
    static int[] expected(int[] freshOf, int standing, int count) {
        int[] expected = new int[freshOf.length];
        int next = 0;
        for (int before = 0; before < standing; before++) {
            next = freshOf[before] == Matching.NONE ? next : freshOf[before];
            expected[before] = next++;
        }
        int last = count - 1;
        for (int before = standing - 1; before >= 0; before--) {
            last = freshOf[before] == Matching.NONE ? last : freshOf[before];
            expected[before] = Math.min(expected[before], last);
        }
        return expected;
    }

    /**
     * @param former the passages of the text before, in order, then those gone earlier
     * @param standing how many of them the text before had
     * @param fresh the passages of the text now
     * @param matching which is which
     * @param least how much of a gone passage another must hold to be taken for near, by {@link Fingerprint#partIn}
     * @return for each passage of the text before that has no counterpart, the one that holds most of it, else the one
     *     that stands where it stood
     */
    static Map<Integer, Integer> nearest(
            List<Fingerprint> former, int standing, List<Fingerprint> fresh, Matching matching, double least) {
        int[] freshOf = matching.freshOf();
        int[] expected = expected(freshOf, standing, fresh.size());
        List<Integer> gone = IntStream.range(0, standing)
                .filter(before -> freshOf[before] == Matching.NONE)
                .boxed()
                .toList();
        Map<Integer, Integer> nearest = new LinkedHashMap<>();
        int reach = gone.isEmpty() ? 0 : Matching.MOST_PAIRS / gone.size();
        gone.forEach(before -> nearest.put(before, nearest(former.get(before), fresh, expected[before], reach, least)));
        return nearest;
    }

    private static int nearest(Fingerprint gone, List<Fingerprint> fresh, int stood, int reach, double least) {
        int nearest = stood;
        double most = least;
        for (int now = Math.max(0, stood - reach); now < Math.min(fresh.size(), stood + reach); now++) {
            double part = gone.partIn(fresh.get(now));
            if (part > most) {
                most = part;
                nearest = now;
            }
        }
        return nearest;
    }
}
