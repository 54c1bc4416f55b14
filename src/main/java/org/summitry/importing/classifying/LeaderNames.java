package org.summitry.importing.classifying;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What texts call leaders: surnames, and the offices of the two presidents. */
final class LeaderNames {

    static final String AMERICAN = "American president";
    static final String RUSSIAN = "Russian president";
    static final Map<String, List<String>> OFFICES = Map.of(
            AMERICAN,
            List.of(
                    "American president*",
                    "American leader*",
                    "US president*",
                    "US leader*",
                    "White House",
                    "president of the United States",
                    "Oval Office",
                    "Air Force One",
                    "POTUS",
                    "American guest",
                    "American visitor",
                    "American side",
                    "American delegation",
                    "American counterpart",
                    "Washington",
                    "American and Russian president*",
                    "American and Russian leader*",
                    "American",
                    "United States"),
            RUSSIAN,
            List.of(
                    "Russian president*",
                    "Russian leader*",
                    "Kremlin",
                    "president of Russia",
                    "president of the Russian",
                    "Russian guest",
                    "Russian side",
                    "Russian delegation",
                    "Russian counterpart",
                    "Moscow",
                    "Russian and American president*",
                    "Russian and American leader*",
                    "Russian",
                    "Russia"));
    static final List<String> BOTH = List.of(
            "two presidents",
            "both presidents",
            "two leaders",
            "both leaders",
            "the presidents",
            "presidents of Russia and the United States",
            "presidents of the United States and Russia",
            "presidents of the US and Russia",
            "presidents of Russia and the US",
            "two gentlemen",
            "two men");
    static final Set<String> AMERICANS = Set.of(
            "Roosevelt",
            "Truman",
            "Eisenhower",
            "Kennedy",
            "Johnson",
            "Nixon",
            "Ford",
            "Carter",
            "Reagan",
            "Bush",
            "Clinton",
            "Obama",
            "Trump",
            "Biden");
    static final Set<String> RUSSIANS =
            Set.of("Stalin", "Khrushchev", "Kosygin", "Brezhnev", "Gorbachev", "Yeltsin", "Putin", "Medvedev");

    private final Phrases<String> phrases = new Phrases<>();
    private final Set<String> ofTheCollection = new HashSet<>();

    LeaderNames(List<Meeting> meetings) {
        meetings.stream()
                .filter(meeting -> meeting.slug() != null)
                .forEach(meeting -> ofTheCollection.addAll(meeting.leaders()));
        Stream.concat(
                        meetings.stream().flatMap(meeting -> meeting.leaders().stream()),
                        Stream.concat(AMERICANS.stream(), RUSSIANS.stream()))
                .distinct()
                .forEach(name -> phrases.add(name, name));
        OFFICES.forEach((office, titles) -> titles.forEach(title -> phrases.add(title, office)));
        BOTH.forEach(both -> OFFICES.keySet().forEach(office -> phrases.add(both, office)));
    }

    /** The surnames and offices in a sentence. */
    List<Phrases.Found<String>> in(Sentence sentence) {
        return phrases.find(sentence.words());
    }

    /** Whether the collection's summits are theirs. */
    boolean areOfTheCollection(List<String> leaders) {
        return ofTheCollection.containsAll(leaders);
    }
}
