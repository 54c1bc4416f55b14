package org.summitry.compare.silences;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitry.catalog.Author;
import org.summitry.catalog.Names;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Topic;
import org.summitry.web.Costly;
import org.summitry.web.Pager;
import org.summitry.web.Texts;

/** What one side of a summit, or an author, does not speak of though others do. */
@Controller
@Costly
class SilencesPage {

    private final Silences silences;
    private final Names names;
    private final Texts texts;

    SilencesPage(Silences silences, Names names, Texts texts) {
        this.silences = silences;
        this.names = names;
        this.texts = texts;
    }

    /** A value of a filter that can be ticked. */
    public record Choice(String value, String label, boolean chosen) {}

    @GetMapping("/silences")
    String show(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        SilenceQuery query = SilenceQuery.of(parameters);
        Silences.Found found = silences.find(query);
        model.addAttribute("title", title(found.authors()));
        model.addAttribute("canonical", "/silences");
        model.addAttribute("robots", query.isNarrowed() ? "noindex,follow" : null);
        model.addAttribute("asked", query);
        model.addAttribute("findings", found.findings().getContent());
        model.addAttribute("summits", summits(found.summits(), query.summits()));
        model.addAttribute("topics", topics(found.topics(), query.topics()));
        model.addAttribute("authors", found.authors());
        model.addAttribute("pager", Pager.of(query.paging(), found.findings(), query::page));
        return "compare/silences";
    }

    private String title(List<Author> authors) {
        return authors.isEmpty()
                ? texts.say("site.silences")
                : texts.say("silences.of", authors.stream().map(Author::getName).collect(Collectors.joining(", ")));
    }

    private List<Choice> summits(List<Summit> all, Set<String> chosen) {
        return all.stream()
                .map(one -> new Choice(
                        one.getSlug(), names.summit(one.getSlug(), one.getLabel()), chosen.contains(one.getSlug())))
                .toList();
    }

    private List<Choice> topics(List<Topic> all, Set<String> chosen) {
        return all.stream()
                .map(one -> new Choice(
                        one.getSlug(), names.topic(one.getSlug(), one.getLabel()), chosen.contains(one.getSlug())))
                .toList();
    }
}
