package org.summitry.publishing;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Passages;
import org.summitry.web.NotFound;
import org.summitry.web.Slug;

/** One article for programs. */
@RestController
class ArticleApi {

    private final Articles articles;
    private final Passages passages;

    ArticleApi(Articles articles, Passages passages) {
        this.articles = articles;
        this.passages = passages;
    }

    @GetMapping("/api/articles/{slug:" + Slug.PATTERN + "}")
    @Transactional(readOnly = true)
    ArticleJson show(@PathVariable String slug) {
        return articles.findBySlug(slug)
                .map(article -> ArticleJson.of(article, passages.findByArticle(slug)))
                .orElseThrow(() -> new NotFound("article", slug));
    }
}
