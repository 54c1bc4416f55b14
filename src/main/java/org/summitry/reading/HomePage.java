package org.summitry.reading;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.summitry.catalog.ImportRuns;
import org.summitry.catalog.Summit;
import org.summitry.catalog.TopicMap;
import org.summitry.catalog.TopicMaps;

/** What this site is, the summits on a time line, and the topic map. */
@Controller
class HomePage {

    private final TopicMaps topicMaps;
    private final ImportRuns runs;

    HomePage(TopicMaps topicMaps, ImportRuns runs) {
        this.topicMaps = topicMaps;
        this.runs = runs;
    }

    @GetMapping("/")
    String home(Model model) {
        TopicMap map = topicMaps.whole();
        List<Summit> summits =
                map.columns().stream().map(TopicMap.Column::summit).distinct().toList();
        model.addAttribute("title", "What experts expected of the summits, and what they made of them");
        model.addAttribute("canonical", "/");
        model.addAttribute("map", map);
        model.addAttribute("order", MapOrder.USUAL);
        model.addAttribute("timeline", Timeline.of(summits));
        model.addAttribute(
                "importing",
                runs.findFirstByFinishedIsNotNullOrderByFinishedDescIdDesc().isEmpty());
        return "reading/home";
    }
}
