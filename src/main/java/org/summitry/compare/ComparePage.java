package org.summitry.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitry.web.Addresses;

/** Two takes side by side. */
@Controller
class ComparePage {

    private final Comparisons comparisons;

    ComparePage(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping("/compare")
    String compare(
            @RequestParam(required = false) @Nullable String left,
            @RequestParam(required = false) @Nullable String right,
            @RequestParam(required = false) @Nullable String topic,
            Model model) {
        List<Side> sides = comparisons.sides();
        model.addAttribute("sides", sides);
        model.addAttribute("allTopics", comparisons.topics());
        model.addAttribute("title", "Compare");
        if (sides.isEmpty()) {
            return "compare/compare";
        }
        String leftValue = chosen(left).orElse(sides.get(0).getValue());
        String rightValue = chosen(right).orElse(sides.get(1).getValue());
        String topicValue = chosen(topic).orElse(null);
        Comparison comparison = comparisons.compare(leftValue, rightValue, topicValue);
        model.addAttribute("comparison", comparison);
        model.addAttribute("topic", topicValue);
        model.addAttribute(
                "title",
                comparison.left().side().getLabel() + " against "
                        + comparison.right().side().getLabel());
        model.addAttribute("canonical", url(leftValue, rightValue, topicValue));
        model.addAttribute("swapped", url(rightValue, leftValue, topicValue));
        return "compare/compare";
    }

    private static Optional<String> chosen(@Nullable String value) {
        return Optional.ofNullable(value).filter(given -> !given.isEmpty());
    }

    private static String url(String left, String right, @Nullable String topic) {
        return Addresses.to("/compare")
                .with("left", left)
                .with("right", right)
                .with("topic", topic)
                .toString();
    }
}
