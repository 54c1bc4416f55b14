package org.summitry.citing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitry.web.Slug;
import org.summitry.web.Texts;

/** How to cite an article or a passage: in several styles to copy, and as files. */
@Controller
class CitePage {

    private final Citations citations;
    private final Texts texts;

    CitePage(Citations citations, Texts texts) {
        this.citations = citations;
        this.texts = texts;
    }

    @GetMapping("/articles/{slug:" + Slug.PATTERN + "}/cite")
    String show(@PathVariable String slug, @RequestParam(required = false) @Nullable String passage, Model model) {
        Citation citation = citations.find(slug, passage);
        model.addAttribute("title", texts.say("cite.title", citation.title()));
        model.addAttribute("canonical", "/articles/" + slug);
        model.addAttribute("robots", "noindex,follow");
        model.addAttribute("citation", citation);
        model.addAttribute("styles", citations.inStyles(citation));
        return "citing/cite";
    }
}
