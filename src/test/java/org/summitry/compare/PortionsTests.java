package org.summitry.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitry.compare.Portions.Said;

/** How much of a side is compared at once. */
class PortionsTests {

    private static final long SYRIA = 7;

    @Test
    void aSideOfFewArticlesIsComparedWholeHoweverMuchTheySay() {
        assertThat(Portions.of(articles(10, 40).toList(), true))
                .singleElement()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(10);
    }

    @Test
    void ofManyArticlesTenAreComparedAtOnceThatSayLittle() {
        assertThat(Portions.of(articles(24, 1).toList(), false))
                .extracting(List::size)
                .containsExactly(10, 10, 4);
    }

    @Test
    void ofManyArticlesNoMoreAreComparedAtOnceThanSayThirtyPassages() {
        List<Said> ranked = Stream.concat(Stream.of(new Said(99L, SYRIA, 44)), articles(20, 7))
                .toList();
        assertThat(Portions.of(ranked, false)).startsWith(List.of(99L), List.of(0L, 1L, 2L, 3L));
    }

    @Test
    void everyArticleIsInOnePortion() {
        assertThat(Portions.of(articles(120, 4).toList(), false).stream().flatMap(List::stream))
                .hasSize(120)
                .doesNotHaveDuplicates();
        assertThat(Portions.of(List.of(), false)).isEmpty();
    }

    private static Stream<Said> articles(int count, int passages) {
        return LongStream.range(0, count).mapToObj(article -> new Said(article, SYRIA, passages));
    }
}
