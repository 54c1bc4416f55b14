package org.summitry.reading;

import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.summitry.catalog.ImportRun;
import org.summitry.catalog.ImportRuns;
import org.summitry.catalog.ImportedFile;
import org.summitry.catalog.Publications;
import org.summitry.web.SecurityContact;
import org.summitry.web.Texts;

/** Where the texts come from, what is automatic and what is editorial, and the last import's report. */
@Controller
class AboutPage {

    private static final int MOST_PROBLEMS = 50;
    private static final int MOST_PUBLICATIONS = 100;

    private final ImportRuns runs;
    private final Publications publications;
    private final SecurityContact contact;
    private final Texts texts;

    AboutPage(ImportRuns runs, Publications publications, SecurityContact contact, Texts texts) {
        this.runs = runs;
        this.publications = publications;
        this.contact = contact;
        this.texts = texts;
    }

    @GetMapping("/about")
    @Transactional(readOnly = true)
    String about(Model model) {
        model.addAttribute("title", texts.say("site.about"));
        model.addAttribute("canonical", "/about");
        model.addAttribute("contact", contact.uri().orElse(null));
        model.addAttribute(
                "publications",
                publications.findCounted(PageRequest.of(0, MOST_PUBLICATIONS)).getContent());
        Optional<ImportRun> run = runs.findFirstByFinishedIsNotNullOrderByFinishedDescIdDesc();
        model.addAttribute("run", run.orElse(null));
        run.ifPresent(one -> {
            var troubled = runs.findTroubled(one, PageRequest.of(0, MOST_PROBLEMS));
            troubled.forEach(ImportedFile::getProblems);
            model.addAttribute("statuses", runs.countStatuses(one));
            model.addAttribute("troubled", troubled.getContent());
            model.addAttribute("troubledTotal", troubled.getTotalElements());
        });
        return "reading/about";
    }
}
