package org.summitry.importing.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the paragraphs at a page's head that only repeat or shorten what follows. */
final class Teasers {

    private static final int SHINGLE = 4;
    private static final double REPEATED = 0.7;

    private Teasers() {}

    /**
     * Runs of four words are compared: a paragraph of the teaser has most of its runs again in the text after it.
     *
     * @param paragraphs a page's paragraphs, in order
     * @return how many of the first are its teaser
     */
    static int count(List<String> paragraphs) {
        List<List<String>> shingles = paragraphs.stream().map(Teasers::shingles).toList();
        // how often each run is still to come
        java.util.Map<String, Integer> ahead = new java.util.HashMap<>();
        shingles.forEach(runs -> runs.forEach(run -> ahead.merge(run, 1, Integer::sum)));
        int teaser = 0;
        for (List<String> runs : shingles) {
            runs.forEach(run -> ahead.merge(run, -1, Integer::sum));
            long repeated =
                    runs.stream().filter(run -> ahead.getOrDefault(run, 0) > 0).count();
            if (runs.isEmpty() || repeated < REPEATED * runs.size()) {
                break;
            }
            teaser++;
        }
        return teaser;
    }

    private static List<String> shingles(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        List<String> runs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            String run = String.join(" ", Arrays.copyOfRange(words, i, i + SHINGLE));
            if (seen.add(run)) {
                runs.add(run);
            }
        }
        return runs;
    }
}
