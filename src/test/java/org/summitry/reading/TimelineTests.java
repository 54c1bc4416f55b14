package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Summit;
import org.summitry.catalog.TopicMap;

/** The time line is true to scale, and its labels never stand in each other. */
class TimelineTests {

    private static final double TELEPHONE = 2.7;

    @Test
    void daysBetweenSummitsAreDistancesOnTheLine() {
        Timeline line = line(
                summit("Helsinki", LocalDate.of(2018, 7, 16)),
                summit("Paris", LocalDate.of(2018, 11, 11)),
                summit("Osaka", LocalDate.of(2019, 6, 28)));
        double helsinki = at(line, 0);
        double paris = at(line, 1);
        double osaka = at(line, 2);
        // 118 and 229 days
        assertThat((paris - helsinki) / (osaka - paris)).isCloseTo(118 / 229.0, Offset.offset(0.001));
        assertThat(line.marks()).allMatch(mark -> mark.room() == Room.ALWAYS);
    }

    @Test
    void aShortLineHasAMarkForEachMonthAndNamesTheYear() {
        Timeline line = line(summit("Helsinki", LocalDate.of(2018, 7, 16)), summit("Osaka", LocalDate.of(2019, 6, 28)));
        assertThat(line.ticks()).hasSize(15);
        assertThat(line.ticks().stream().filter(Timeline.Tick::isYear))
                .singleElement()
                .matches(tick -> tick.day().equals(LocalDate.of(2019, 1, 1)) && tick.room() == Room.ALWAYS);
    }

    @Test
    void ofFiftySummitsOnlyThoseAreNamedThatHaveRoom() {
        Summit[] summits = IntStream.range(0, 50)
                .mapToObj(at -> summit("City" + at, LocalDate.of(1985, 11, 19).plusDays(290L * at)))
                .toArray(Summit[]::new);
        Timeline line = line(summits);
        assertThat(line.marks()).hasSize(50);
        List<Timeline.Mark> named =
                line.marks().stream().filter(mark -> mark.room() == Room.ALWAYS).toList();
        assertThat(named).hasSizeBetween(2, 5);
        for (int each = 1; each < named.size(); each++) {
            double gap = place(named.get(each).at()) - place(named.get(each - 1).at());
            assertThat(gap * TELEPHONE).isGreaterThanOrEqualTo(67.9);
        }
        assertThat(line.ticks()).allMatch(Timeline.Tick::isYear);
    }

    @Test
    void aSummitWithArticlesIsNamedBeforeOneWithout() {
        Summit early = summit("Bratislava", LocalDate.of(1990, 1, 1));
        Summit near = summit("Moscow", LocalDate.of(1990, 2, 1));
        Summit late = summit("Osaka", LocalDate.of(2019, 6, 28));
        TopicMap map = TopicMap.of(
                List.of(early, near, late),
                List.of(),
                List.of(new Articles.SideCount(near.getSlug(), "pre", 1, 10)),
                List.of());
        assertThat(Timeline.of(map, Summit::getCity).marks())
                .extracting(Timeline.Mark::room)
                .containsExactly(Room.NONE, Room.ALWAYS, Room.ALWAYS);
    }

    @Test
    void withoutSummitsThereIsNoLine() {
        assertThat(line().marks()).isEmpty();
        assertThat(line().ticks()).isEmpty();
    }

    @Test
    void oneSummitStandsOnALineOfItsOwn() {
        assertThat(at(line(summit("Helsinki", LocalDate.of(2018, 7, 16))), 0)).isBetween(25.0, 75.0);
    }

    private static Timeline line(Summit... summits) {
        List<Articles.SideCount> none = List.of();
        return Timeline.of(TopicMap.of(List.of(summits), List.of(), none, List.of()), Summit::getCity);
    }

    private static Summit summit(String city, LocalDate day) {
        Summit summit = new Summit(city.toLowerCase(java.util.Locale.ROOT) + "-" + day.getYear());
        summit.describe(city, "Country", day, "occasion", "outcome");
        return summit;
    }

    private static double at(Timeline line, int mark) {
        return place(line.marks().get(mark).at());
    }

    private static double place(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }
}
