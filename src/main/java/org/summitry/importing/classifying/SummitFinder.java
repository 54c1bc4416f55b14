package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private static final double ENOUGH = 1.5;
    private static final double ENOUGH_FOR_UNKNOWN_PLACE = 6;

    private final List<Meeting> meetings;
    private final Gazetteer gazetteer;
    private final Chronicle chronicle;
    private final Leaders.Names names;

    /**
     * @param meetings all meetings that the catalogue knows, those that it holds and others
     * @param namesakes phrases with a place's name that mean something else: "Helsinki Final Act"
     * @param chronicle what was in the news, and when
     */
    public SummitFinder(List<Meeting> meetings, List<String> namesakes, List<News> chronicle) {
        this.meetings = List.copyOf(meetings);
        this.gazetteer = new Gazetteer(meetings, namesakes);
        this.chronicle = new Chronicle(chronicle);
        this.names = new Leaders.Names(meetings);
    }

    /**
     * @param reading an article
     * @return the meeting that it is written for, with the words that say so
     */
    public SummitFinding find(Reading reading) {
        Case about = new Case(reading);
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

    private static SummitFinding found(Meeting meeting, List<Evidence> evidence) {
        return new SummitFinding(meeting, meeting.slug() == null ? meeting.label() : null, evidence);
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /** What each meeting scores, for looking into the rules. */
    Map<Meeting, Double> scores(Reading reading) {
        return new Case(reading).scores();
    }

    /** All that an article says for each meeting. */
    private final class Case {

        private static final double A_NEWS = 0.8;
        private static final double MOST_FROM_NEWS = 5;
        private static final double ENOUGH_NEWS = 2.5;
        private static final double LONG_PAST = 0.5;
        private static final int LONG_PAST_DAYS = 100;
        private static final int CLOSE_DAYS = 45;
        private static final int VERY_CLOSE_DAYS = 16;
        private static final double CLOSE = 2;
        private static final double VERY_CLOSE = 2.5;
        private static final int MOST_EVIDENCE = 8;

        private final Reading reading;
        private final Testimonies testimonies;
        private final Leaders leaders;
        private final List<Chronicle.Mention> news;
        private final boolean speaksOfMeeting;

        Case(Reading reading) {
            this.reading = reading;
            this.testimonies = new Testimonies(reading.sentences(), meetings, gazetteer);
            this.leaders = new Leaders(reading.sentences(), names);
            this.news = chronicle.mentionsIn(reading.sentences());
            this.speaksOfMeeting = reading.sentences().stream()
                    .flatMap(sentence -> sentence.words().stream())
                    .anyMatch(Testimonies::isMeetingWord);
        }

        Map<Meeting, Double> scores() {
            Map<Meeting, Double> scores = new LinkedHashMap<>();
            Map<Meeting, Double> heard = testimonies.weights();
            for (Meeting meeting : meetings) {
                double circumstances = circumstances(meeting, heard.containsKey(meeting));
                double sum = heard.getOrDefault(meeting, 0.0) + circumstances;
                if (sum > 0) {
                    scores.put(meeting, sum * leaders.fit(meeting) * nearness(meeting));
                }
            }
            return scores;
        }

        /** What the news and the day of publication add; alone they speak only of a meeting of the two presidents. */
        private double circumstances(Meeting meeting, boolean heard) {
            double fromNews = news.stream()
                    .mapToDouble(mention -> mention.speaksFor(meeting))
                    .sum();
            double fromDay = daysFrom(meeting) <= VERY_CLOSE_DAYS ? VERY_CLOSE : 0;
            boolean alone = meeting.slug() != null
                    && speaksOfMeeting
                    && leaders.bothSides()
                    && (fromNews >= ENOUGH_NEWS || fromDay > 0);
            return heard || alone ? Math.min(MOST_FROM_NEWS, A_NEWS * fromNews) + (alone ? fromDay : 0) : 0;
        }

        private double nearness(Meeting meeting) {
            double close = daysFrom(meeting) <= CLOSE_DAYS ? CLOSE : 1;
            return isLongPast(meeting) && !testimonies.titleNames(meeting) ? LONG_PAST : close;
        }

        private boolean isLongPast(Meeting meeting) {
            return Stream.concat(
                            Chronicle.latest(news).stream(),
                            Stream.ofNullable(reading.article().published()))
                    .anyMatch(day -> day.isAfter(meeting.until().plusDays(LONG_PAST_DAYS)));
        }

        private long daysFrom(Meeting meeting) {
            @Nullable LocalDate published = reading.article().published();
            return published == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(published, meeting.date()));
        }

        List<Evidence> evidence(Meeting meeting) {
            Stream<Evidence> fromNews = news.stream()
                    .filter(mention -> mention.speaksFor(meeting) > 0)
                    .sorted(Comparator.comparingDouble(mention -> -mention.speaksFor(meeting)))
                    .map(mention -> mention.sentence().evidence("summit", mention.words()));
            Stream<Evidence> fromDay = daysFrom(meeting) <= CLOSE_DAYS
                    ? Stream.of(new Evidence(
                            "summit", null, "published " + reading.article().published() + ", near its day"))
                    : Stream.empty();
            return Stream.of(testimonies.evidence(meeting).stream(), fromDay, fromNews)
                    .flatMap(one -> one)
                    .distinct()
                    .limit(MOST_EVIDENCE)
                    .toList();
        }
    }
}
