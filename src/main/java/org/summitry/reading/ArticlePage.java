package org.summitry.reading;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Passages;
import org.summitry.web.NotFound;
import org.summitry.web.Slug;

/** One article for reading. */
@Controller
class ArticlePage {

    private final Articles articles;
    private final Passages passages;

    ArticlePage(Articles articles, Passages passages) {
        this.articles = articles;
        this.passages = passages;
    }

    @GetMapping("/articles/{slug:" + Slug.PATTERN + "}")
    @Transactional(readOnly = true)
    String show(@PathVariable String slug, Model model) {
        ArticleView article = articles.findBySlug(slug)
                .map(found -> ArticleView.of(found, passages.findByArticle(slug)))
                .orElseThrow(() -> new NotFound("article", slug));
        model.addAttribute("title", article.summary().title());
        model.addAttribute("canonical", "/articles/" + slug);
        model.addAttribute("article", article);
        return "reading/article";
    }
}
