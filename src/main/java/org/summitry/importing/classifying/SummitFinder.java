package org.summitry.importing.classifying;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitry.catalog.Evidence;

/**
 * Finds the meeting that an article is written for.
 *
 * <p>Every sentence speaks for the meetings whose place, day, surroundings or occasion it names; the title speaks
 * loudest, then the first passages. A place beside a word like "summit" says more than the place alone; a year that is
 * not the meeting's says that the sentence means another one; what is only recalled ("last time", "unlike in") says less.
 * What was in the news speaks for the meeting of those weeks, each piece once. Who met must fit: an article that names
 * other leaders is hardly about these. An article that knows of later news looks back at a meeting long past, unless its
 * title says that this is its subject. Meetings that the catalogue knows but does not hold compete on equal terms, and so
 * does any other place that the text calls the place of a summit.
 */
public final class SummitFinder {

    private static final double ENOUGH = 1.2;
    private static final double ENOUGH_FOR_UNKNOWN_PLACE = 6;

    private final List<Meeting> meetings;
    private final Gazetteer gazetteer;
    private final Chronicle chronicle;
    private final LeaderNames names;

    /**
     * @param meetings all meetings that the catalogue knows, those that it holds and others
     * @param namesakes phrases with a place's name that mean something else: "Helsinki Final Act"
     * @param chronicle what was in the news, and when
     */
    public SummitFinder(List<Meeting> meetings, List<String> namesakes, List<News> chronicle) {
        this.meetings = List.copyOf(meetings);
        this.gazetteer = new Gazetteer(meetings, namesakes);
        this.chronicle = new Chronicle(chronicle);
        this.names = new LeaderNames(meetings);
    }

    /**
     * @param reading an article
     * @return the meeting that it is written for, with the words that say so
     */
    public SummitFinding find(Reading reading) {
        SummitCase about = open(reading);
        Map<Meeting, Double> scores = about.scores();
        Optional<Map.Entry<Meeting, Double>> best = scores.entrySet().stream()
                .max(Map.Entry.<Meeting, Double>comparingByValue()
                        .thenComparing(entry -> entry.getKey().date()));
        double bestScore = best.map(Map.Entry::getValue).orElse(0.0);
        Optional<String> unknown = UnknownPlaces.find(reading.sentences(), gazetteer)
                .filter(place -> place.getValue() >= Math.max(bestScore, ENOUGH_FOR_UNKNOWN_PLACE))
                .map(Map.Entry::getKey);
        if (unknown.isPresent()) {
            return new SummitFinding(null, "a meeting in " + unknown.get(), List.of());
        }
        return best.filter(entry -> bestScore >= ENOUGH)
                .map(entry -> found(entry.getKey(), about.evidence(entry.getKey())))
                .orElseGet(() -> new SummitFinding(null, null, List.of()));
    }

    private SummitCase open(Reading reading) {
        return new SummitCase(
                reading,
                meetings,
                new Testimonies(reading.sentences(), meetings, gazetteer),
                new Leaders(reading.sentences(), names),
                reading.news(chronicle));
    }

    private static SummitFinding found(Meeting meeting, List<Evidence> evidence) {
        return new SummitFinding(meeting, meeting.slug() == null ? meeting.label() : null, evidence);
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Chronicle chronicle() {
        return chronicle;
    }
}
