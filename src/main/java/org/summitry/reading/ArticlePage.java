package org.summitry.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Passages;
import org.summitry.web.NotFound;
import org.summitry.web.Slug;

/** One article for reading, and the answer to a passage's permalink, whether the article still has it or not. */
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
    String show(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String passage,
            Model model,
            HttpServletResponse response) {
        Optional<Integer> number =
                Optional.ofNullable(passage).filter(given -> !given.isEmpty()).map(AskedPassage::number);
        ArticleView article = articles.findBySlug(slug)
                .map(found -> ArticleView.of(found, passages.findByArticle(slug)))
                .orElseThrow(() -> new NotFound("article", slug));
        model.addAttribute("title", article.summary().title());
        model.addAttribute("canonical", "/articles/" + slug);
        model.addAttribute("article", article);
        number.map(given -> AskedPassage.of(given, article)).ifPresent(asked -> {
            model.addAttribute("asked", asked);
            if (asked.isUnknown()) {
                response.setStatus(HttpStatus.NOT_FOUND.value());
            }
        });
        return "reading/article";
    }
}
