package org.summitry.publishing;

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
import org.summitry.catalog.Selection;

/** Reads articles for an export, part by part: each in a session of its own and in a fixed number of queries. */
@Component
class ExportedArticles {

    /** As many as Hibernate loads at once what hangs on articles. */
    private static final int A_PART = 100;

    private final Articles articles;
    private final Passages passages;

    ExportedArticles(Articles articles, Passages passages) {
        this.articles = articles;
        this.passages = passages;
    }

    /**
     * Some articles.
     *
     * @param articles the articles; those that went since they were found are not among them
     * @param last the number of the last, to go on from
     * @param isEnd whether there were none left
     */
    record Part(List<ArticleJson> articles, long last, boolean isEnd) {}

    /** @param last the number of the last article before */
    @Transactional(readOnly = true)
    public Part after(Selection selection, long last) {
        List<Long> numbers = selection.after(last, A_PART);
        if (numbers.isEmpty()) {
            return new Part(List.of(), last, true);
        }
        Map<Long, Article> found =
                articles.findByIdIn(numbers).stream().collect(Collectors.toMap(Article::getId, Function.identity()));
        Map<Long, List<Passage>> texts = passages.findOf(numbers).stream()
                .collect(Collectors.groupingBy(passage -> passage.getArticle().getId()));
        List<ArticleJson> part = numbers.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(article -> ArticleJson.of(article, texts.getOrDefault(article.getId(), List.of())))
                .toList();
        return new Part(part, numbers.get(numbers.size() - 1), false);
    }
}
