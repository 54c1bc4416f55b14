package org.summitry.compare.ledger;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitry.web.Facet;
import org.summitry.web.Pager;
import org.summitry.web.Texts;

/** The ledger: what was expected, and what came of it. */
@Controller
class ExpectationsPage {

    private final Ledger ledger;
    private final Texts texts;

    ExpectationsPage(Ledger ledger, Texts texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    @GetMapping("/expectations")
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        LedgerQuery query = LedgerQuery.of(parameters);
        Ledger.Found found = ledger.find(query);
        model.addAttribute("title", texts.say("site.expectations"));
        model.addAttribute("canonical", query.isNarrowed() ? "/expectations" : query.url());
        model.addAttribute("robots", query.isNarrowed() ? "noindex,follow" : null);
        model.addAttribute("ask", query);
        model.addAttribute("entries", found.entries().getContent());
        model.addAttribute("total", found.total());
        model.addAttribute("totals", found.totals());
        model.addAttribute("facets", found.facets());
        model.addAttribute("chosen", Facet.chosen(found.facets()));
        model.addAttribute("pager", Pager.of(query.paging(), found.entries(), page -> query.page(page)
                .url()));
        return "compare/expectations";
    }
}
