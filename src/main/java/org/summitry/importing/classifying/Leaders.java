package org.summitry.importing.classifying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The leaders of whom an article speaks, by name or by office: who met must fit the meeting. "The American president" is
 * whoever it was at the time; somebody named in passing takes nothing from those of whom the article speaks.
 */
final class Leaders {

    private static final double NOBODY_NAMED = 0.6;
    private static final double NONE_OF_THEM = 0.1;
    private static final double ONE_OF_THEM = 0.4;
    private static final double BY_OFFICE = 0.9;
    private static final double BY_OFFICE_AT_ANOTHER_TIME = 0.6;
    private static final double MENTIONED = 0.5;
    private static final double OTHERS_NAMED = 0.5;
    private static final int IN_PASSING = 2;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> offices = new HashSet<>();
    private final LeaderNames names;

    Leaders(List<Sentence> sentences, LeaderNames names) {
        this.names = names;
        for (Sentence sentence : sentences) {
            for (Phrases.Found<String> found : names.in(sentence)) {
                for (String name : found.values()) {
                    if (LeaderNames.OFFICES.containsKey(name)) {
                        offices.add(name);
                    } else {
                        counts.merge(name, 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** From 0.1 where none of the meeting's leaders is spoken of, to 1.5 where they alone are. */
    double fit(Meeting meeting) {
        if (counts.isEmpty() && offices.isEmpty() && names.areOfTheCollection(meeting.leaders())) {
            return NOBODY_NAMED;
        }
        if (meeting.leaders().isEmpty()) {
            return bothSides() ? BY_OFFICE : NOBODY_NAMED;
        }
        long spokenOf = meeting.leaders().stream().filter(this::isSpokenOf).count();
        if (spokenOf == 0) {
            return NONE_OF_THEM;
        }
        if (spokenOf < meeting.leaders().size()) {
            return ONE_OF_THEM;
        }
        double presence =
                meeting.leaders().stream().mapToDouble(this::presence).min().orElse(0);
        return presence * (othersStandInFor(meeting) ? OTHERS_NAMED : 0.5 + share(meeting));
    }

    /** Offices stand for those of the collection's time first; whoever has none must be more than mentioned. */
    private double presence(String leader) {
        boolean president = LeaderNames.AMERICANS.contains(leader) || LeaderNames.RUSSIANS.contains(leader);
        if (isNamed(leader)) {
            return president || count(leader) > IN_PASSING ? 1 : MENTIONED;
        }
        return names.areOfTheCollection(List.of(leader)) ? BY_OFFICE : BY_OFFICE_AT_ANOTHER_TIME;
    }

    /** Whether both presidents, whoever they are, are spoken of. */
    boolean bothSides() {
        return isSpokenOfAny(LeaderNames.AMERICANS, LeaderNames.AMERICAN)
                && isSpokenOfAny(LeaderNames.RUSSIANS, LeaderNames.RUSSIAN);
    }

    private boolean isSpokenOfAny(Set<String> side, String office) {
        return offices.contains(office) || side.stream().anyMatch(this::isNamed);
    }

    private boolean isNamed(String leader) {
        return counts.containsKey(leader);
    }

    private boolean isSpokenOf(String leader) {
        return isNamed(leader)
                || LeaderNames.AMERICANS.contains(leader) && offices.contains(LeaderNames.AMERICAN)
                || LeaderNames.RUSSIANS.contains(leader) && offices.contains(LeaderNames.RUSSIAN);
    }

    /** Of the names of those who are more than mentioned, how many are the meeting's leaders. */
    private double share(Meeting meeting) {
        int own = meeting.leaders().stream()
                .mapToInt(this::count)
                .filter(count -> count > IN_PASSING)
                .sum();
        int others = counts.entrySet().stream()
                .filter(entry -> !meeting.leaders().contains(entry.getKey()) && entry.getValue() > IN_PASSING)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return own + others == 0 ? 0.5 : (double) own / (own + others);
    }

    /** For a leader who is spoken of by office alone another holder of the office is named, and not in passing. */
    private boolean othersStandInFor(Meeting meeting) {
        List<String> absent = new ArrayList<>(meeting.leaders());
        absent.removeIf(this::isNamed);
        return absent.stream()
                .map(leader -> LeaderNames.AMERICANS.contains(leader) ? LeaderNames.AMERICANS : LeaderNames.RUSSIANS)
                .anyMatch(side -> side.stream().mapToInt(this::count).sum() > IN_PASSING);
    }

    private int count(String leader) {
        return counts.getOrDefault(leader, 0);
    }
}
