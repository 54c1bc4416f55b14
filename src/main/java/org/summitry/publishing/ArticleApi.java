package org.summitry.publishing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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

    @Operation(
            operationId = "article",
            summary =
                    "One article: what the text says of itself, its passages with their topics, and what was found in it")
    @GetMapping("/api/articles/{slug:" + Slug.PATTERN + "}")
    @Transactional(readOnly = true)
    ArticleJson show(
            @Parameter(description = "The article's name in addresses.", example = "the-art-of-expectation-management")
                    @PathVariable
                    String slug) {
        return articles.findBySlug(slug)
                .map(article -> ArticleJson.of(article, passages.findByArticle(slug)))
                .orElseThrow(() -> new NotFound("article", slug));
    }
}
