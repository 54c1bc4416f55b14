package org.summitry.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Counts;
import org.summitry.catalog.Passages;
import org.summitry.catalog.Summit;
import org.summitry.catalog.TakePassage;
import org.summitry.catalog.Topic;
import org.summitry.catalog.TopicMap;

/** Follows a topic through all summits, in no more than three queries however much is said on it. */
@Component
class Trajectories {

    private static final int MOST_READINGS = 3;
    private static final int FULL_LENGTH = 100;

    private final Counts counted;
    private final Passages passages;
    private final Headings headings;

    Trajectories(Counts counted, Passages passages, Headings headings) {
        this.counted = counted;
        this.passages = passages;
        this.headings = headings;
    }

    /**
     * @param topic the topic
     * @param summits all summits, in order of time
     * @param toRead whether the first passages are wanted too, and not the counts alone
     * @return its takes
     */
    Trajectory of(Topic topic, List<Summit> summits, boolean toRead) {
        List<Articles.TopicCount> counts = counted.topics().stream()
                .filter(count -> count.topic().equals(topic.getSlug()))
                .toList();
        List<TakePassage> readings = toRead ? passages.findTrajectory(topic.getSlug(), MOST_READINGS) : List.of();
        TopicMap map = TopicMap.of(summits, List.of(topic), counted.sides(), counts);
        long fullest =
                counts.stream().mapToLong(Articles.TopicCount::passages).max().orElse(1);
        List<Trajectory.Take> takes = new ArrayList<>();
        for (TopicMap.Cell cell : map.rows().get(0).cells()) {
            TopicMap.Column side = cell.column();
            takes.add(new Trajectory.Take(
                    side.summit().getSlug(),
                    side.phase().slug(),
                    headings.of(side.summit()),
                    headings.of(side),
                    side.articles(),
                    cell.passages(),
                    cell.passages() * FULL_LENGTH / fullest,
                    readings(readings, side.summit().getSlug(), side.phase().slug())));
        }
        counts.stream()
                .filter(count -> count.phase() == null)
                .sorted(Comparator.comparing(count -> at(summits, count.summit())))
                .map(count -> elsewhere(count, summits, fullest, readings))
                .forEach(takes::add);
        return new Trajectory(takes);
    }

    /** Passages that are on no side: of articles that do not tell it, or that are about no summit. */
    private Trajectory.Take elsewhere(
            Articles.TopicCount count, List<Summit> summits, long fullest, List<TakePassage> readings) {
        return new Trajectory.Take(
                count.summit(),
                count.phase(),
                "",
                headings.ofTake(summits, count.summit(), count.phase()),
                count.articles(),
                count.passages(),
                count.passages() * FULL_LENGTH / fullest,
                readings(readings, count.summit(), count.phase()));
    }

    /** Where a summit stands in time; behind all summits if it is none. */
    private static int at(List<Summit> summits, @Nullable String slug) {
        List<String> slugs = summits.stream().map(Summit::getSlug).toList();
        return slugs.contains(slug) ? slugs.indexOf(slug) : slugs.size();
    }

    private static List<Trajectory.Reading> readings(
            List<TakePassage> passages, @Nullable String summit, @Nullable String phase) {
        return passages.stream()
                .filter(passage -> Objects.equals(passage.summit(), summit) && Objects.equals(passage.phase(), phase))
                .limit(MOST_READINGS)
                .map(Trajectory.Reading::of)
                .toList();
    }
}
