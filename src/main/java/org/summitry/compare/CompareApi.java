package org.summitry.compare;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.Phase;
import org.summitry.web.BadParameter;
import org.summitry.web.Costly;
import org.summitry.web.Paged;
import org.summitry.web.Paging;

/** Two takes side by side, for programs. */
@RestController
@Costly
class CompareApi {

    private final Comparisons comparisons;
    private final Wording wording;

    CompareApi(Comparisons comparisons, Wording wording) {
        this.comparisons = comparisons;
        this.wording = wording;
    }

    record Answer(Half left, Half right, List<OnTopic> topics, int page, int pages) implements Paged {
        @Override
        public int lastPage() {
            return Math.max(1, pages);
        }
    }

    record Half(
            String side,
            @Nullable String summit,
            @Schema(allowableValues = {"pre", "post"}) @Nullable String phase,
            String label,
            long total,
            List<String> articles) {
        static Half of(Comparison.Half half, Wording wording) {
            Optional<Side.Part> phaseOfSummit = half.side().phaseOfSummit();
            return new Half(
                    half.side().getValue(),
                    phaseOfSummit.map(Side.Part::slug).orElse(null),
                    phaseOfSummit.map(Side.Part::phase).map(Phase::slug).orElse(null),
                    wording.side(half.side()),
                    half.total(),
                    half.articles().stream().map(one -> one.article().slug()).toList());
        }
    }

    record OnTopic(
            String topic,
            List<Passage> left,
            List<Passage> right,
            long leftTotal,
            long rightTotal,
            List<Pair> pairs,
            @Schema(allowableValues = {"left", "right"}) @Nullable String silence) {
        static OnTopic of(Comparison.OnTopic one) {
            return new OnTopic(
                    one.topic().getSlug(),
                    one.left().stream().map(Passage::of).toList(),
                    one.right().stream().map(Passage::of).toList(),
                    one.leftVolume().passages(),
                    one.rightVolume().passages(),
                    one.levelled().pairs().stream().map(Pair::of).toList(),
                    one.silence());
        }
    }

    record Passage(String article, String anchor, String text) {
        static Passage of(Take take) {
            return new Passage(take.article(), take.anchor(), take.text());
        }
    }

    /** Passages that answer each other, as {@code article#p10}, how surely, and the rare words that both have. */
    record Pair(String left, String right, double score, List<String> words) {

        private static final double HUNDREDTHS = 100.0;

        static Pair of(Level.Reason reason) {
            return new Pair(
                    reason.left().name(),
                    reason.right().name(),
                    Math.round(reason.score() * HUNDREDTHS) / HUNDREDTHS,
                    reason.words());
        }
    }

    @Operation(
            operationId = "compare",
            summary =
                    "Two sides beside each other, topic by topic, with the passages that answer each other and the silences")
    @Parameters({
        @Parameter(
                name = "left",
                in = ParameterIn.QUERY,
                required = true,
                description =
                        "A phase of a summit (helsinki-2018.pre), a summit, author:…, publication:…, article:…, or up to six of these with commas.",
                example = "helsinki-2018.pre",
                schema = @Schema(type = "string")),
        @Parameter(
                name = "right",
                in = ParameterIn.QUERY,
                required = true,
                description =
                        "A phase of a summit (helsinki-2018.pre), a summit, author:…, publication:…, article:…, or up to six of these with commas.",
                example = "helsinki-2018.post",
                schema = @Schema(type = "string")),
        @Parameter(
                name = "topic",
                in = ParameterIn.QUERY,
                description = "Only this topic, by a slug that /api/topics lists.",
                example = "syria",
                schema = @Schema(type = "string")),
        @Parameter(
                name = "page",
                in = ParameterIn.QUERY,
                description = "Which ten articles of long sides, from 1.",
                schema = @Schema(type = "integer", minimum = "1", maximum = "1000000", defaultValue = "1"))
    })
    @GetMapping("/api/compare")
    Answer compare(
            @RequestParam(required = false) @Nullable String left,
            @RequestParam(required = false) @Nullable String right,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String page) {
        if (left == null || right == null) {
            throw new BadParameter("compare.bothSides");
        }
        int number = Paging.of(page, null).page();
        Comparison comparison =
                comparisons.compare(left, right, topic == null || topic.isEmpty() ? null : topic, number);
        return new Answer(
                Half.of(comparison.left(), wording),
                Half.of(comparison.right(), wording),
                comparison.topics().stream().map(OnTopic::of).toList(),
                number,
                comparison.pages());
    }
}
