package org.summitry.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitry.catalog.Passages;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.catalog.TakePassage;
import org.summitry.catalog.Topic;
import org.summitry.catalog.TopicMaps;
import org.summitry.catalog.Topics;
import org.summitry.web.Addresses;
import org.summitry.web.BadParameter;
import org.summitry.web.NotFound;
import org.summitry.web.Pager;
import org.summitry.web.Paging;
import org.summitry.web.Slug;

/** The topic map, and what is said on one topic through all summits in order of time. */
@Controller
class TopicPages {

    private final Topics topics;
    private final Summits summits;
    private final Passages passages;
    private final TopicMaps topicMaps;

    TopicPages(Topics topics, Summits summits, Passages passages, TopicMaps topicMaps) {
        this.topics = topics;
        this.summits = summits;
        this.passages = passages;
        this.topicMaps = topicMaps;
    }

    /**
     * The passages of one side on this page.
     *
     * @param summit the summit's slug, or null for articles about none
     * @param heading "Before Helsinki 2018"
     * @param passages the passages
     */
    record Take(@Nullable String summit, String heading, List<TakePassage> passages) {}

    @GetMapping("/topics")
    String all(Model model) {
        model.addAttribute("title", "Topics");
        model.addAttribute("canonical", "/topics");
        model.addAttribute("map", topicMaps.whole());
        return "reading/topics";
    }

    @GetMapping("/topics/{slug:" + Slug.PATTERN + "}")
    @Transactional(readOnly = true)
    String show(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String summit,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Model model) {
        Topic topic = topics.findBySlug(slug).orElseThrow(() -> new NotFound("topic", slug));
        Map<String, Summit> known = summits.findAllByOrderByHeldOn().stream()
                .collect(Collectors.toMap(
                        Summit::getSlug, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
        String onlySummit = allowed("summit", summit, List.copyOf(known.keySet()));
        String onlyPhase = allowed("phase", phase, List.of("pre", "post"));
        Paging paging = Paging.of(page, size);
        Page<TakePassage> found = passages.findOnTopic(slug, onlySummit, onlyPhase, paging.request());
        String narrowed = heading(onlySummit == null ? null : known.get(onlySummit), onlyPhase);
        model.addAttribute("title", topic.getLabel() + (narrowed.isEmpty() ? "" : ", " + narrowed));
        model.addAttribute("canonical", "/topics/" + slug);
        model.addAttribute("robots", narrowed.isEmpty() ? null : "noindex,follow");
        model.addAttribute("topic", topic);
        model.addAttribute("narrowed", narrowed);
        model.addAttribute("takes", takes(found.getContent(), known));
        model.addAttribute(
                "row",
                topicMaps.whole().rows().stream()
                        .filter(row -> row.topic().getSlug().equals(slug))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("topic", slug)));
        model.addAttribute("pager", Pager.of(paging, found, number -> Addresses.to("/topics/" + slug)
                .with("summit", onlySummit)
                .with("phase", onlyPhase)
                .with(paging.at(number))
                .toString()));
        return "reading/topic";
    }

    private static @Nullable String allowed(String name, @Nullable String value, List<String> values) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!values.contains(value)) {
            throw BadParameter.notAllowed(name, value, values);
        }
        return value;
    }

    private static List<Take> takes(List<TakePassage> passages, Map<String, Summit> summits) {
        List<Take> takes = new ArrayList<>();
        for (TakePassage passage : passages) {
            String heading = heading(passage.summit() == null ? null : summits.get(passage.summit()), passage.phase());
            String shown = heading.isEmpty() ? "About no summit of the catalogue" : heading;
            if (takes.isEmpty() || !takes.get(takes.size() - 1).heading().equals(shown)) {
                takes.add(new Take(passage.summit(), shown, new ArrayList<>()));
            }
            takes.get(takes.size() - 1).passages().add(passage);
        }
        return takes;
    }

    private static String heading(@Nullable Summit summit, @Nullable String phase) {
        String side =
                Optional.ofNullable(phase).flatMap(Phase::of).map(Phase::label).orElse("");
        return (side + " " + (summit == null ? "" : summit.getLabel())).strip();
    }
}
