package org.summitry.search;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitry.web.Costly;
import org.summitry.web.Facet;
import org.summitry.web.Pager;

/** The list of articles with filters and their counts. */
@Controller
@Costly
class ArticlesPage {

    private static final int ARTICLES_A_PAGE = 10;

    private final ArticleSearch search;

    private final Headline headline;

    ArticlesPage(ArticleSearch search, Headline headline) {
        this.search = search;
        this.headline = headline;
    }

    @GetMapping("/articles")
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Query query = Query.of(parameters, ARTICLES_A_PAGE);
        if (!query.isWrittenAs(parameters)) {
            return "redirect:" + query.url();
        }
        ArticleSearch.Hits hits = search.find(query);
        model.addAttribute("title", headline.of(query, hits));
        model.addAttribute("canonical", query.isNarrowed() ? "/articles" : query.url());
        // a search by words alone is the list's, as its canonical address says
        model.addAttribute("robots", query.isFiltered() ? "noindex,follow" : null);
        model.addAttribute("feed", query.at("/articles.atom"));
        model.addAttribute("table", query.at("/api/export.csv"));
        model.addAttribute("json", query.at("/api/export.ndjson"));
        model.addAttribute("query", query);
        model.addAttribute("withoutWords", query.withoutWords().url());
        model.addAttribute(
                "sorts",
                Arrays.stream(Query.Sort.values()).filter(query::admits).toList());
        model.addAttribute(
                "didYouMeanUrl",
                hits.didYouMean().map(words -> query.withWords(words).url()).orElse(null));
        model.addAttribute("hits", hits);
        model.addAttribute("chosen", Facet.chosen(hits.facets()));
        model.addAttribute("pager", Pager.of(query.paging(), hits.hits().size(), hits.total(), page -> query.page(page)
                .url()));
        return "search/articles";
    }
}
