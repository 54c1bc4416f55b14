package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Evidence;

/** All that an article says for each meeting: what its sentences name, the news that it knows, its leaders, its date. */
final class SummitCase {

    private static final double A_NEWS = 0.8;
    private static final double MOST_FROM_NEWS = 5;
    private static final double ENOUGH_NEWS = 2;
    private static final double LONG_PAST = 0.5;
    private static final int LONG_PAST_DAYS = 100;
    private static final int CLOSE_DAYS = 45;
    private static final int VERY_CLOSE_DAYS = 16;
    private static final double CLOSE = 2;
    private static final double VERY_CLOSE = 2.5;
    private static final double IN_PASSING = 0.4;
    private static final int FEW_PASSAGES = 3;
    private static final int MOST_EVIDENCE = 8;

    private final Reading reading;
    private final List<Meeting> meetings;
    private final Testimonies testimonies;
    private final Leaders leaders;
    private final List<Chronicle.Mention> news;
    private final boolean speaksOfMeeting;

    SummitCase(
            Reading reading,
            List<Meeting> meetings,
            Testimonies testimonies,
            Leaders leaders,
            List<Chronicle.Mention> news) {
        this.reading = reading;
        this.meetings = meetings;
        this.testimonies = testimonies;
        this.leaders = leaders;
        this.news = news;
        this.speaksOfMeeting = reading.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .anyMatch(MeetingWords::includes);
    }

    /** What each meeting scores, from 0. */
    Map<Meeting, Double> scores() {
        Map<Meeting, Double> scores = new LinkedHashMap<>();
        Map<Meeting, Double> heard = testimonies.weights();
        for (Meeting meeting : meetings) {
            double sum = heard.getOrDefault(meeting, 0.0) + circumstances(meeting, heard.containsKey(meeting));
            if (sum > 0) {
                double passing = isInPassing(meeting) ? IN_PASSING : 1;
                scores.put(meeting, sum * leaders.fit(meeting) * nearness(meeting) * passing);
            }
        }
        return scores;
    }

    /** What the news and the day of publication add; alone they speak only for a meeting that the collection holds. */
    private double circumstances(Meeting meeting, boolean heard) {
        double fromNews =
                news.stream().mapToDouble(mention -> mention.speaksFor(meeting)).sum();
        double fromDay = daysFrom(meeting) <= VERY_CLOSE_DAYS ? VERY_CLOSE : 0;
        boolean alone = meeting.slug() != null
                && speaksOfMeeting
                && leaders.bothSides()
                && (fromNews >= ENOUGH_NEWS || fromDay > 0);
        return heard || alone ? Math.min(MOST_FROM_NEWS, A_NEWS * fromNews) + (alone ? fromDay : 0) : 0;
    }

    /**
     * Named in one passage in the middle of the text, by an article that knows nothing else of the meeting's weeks; a meeting
     * that the collection does not hold, in one passage anywhere.
     */
    private boolean isInPassing(Meeting meeting) {
        Set<@Nullable String> anchors = new HashSet<>();
        testimonies.anchors(meeting).forEach(anchors::add);
        news.stream()
                .filter(mention -> mention.speaksFor(meeting) > 0)
                .forEach(mention -> anchors.add(mention.sentence().anchor()));
        int count = reading.article().passages().size();
        if (meeting.slug() == null && count > FEW_PASSAGES && anchors.size() == 1 && !anchors.contains(null)) {
            return true;
        }
        String last = "p" + count;
        return anchors.size() == 1
                && Stream.of("p1", "p2", last).noneMatch(anchors::contains)
                && !anchors.contains(null);
    }

    private double nearness(Meeting meeting) {
        if (isLongPast(meeting) && !isSubject(meeting)) {
            return LONG_PAST;
        }
        return daysFrom(meeting) <= CLOSE_DAYS ? CLOSE : 1;
    }

    /** Whether the title names it, and no later meeting that the article may be about. */
    private boolean isSubject(Meeting meeting) {
        return testimonies.titleNames(meeting)
                && meetings.stream()
                        .filter(other -> other.date().isAfter(meeting.date()) && !isLongPast(other))
                        .noneMatch(testimonies::titleNames);
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

    /** The words that speak for a meeting. */
    List<Evidence> evidence(Meeting meeting) {
        Stream<Evidence> fromNews = news.stream()
                .filter(mention -> mention.speaksFor(meeting) > 0)
                .sorted(Comparator.comparingDouble((Chronicle.Mention mention) -> mention.speaksFor(meeting))
                        .reversed())
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
