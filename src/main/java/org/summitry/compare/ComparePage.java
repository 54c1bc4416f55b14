package org.summitry.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitry.catalog.Summit;
import org.summitry.web.Addresses;
import org.summitry.web.Costly;
import org.summitry.web.Paging;
import org.summitry.web.Texts;

/** Two takes side by side. */
@Controller
@Costly
class ComparePage {

    private final Comparisons comparisons;
    private final Sides sides;
    private final Picker picker;
    private final Candidates candidates;
    private final Wording wording;
    private final Texts texts;

    ComparePage(
            Comparisons comparisons, Sides sides, Picker picker, Candidates candidates, Wording wording, Texts texts) {
        this.comparisons = comparisons;
        this.sides = sides;
        this.picker = picker;
        this.candidates = candidates;
        this.wording = wording;
        this.texts = texts;
    }

    @GetMapping("/compare")
    String compare(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        if (parameters.containsKey("leftSummit") || parameters.containsKey("rightSummit")) {
            return "redirect:" + chosen(parameters);
        }
        List<Summit> summits = sides.summits();
        List<Side> all =
                SummitPhase.all(summits).stream().map(SummitPhase::side).toList();
        model.addAttribute("summits", summits);
        model.addAttribute("title", texts.say("site.compare"));
        if (all.isEmpty()) {
            return "compare/compare";
        }
        String left = value(parameters, "left").orElse(all.get(0).getValue());
        String right = value(parameters, "right").orElse(all.get(1).getValue());
        String topic = value(parameters, "topic").orElse(null);
        model.addAttribute("landing", !parameters.containsKey("left") && !parameters.containsKey("right"));
        int page = Paging.of(parameters.getFirst("page"), null).page();
        Comparison comparison = comparisons.compare(left, right, topic, page);
        show(comparison, topic, page, model);
        return "compare/compare";
    }

    private void show(Comparison comparison, @Nullable String topic, int page, Model model) {
        Side left = comparison.left().side();
        Side right = comparison.right().side();
        model.addAttribute("comparison", comparison);
        model.addAttribute("topic", topic);
        model.addAttribute("allTopics", comparisons.topics());
        model.addAttribute("offers", picker.offers());
        model.addAttribute("candidates", candidates.suggested());
        model.addAttribute("title", texts.say("compare.title", wording.side(left), wording.side(right)));
        model.addAttribute("canonical", url(left, right, topic, page));
        model.addAttribute("robots", topic != null || page > 1 ? "noindex,follow" : null);
        model.addAttribute("swapped", url(right, left, topic, page));
        model.addAttribute("page", page);
        model.addAttribute("previous", page > 1 ? url(left, right, topic, page - 1) : null);
        model.addAttribute("next", page < comparison.pages() ? url(left, right, topic, page + 1) : null);
        model.addAttribute("all", url(left, right, null, 1));
        model.addAttribute("links", new Links(left, right));
    }

    /** Addresses of the same comparison on one topic. */
    public record Links(Side left, Side right) {
        public String on(String topic) {
            return url(left, right, topic, 1);
        }
    }

    /** What was chosen in the form, as the one address of that comparison. */
    private String chosen(MultiValueMap<String, String> parameters) {
        return Addresses.to("/compare")
                .with("left", side(parameters, "left"))
                .with("right", side(parameters, "right"))
                .with("topic", parameters.getFirst("topic"))
                .toString();
    }

    private String side(MultiValueMap<String, String> parameters, String name) {
        Stream<String> other = value(parameters, name + "Other").map(candidates::value).stream();
        return Stream.concat(other, value(parameters, name + "Summit").stream()).collect(Collectors.joining(","));
    }

    private static Optional<String> value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(given -> !given.isEmpty());
    }

    private static String url(Side left, Side right, @Nullable String topic, int page) {
        return Addresses.to("/compare")
                .with("left", left.getValue())
                .with("right", right.getValue())
                .with("topic", topic)
                .with("page", page == 1 ? null : page)
                .toString();
    }
}
