package org.summitry.importing.classifying;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
 * Who met must fit: an article that names other leaders is hardly about these. Meetings that the catalogue knows but does
 * not hold compete on equal terms, and so does any other place that the text calls the place of a summit.
 */
public final class SummitFinder {

    private static final double ENOUGH = 1.5;
    private static final double ENOUGH_FOR_UNKNOWN_PLACE = 6;
    private static final double CLOSE_IN_TIME = 2;
    private static final int CLOSE_IN_TIME_DAYS = 45;

    private final List<Meeting> meetings;
    private final Gazetteer gazetteer;

    /**
     * @param meetings all meetings that the catalogue knows, those that it holds and others
     * @param namesakes phrases with a place's name that mean something else: "Helsinki Final Act"
     */
    public SummitFinder(List<Meeting> meetings, List<String> namesakes) {
        this.meetings = List.copyOf(meetings);
        this.gazetteer = new Gazetteer(meetings, namesakes);
    }

    /**
     * @param article an article
     * @return the meeting that it is written for, with the words that say so
     */
    public SummitFinding find(ArticleToClassify article) {
        List<Sentence> sentences = Sentence.of(article);
        Testimonies testimonies = new Testimonies(sentences, meetings, gazetteer);
        Leaders leaders = new Leaders(sentences, meetings);
        Map<Meeting, Double> scores = scores(article, testimonies, leaders);
        Optional<Meeting> best = scores.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<Meeting, Double> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().date()))
                .map(Map.Entry::getKey);
        double bestScore = best.map(scores::get).orElse(0.0);
        Optional<Map.Entry<String, Double>> unknown = UnknownPlaces.find(sentences, gazetteer)
                .filter(place -> place.getValue() >= Math.max(bestScore, ENOUGH_FOR_UNKNOWN_PLACE));
        if (unknown.isPresent()) {
            return new SummitFinding(null, "a meeting in " + unknown.get().getKey(), List.of());
        }
        if (bestScore < ENOUGH) {
            return byDate(article, sentences, leaders).orElseGet(() -> new SummitFinding(null, null, List.of()));
        }
        return best.map(meeting -> found(meeting, testimonies.evidence(meeting)))
                .orElseThrow();
    }

    private static Map<Meeting, Double> scores(ArticleToClassify article, Testimonies testimonies, Leaders leaders) {
        Map<Meeting, Double> scores = new LinkedHashMap<>();
        testimonies.weights().forEach((meeting, weight) -> {
            double near = isCloseInTime(article, meeting) ? CLOSE_IN_TIME : 1;
            scores.put(meeting, weight * leaders.fit(meeting) * near);
        });
        return scores;
    }

    private static boolean isCloseInTime(ArticleToClassify article, Meeting meeting) {
        return article.published() != null
                && Math.abs(ChronoUnit.DAYS.between(article.published(), meeting.date())) <= CLOSE_IN_TIME_DAYS;
    }

    /** No place is named, but the leaders' meeting is, a few weeks from the day of one. */
    private Optional<SummitFinding> byDate(ArticleToClassify article, List<Sentence> sentences, Leaders leaders) {
        boolean speaksOfMeeting = sentences.stream()
                .anyMatch(sentence -> sentence.words().stream().anyMatch(Testimonies::isMeetingWord));
        return meetings.stream()
                .filter(meeting -> speaksOfMeeting && isCloseInTime(article, meeting))
                .filter(meeting -> leaders.nameAllOf(meeting) || leaders.bothSides() && leaders.fit(meeting) > 0.5)
                .min(Comparator.comparingLong(meeting -> article.published() == null
                        ? 0
                        : Math.abs(ChronoUnit.DAYS.between(article.published(), meeting.date()))))
                .map(meeting -> found(
                        meeting,
                        List.of(new Evidence("summit", null, "published " + article.published() + ", near its day"))));
    }

    private static SummitFinding found(Meeting meeting, List<Evidence> evidence) {
        return new SummitFinding(meeting, meeting.slug() == null ? meeting.label() : null, evidence);
    }

    /** The places of all meetings. */
    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** What each meeting scores, for looking into the rules. */
    Map<Meeting, Double> scores(ArticleToClassify article) {
        List<Sentence> sentences = Sentence.of(article);
        return scores(article, new Testimonies(sentences, meetings, gazetteer), new Leaders(sentences, meetings));
    }
}
