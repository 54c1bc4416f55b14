package org.summitry.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitry.catalog.Names;
import org.summitry.catalog.Passages;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.catalog.TakePassage;
import org.summitry.catalog.Topic;
import org.summitry.catalog.TopicMap;
import org.summitry.catalog.TopicMaps;
import org.summitry.catalog.Topics;
import org.summitry.web.Addresses;
import org.summitry.web.BadParameter;
import org.summitry.web.Costly;
import org.summitry.web.NotFound;
import org.summitry.web.Pager;
import org.summitry.web.Paging;
import org.summitry.web.Slug;
import org.summitry.web.Texts;

/** The topic map, and what is said on one topic through all summits in order of time. */
@Controller
class TopicPages {

    private final Topics topics;
    private final Summits summits;
    private final Passages passages;
    private final TopicMaps topicMaps;
    private final Trajectories trajectories;
    private final Headings headings;
    private final Names names;
    private final Texts texts;

    TopicPages(
            Topics topics,
            Summits summits,
            Passages passages,
            TopicMaps topicMaps,
            Trajectories trajectories,
            Headings headings,
            Names names,
            Texts texts) {
        this.topics = topics;
        this.summits = summits;
        this.passages = passages;
        this.topicMaps = topicMaps;
        this.trajectories = trajectories;
        this.headings = headings;
        this.names = names;
        this.texts = texts;
    }

    /**
     * The passages of one side on this page.
     *
     * @param heading "Before Helsinki 2018"
     * @param passages the passages
     */
    public record Take(String heading, List<TakePassage> passages) {}

    @GetMapping("/topics")
    String all(
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String columns,
            Model model) {
        TopicMap map = topicMaps.whole();
        MapOrder order = MapOrder.of(sort, columns, map);
        model.addAttribute("title", texts.say("site.topics"));
        model.addAttribute("canonical", "/topics");
        model.addAttribute("robots", order.isUsual() ? null : "noindex,follow");
        model.addAttribute("map", order.applyTo(map, topic -> names.topic(topic.getSlug(), topic.getLabel())));
        model.addAttribute("order", order);
        model.addAttribute("ordered", describe(order, map));
        model.addAttribute(
                "topics", map.rows().stream().map(TopicMap.Row::topic).toList());
        return "reading/topics";
    }

    /** The order in a sentence: "Topics by name, sides in order of time." */
    private String describe(MapOrder order, TopicMap map) {
        String rows = order.side(map)
                .map(side -> texts.say("map.rows.side", headings.of(side)))
                .orElseGet(() -> texts.say("map.rows." + order.sort()));
        String sides = order.topic(map)
                .map(topic -> texts.say("map.sides.topic", names.topic(topic.getSlug(), topic.getLabel())))
                .orElseGet(() -> texts.say("map.sides.time"));
        return texts.say("map.ordered", rows, sides);
    }

    @Costly
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
        List<Summit> known = summits.findAllByOrderByHeldOn();
        String onlySummit =
                allowed("summit", summit, known.stream().map(Summit::getSlug).toList());
        String onlyPhase = allowed("phase", phase, List.of("pre", "post"));
        model.addAttribute("canonical", "/topics/" + slug);
        model.addAttribute("description", names.text("topic", slug, "description", topic.getDescription()));
        model.addAttribute("topic", topic);
        boolean asList = Stream.of(onlySummit, onlyPhase, page, size).anyMatch(Objects::nonNull);
        if (asList) {
            list(topic, known, onlySummit, onlyPhase, Paging.of(page, size), model);
        } else {
            model.addAttribute("title", names.topic(slug, topic.getLabel()));
        }
        model.addAttribute("listed", asList);
        model.addAttribute("trajectory", trajectories.of(topic, known, !asList));
        return "reading/topic";
    }

    private void list(
            Topic topic,
            List<Summit> known,
            @Nullable String summit,
            @Nullable String phase,
            Paging paging,
            Model model) {
        Page<TakePassage> found = passages.findOnTopic(topic.getSlug(), summit, phase, paging.request());
        String narrowed = headings.of(known, summit, phase);
        model.addAttribute(
                "title",
                texts.say(
                        "topic.listTitle",
                        names.topic(topic.getSlug(), topic.getLabel()),
                        narrowed.isEmpty() ? texts.say("topic.allPassages") : narrowed));
        model.addAttribute("robots", "noindex,follow");
        model.addAttribute("takes", takes(found.getContent(), known));
        model.addAttribute("pager", Pager.of(paging, found, number -> Addresses.to("/topics/" + topic.getSlug())
                .with("summit", summit)
                .with("phase", phase)
                .with("page", narrowed.isEmpty() && number == 1 ? 1 : null)
                .with(paging.at(number))
                .toString()));
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

    private List<Take> takes(List<TakePassage> passages, List<Summit> known) {
        List<Take> takes = new ArrayList<>();
        for (TakePassage passage : passages) {
            String heading = headings.ofTake(known, passage.summit(), passage.phase());
            if (takes.isEmpty() || !takes.get(takes.size() - 1).heading().equals(heading)) {
                takes.add(new Take(heading, new ArrayList<>()));
            }
            takes.get(takes.size() - 1).passages().add(passage);
        }
        return takes;
    }
}
