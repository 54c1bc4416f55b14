package org.summitry.reading;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Expectation;
import org.summitry.catalog.Expectations;
import org.summitry.catalog.Names;
import org.summitry.catalog.Phase;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.catalog.TopicMap;
import org.summitry.catalog.TopicMaps;
import org.summitry.web.NotFound;
import org.summitry.web.Slug;

/** A summit: its facts, the articles before and after, what was expected, and which topics each side discusses. */
@Controller
class SummitPage {

    private static final int ARTICLES_SHOWN = 10;
    private static final int EXPECTATIONS_SHOWN = 20;

    private final Summits summits;
    private final Articles articles;
    private final TopicMaps topicMaps;
    private final Expectations expectations;
    private final Names names;

    SummitPage(Summits summits, Articles articles, TopicMaps topicMaps, Expectations expectations, Names names) {
        this.summits = summits;
        this.articles = articles;
        this.topicMaps = topicMaps;
        this.expectations = expectations;
        this.names = names;
    }

    /** The first articles of one side. */
    public record Takes(Phase phase, List<ArticleSummary> articles, long total) {}

    /** Topics that the same sides discuss, by the name of the group: {@code both}, {@code pre}, {@code post}. */
    public record TopicGroup(String name, List<TopicMap.Row> rows) {}

    @GetMapping("/summits/{slug:" + Slug.PATTERN + "}")
    @Transactional(readOnly = true)
    String show(@PathVariable String slug, Model model) {
        List<Summit> all = summits.findAllByOrderByHeldOn();
        int at = all.stream().map(Summit::getSlug).toList().indexOf(slug);
        if (at < 0) {
            throw new NotFound("summit", slug);
        }
        Summit summit = all.get(at);
        model.addAttribute("title", names.summit(slug, summit.getLabel()));
        model.addAttribute("description", names.text("summit", slug, "outcome", summit.getOutcome()));
        model.addAttribute("canonical", "/summits/" + slug);
        model.addAttribute("about", slug);
        model.addAttribute("summit", summit);
        model.addAttribute("previous", at == 0 ? null : all.get(at - 1));
        model.addAttribute("next", at == all.size() - 1 ? null : all.get(at + 1));
        TopicMap map = topicMaps.of(summit);
        List<Takes> sides =
                map.columns().stream().map(side -> takes(summit, side)).toList();
        model.addAttribute("sides", sides);
        model.addAttribute("oneSided", sides.stream().anyMatch(side -> side.total() == 0));
        addExpectations(summit, model);
        addTopics(map, model);
        return "reading/summit";
    }

    private void addExpectations(Summit summit, Model model) {
        Page<Expectation> expected = expectations.findBySummit(summit, PageRequest.of(0, EXPECTATIONS_SHOWN));
        model.addAttribute("expectations", expected.getContent());
        model.addAttribute("expectationsTotal", expected.getTotalElements());
    }

    private static void addTopics(TopicMap map, Model model) {
        model.addAttribute(
                "groups",
                List.of(
                        group(map, "both", true, true),
                        group(map, "pre", true, false),
                        group(map, "post", false, true)));
        model.addAttribute(
                "most",
                map.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToLong(TopicMap.Cell::passages)
                        .max()
                        .orElse(0));
    }

    private Takes takes(Summit summit, TopicMap.Column side) {
        List<Article> first = articles.findTakes(summit, side.phase(), Limit.of(ARTICLES_SHOWN));
        // while an import runs, what is remembered may be less than there is
        long total = Math.max(side.articles(), first.size());
        return new Takes(side.phase(), first.stream().map(ArticleSummary::of).toList(), total);
    }

    private static TopicGroup group(TopicMap map, String name, boolean before, boolean after) {
        return new TopicGroup(
                name,
                map.rows().stream()
                        .filter(row -> row.cells().get(0).passages() > 0 == before
                                && row.cells().get(1).passages() > 0 == after)
                        .toList());
    }
}
