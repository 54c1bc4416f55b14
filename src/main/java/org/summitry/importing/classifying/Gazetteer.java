package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds in texts what stands for meetings: places, surroundings, occasions, signs of the time. */
final class Gazetteer {

    /** How a text refers to a meeting. */
    enum Kind {
        /** By its city or venue. */
        PLACE,
        /** By its country or host. */
        SURROUNDINGS,
        /** By the occasion. */
        OCCASION
    }

    /**
     * A reference to a meeting.
     *
     * @param meeting the meeting
     * @param kind how
     */
    record Reference(Meeting meeting, Kind kind) {}

    private static final Reference NO_MEETING = new Reference(
            new Meeting(null, "", LocalDate.EPOCH, LocalDate.EPOCH, List.of(), List.of(), List.of(), List.of()),
            Kind.PLACE);

    private final Phrases<Reference> places = new Phrases<>();
    private final Phrases<Reference> circumstances = new Phrases<>();
    private final Set<String> names = new HashSet<>();

    Gazetteer(List<Meeting> meetings, List<String> namesakes) {
        for (Meeting meeting : meetings) {
            meeting.places().forEach(place -> places.add(place, new Reference(meeting, Kind.PLACE)));
            add(meeting, Kind.SURROUNDINGS, meeting.surroundings());
            add(meeting, Kind.OCCASION, meeting.occasions());
            meeting.places().forEach(place -> names.add(place.toLowerCase(Locale.ROOT)));
            meeting.surroundings().forEach(place -> names.add(place.toLowerCase(Locale.ROOT)));
        }
        namesakes.forEach(phrase -> places.add(phrase, NO_MEETING));
    }

    private void add(Meeting meeting, Kind kind, List<String> phrases) {
        phrases.forEach(phrase -> circumstances.add(phrase, new Reference(meeting, kind)));
    }

    List<Phrases.Found<Reference>> placesIn(Sentence sentence) {
        return places.find(sentence.words()).stream()
                .filter(found -> !found.values().contains(NO_MEETING))
                .toList();
    }

    List<Phrases.Found<Reference>> circumstancesIn(Sentence sentence) {
        return circumstances.find(sentence.words());
    }

    /** Whether a sentence names the meeting's place. */
    boolean isAt(Sentence sentence, Meeting meeting) {
        return placesIn(sentence).stream()
                .flatMap(found -> found.values().stream())
                .anyMatch(reference -> reference.meeting().equals(meeting));
    }

    /** Whether a sentence names the places of other meetings and not this one's. */
    boolean isElsewhere(Sentence sentence, Meeting meeting) {
        return !placesIn(sentence).isEmpty() && !isAt(sentence, meeting);
    }

    /** Whether the place belongs to a known meeting. */
    boolean knows(String place) {
        return names.contains(place.toLowerCase(Locale.ROOT));
    }
}
