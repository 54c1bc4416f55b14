package org.summitry.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.summitry.catalog.Anchors;
import org.summitry.catalog.Article;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Articles.Neighbours;
import org.summitry.catalog.Passages;
import org.summitry.web.BadParameter;
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
                Optional.ofNullable(passage).filter(given -> !given.isEmpty()).map(this::number);
        ArticleView article =
                articles.findBySlug(slug).map(this::view).orElseThrow(() -> new NotFound("article", slug));
        model.addAttribute("title", article.summary().title());
        model.addAttribute("description", article.opening());
        model.addAttribute("canonical", "/articles/" + slug);
        model.addAttribute(
                "about",
                article.coverage().stream()
                        .findFirst()
                        .map(one -> one.summit().getSlug())
                        .orElse(null));
        model.addAttribute("article", article);
        number.map(given -> AskedPassage.of(given, article)).ifPresent(asked -> {
            model.addAttribute("asked", asked);
            if (asked.isUnknown()) {
                response.setStatus(HttpStatus.NOT_FOUND.value());
            }
        });
        return "reading/article";
    }

    private int number(String passage) {
        return Anchors.asked(passage).orElseThrow(() -> new BadParameter("article.asked.wrongForm"));
    }

    /** The neighbours are fetched before anything of the article is read, so that what hangs on all of them comes at once. */
    private ArticleView view(Article article) {
        List<Neighbours> neighbours = articles.findNeighbours(article.getSlug());
        List<String> slugs = neighbours.stream()
                .flatMap(one -> Stream.of(one.previous(), one.next()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Article> beside = slugs.isEmpty() ? List.of() : articles.findBySlugIn(slugs);
        return ArticleView.of(article, passages.findByArticle(article.getSlug()), Beside.of(neighbours, beside));
    }
}
