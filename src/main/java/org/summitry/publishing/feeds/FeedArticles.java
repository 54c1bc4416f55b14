package org.summitry.publishing.feeds;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.summitry.catalog.Article;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Passage;
import org.summitry.catalog.Passages;

/** Reads what entries tell, in a fixed number of queries. */
@Component
class FeedArticles {

    private final Articles articles;
    private final Passages passages;

    FeedArticles(Articles articles, Passages passages) {
        this.articles = articles;
        this.passages = passages;
    }

    /** @return the articles in the order of their numbers; one that went meanwhile is left out */
    @Transactional(readOnly = true)
    public List<FeedArticle> load(List<Long> numbers, boolean whole) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, Article> found =
                articles.findByIdIn(numbers).stream().collect(Collectors.toMap(Article::getId, Function.identity()));
        Map<Long, List<Passage>> texts = (whole ? passages.findOf(numbers) : passages.findOpenings(numbers))
                .stream().collect(Collectors.groupingBy(passage -> passage.getArticle()
                        .getId()));
        return numbers.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(article -> FeedArticle.of(article, texts.getOrDefault(article.getId(), List.of())))
                .toList();
    }
}
