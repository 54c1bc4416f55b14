package org.summitry.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Article;

/** "Did you mean …" from the index's own words. The one class that speaks to Lucene itself; on another backend it is silent. */
@Component
class Spelling {

    private static final Logger LOG = LoggerFactory.getLogger(Spelling.class);
    private static final int SHORTEST = 4;

    private final EntityManagerFactory factory;

    Spelling(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** What was typed with each unknown word put right, or nothing where no word is both unknown and near a known one. */
    Optional<String> correct(String typed, List<String> words) {
        String corrected = typed;
        try (IndexReader index = Search.mapping(factory)
                .scope(Article.class)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            for (String word : words) {
                Optional<String> better = correct(index, word);
                if (better.isPresent()) {
                    corrected = corrected.replace(word, better.get());
                }
            }
        } catch (IOException | RuntimeException unavailable) {
            LOG.debug("No spelling", unavailable);
            return Optional.empty();
        }
        return corrected.equals(typed) ? Optional.empty() : Optional.of(corrected);
    }

    private static Optional<String> correct(IndexReader index, String word) throws IOException {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinQueryLength(SHORTEST);
        SuggestWord[] found = checker.suggestSimilar(
                new Term(ArticleFields.BODY_PLAIN, word.toLowerCase(Locale.ROOT)),
                1,
                index,
                SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return found.length == 0 ? Optional.empty() : Optional.of(found[0].string);
    }
}
