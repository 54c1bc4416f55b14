package org.summitry.notebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Passage;
import org.summitry.catalog.Passages;
import org.summitry.citing.Citation;
import org.summitry.notebook.Quotation.Source;
import org.summitry.web.SiteAddress;

/** Finds what the entries of a notebook quote, in a fixed number of queries. */
@Component
class Quotations {

    private final Articles articles;
    private final Passages passages;

    Quotations(Articles articles, Passages passages) {
        this.articles = articles;
        this.passages = passages;
    }

    /** To be called while a request is answered, whose site the permalinks name. */
    @Transactional(readOnly = true)
    List<Quotation> of(Notebook notebook) {
        if (notebook.isEmpty()) {
            return List.of();
        }
        String site = SiteAddress.now();
        Map<PassageName, Source> sources = sources(notebook, site);
        List<Quotation> quotations = new ArrayList<>();
        for (Notebook.Entry entry : notebook.entries()) {
            quotations.add(new Quotation(
                    quotations.size() + 1,
                    entry.passage(),
                    entry.note(),
                    site
                            + Citation.permalink(
                                    entry.passage().article(), entry.passage().anchor()),
                    Optional.ofNullable(sources.get(entry.passage()))));
        }
        return quotations;
    }

    private Map<PassageName, Source> sources(Notebook notebook, String site) {
        Map<String, ArticleSummary> summaries = articles.findBySlugIn(notebook.articles()).stream()
                .collect(Collectors.toMap(Article::getSlug, ArticleSummary::of));
        Set<PassageName> wanted =
                notebook.entries().stream().map(Notebook.Entry::passage).collect(Collectors.toSet());
        Map<PassageName, Source> sources = new HashMap<>();
        for (Passage passage : passages.findByArticles(summaries.keySet())) {
            Article article = passage.getArticle();
            ArticleSummary summary = summaries.get(article.getSlug());
            PassageName name = new PassageName(article.getSlug(), passage.getAnchor());
            if (summary != null && wanted.contains(name)) {
                Citation citation = Citation.of(summary, article.getSourceUrl(), passage, site);
                sources.put(name, new Source(passage.getText(), summary, citation));
            }
        }
        return sources;
    }
}
