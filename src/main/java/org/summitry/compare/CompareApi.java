package org.summitry.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.TakePassage;
import org.summitry.web.BadParameter;

/** Two takes side by side, for programs. */
@RestController
class CompareApi {

    private final Comparisons comparisons;

    CompareApi(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    record Answer(Half left, Half right, List<OnTopic> topics) {}

    record Half(String side, String summit, String phase, String label, long total, List<String> articles) {
        static Half of(Comparison.Half half) {
            return new Half(
                    half.side().getValue(),
                    half.side().summit().getSlug(),
                    half.side().phase().slug(),
                    half.side().getLabel(),
                    half.total(),
                    half.articles().stream().map(ArticleSummary::slug).toList());
        }
    }

    record OnTopic(
            String topic,
            List<Passage> left,
            List<Passage> right,
            long leftTotal,
            long rightTotal,
            List<Pair> pairs,
            @Nullable String silence) {
        static OnTopic of(Comparison.OnTopic one) {
            return new OnTopic(
                    one.topic().getSlug(),
                    one.left().stream().map(Passage::of).toList(),
                    one.right().stream().map(Passage::of).toList(),
                    one.leftTotal(),
                    one.rightTotal(),
                    List.of(),
                    one.silence());
        }
    }

    record Passage(String article, String anchor, String text) {
        static Passage of(TakePassage passage) {
            return new Passage(passage.article(), passage.anchor(), passage.text());
        }
    }

    /** Passages that speak of the same thing, as {@code article#p10}; none are told yet. */
    record Pair(String left, String right, double score) {}

    @GetMapping("/api/compare")
    Answer compare(
            @RequestParam(required = false) @Nullable String left,
            @RequestParam(required = false) @Nullable String right,
            @RequestParam(required = false) @Nullable String topic) {
        if (left == null || right == null) {
            throw new BadParameter("Both left and right must name a side, as in left=helsinki-2018.pre.");
        }
        Comparison comparison = comparisons.compare(left, right, topic == null || topic.isEmpty() ? null : topic);
        return new Answer(
                Half.of(comparison.left()),
                Half.of(comparison.right()),
                comparison.topics().stream().map(OnTopic::of).toList());
    }
}
