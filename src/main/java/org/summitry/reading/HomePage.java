package org.summitry.reading;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.summitry.catalog.Articles;
import org.summitry.catalog.ImportRuns;
import org.summitry.catalog.Names;
import org.summitry.catalog.Summit;
import org.summitry.catalog.TopicMap;
import org.summitry.catalog.TopicMaps;
import org.summitry.web.Texts;

/** What this site is, the summits on a time line, an expectation and what came of it, and the topic map. */
@Controller
class HomePage {

    private final TopicMaps topicMaps;
    private final Articles articles;
    private final ImportRuns imports;
    private final TellingPair tellingPair;
    private final Names names;
    private final Texts texts;

    HomePage(
            TopicMaps topicMaps,
            Articles articles,
            ImportRuns imports,
            TellingPair tellingPair,
            Names names,
            Texts texts) {
        this.topicMaps = topicMaps;
        this.articles = articles;
        this.imports = imports;
        this.tellingPair = tellingPair;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping("/")
    String home(Model model) {
        TopicMap map = topicMaps.whole();
        model.addAttribute("title", texts.say("home.title"));
        model.addAttribute("canonical", "/");
        model.addAttribute("ownSearch", true);
        long all = articles.count();
        model.addAttribute("articles", all);
        model.addAttribute("importing", all == 0 && !imports.existsByFinishedIsNotNull());
        model.addAttribute("map", map);
        model.addAttribute("order", MapOrder.USUAL);
        model.addAttribute("timeline", Timeline.of(map, this::city));
        model.addAttribute("pair", tellingPair.find().orElse(null));
        return "reading/home";
    }

    private String city(Summit summit) {
        return names.text("summit", summit.getSlug(), "city", summit.getCity());
    }
}
