package org.summitry.importing.classifying;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The leaders whom an article names: who met must fit the meeting. */
final class Leaders {

    private static final Pattern RUSSIA = Pattern.compile("\\b(?:Russia|Moscow|Kremlin|Soviet)");
    private static final Pattern AMERICA =
            Pattern.compile("\\b(?:US|U\\.S\\.|United States|America|Washington|White House)");
    private static final double BOTH_SIDES_UNNAMED = 0.9;
    private static final double A_SIDE_MISSING = 0.4;
    private static final double NONE_OF_THEM = 0.1;
    private static final double ONE_OF_THEM = 0.5;
    private static final double IN_PASSING = 0.08;
    private static final double ONE_IN_PASSING = 0.65;

    private final Map<String, Integer> counts = new HashMap<>();
    private final int all;
    private final boolean bothSides;

    Leaders(List<Sentence> sentences, List<Meeting> meetings) {
        Set<String> known = new HashSet<>();
        meetings.forEach(meeting -> known.addAll(meeting.leaders()));
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                if (known.contains(word.text())) {
                    counts.merge(word.text(), 1, Integer::sum);
                }
            }
        }
        all = counts.values().stream().mapToInt(Integer::intValue).sum();
        bothSides = sentences.stream()
                        .anyMatch(sentence -> RUSSIA.matcher(sentence.text()).find())
                && sentences.stream()
                        .anyMatch(sentence -> AMERICA.matcher(sentence.text()).find());
    }

    /** From 0.1 where other leaders are named and none of the meeting's, to 1.5 where its leaders alone are. */
    double fit(Meeting meeting) {
        if (all == 0) {
            return bothSides ? BOTH_SIDES_UNNAMED : A_SIDE_MISSING;
        }
        int sum = meeting.leaders().stream().mapToInt(this::count).sum();
        int least = meeting.leaders().stream().mapToInt(this::count).min().orElse(0);
        double share = (double) sum / all;
        if (sum == 0) {
            return NONE_OF_THEM;
        }
        double presence = least == 0 ? ONE_OF_THEM : least < IN_PASSING * all ? ONE_IN_PASSING : 1;
        return presence * (0.5 + share);
    }

    /** Whether all leaders of the meeting are named. */
    boolean nameAllOf(Meeting meeting) {
        return meeting.leaders().stream().allMatch(counts::containsKey);
    }

    /** Whether both countries are spoken of. */
    boolean bothSides() {
        return bothSides;
    }

    private int count(String leader) {
        return counts.getOrDefault(leader, 0);
    }
}
