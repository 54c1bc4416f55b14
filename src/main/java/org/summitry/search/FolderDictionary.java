package org.summitry.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Article;

/** The words of an index in a folder, asked of Lucene itself. */
@Component
@Profile("!opensearch")
class FolderDictionary implements Dictionary {

    private final EntityManagerFactory factory;

    FolderDictionary(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    public Map<String, String> nearest(Collection<String> words) {
        Map<String, String> nearest = new HashMap<>();
        try (IndexReader index = Search.mapping(factory)
                .scope(Article.class)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            for (String word : words) {
                for (SuggestWord found : like(index, word)) {
                    nearest.put(word, found.string);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return nearest;
    }

    private static SuggestWord[] like(IndexReader index, String word) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinQueryLength(SHORTEST);
        return checker.suggestSimilar(
                new Term(ArticleFields.BODY_PLAIN, word), 1, index, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    }
}
