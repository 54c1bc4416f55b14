package org.summitry.citing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Anchors;
import org.summitry.catalog.Article;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Passage;
import org.summitry.catalog.Passages;
import org.summitry.web.BadParameter;
import org.summitry.web.NotFound;
import org.summitry.web.SiteAddress;

/** Finds what an address asks to be cited, and writes it in the styles. */
@Component
class Citations {

    private final Articles articles;
    private final Passages passages;
    private final List<StyleEngine> styles =
            Arrays.stream(Style.values()).map(StyleEngine::new).toList();

    Citations(Articles articles, Passages passages) {
        this.articles = articles;
        this.passages = passages;
    }

    /**
     * To be called while a request is answered, whose site the permalink names.
     *
     * @param slug an article's name in URLs
     * @param anchor the permalink of a passage within it; null or empty for the article
     * @return what names it
     * @throws NotFound if there is no such article, or it has no such passage, or has it no more
     * @throws BadParameter if no passage can have that permalink
     */
    @Transactional(readOnly = true)
    public Citation find(String slug, @Nullable String anchor) {
        Article article = articles.findBySlug(slug).orElseThrow(() -> new NotFound("article", slug));
        Passage passage = anchor == null || anchor.isEmpty() ? null : passage(article, anchor);
        return Citation.of(article, passage, SiteAddress.now());
    }

    /** What is gone cannot be quoted; its permalink tells what it said. */
    private Passage passage(Article article, String anchor) {
        int number = Anchors.asked(anchor).orElseThrow(() -> new BadParameter("article.asked.wrongForm"));
        return passages.findByArticleAndNumber(article, number)
                .orElseThrow(() -> article.getGonePassages().containsKey(number)
                        ? new NotFound("gonePassage", Citation.permalink(article.getSlug(), anchor))
                        : new NotFound("passage", anchor));
    }

    /**
     * @param citation what is cited
     * @return the reference in every style
     */
    List<Formatted> inStyles(Citation citation) {
        return styles.stream().map(style -> style.format(citation)).toList();
    }
}
