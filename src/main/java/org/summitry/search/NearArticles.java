package org.summitry.search;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Article;
import org.summitry.catalog.ArticleSummary;
import org.summitry.web.Addresses;
import org.summitry.web.NearPages;

/** Articles whose titles have most words in common with an address where nothing is; one query of the index. */
@Component
class NearArticles implements NearPages {

    private static final int MOST = 3;
    private static final int SURE_LETTERS = 3;

    private final EntityManager entities;

    NearArticles(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Near> near(String words) {
        String telling = Arrays.stream(words.split(" "))
                .filter(word -> !IndexAnalysis.isCommon(word))
                .collect(Collectors.joining(" "));
        return telling.isEmpty() ? List.of() : IndexOutOfReach.orNone(() -> find(telling));
    }

    /** A letter may be wrong, though not one of a word's first. */
    private List<Near> find(String words) {
        return Search.session(entities)
                .search(Article.class)
                .select(fields -> fields.field(ArticleFields.SUMMARY, ArticleSummary.class))
                .where(index ->
                        index.match().field(ArticleFields.TITLE).matching(words).fuzzy(1, SURE_LETTERS))
                .fetchHits(MOST)
                .stream()
                .map(article -> new Near(
                        article.title(),
                        Addresses.to("/articles/" + article.slug()).toString(),
                        article.language()))
                .toList();
    }
}
