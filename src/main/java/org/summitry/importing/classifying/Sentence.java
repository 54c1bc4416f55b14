package org.summitry.importing.classifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Evidence;
import org.summitry.catalog.Sentences;

/**
 * A sentence of an article, with what the rules need to know of its place.
 *
 * @param text the sentence
 * @param words its words
 * @param passage the number of its passage, from 1, or 0 for the title
 * @param weight how much it says of the article as a whole: the title most, then the first passages and the last
 * @param dating the years and days that it names
 */
record Sentence(String text, List<Word> words, int passage, double weight, Dating dating) {

    private static final int LONGEST_QUOTE = 120;
    private static final double TITLE = 4;
    private static final double OPENING = 2;
    private static final double CLOSING = 1.3;

    static List<Sentence> of(ArticleToClassify article) {
        List<Sentence> sentences = new ArrayList<>();
        if (article.title() != null) {
            sentences.add(sentence(article.title(), 0, TITLE));
        }
        int count = article.passages().size();
        for (int i = 0; i < count; i++) {
            double weight = i < 2 ? OPENING : i == count - 1 ? CLOSING : 1;
            int number = i + 1;
            Sentences.of(article.passages().get(i)).stream()
                    .map(text -> sentence(text, number, weight))
                    .forEach(sentences::add);
        }
        return sentences;
    }

    private static Sentence sentence(String text, int passage, double weight) {
        return new Sentence(text, Word.of(text), passage, weight, Dating.of(text));
    }

    /** The permalink of its passage, or null for the title. */
    @Nullable
    String anchor() {
        return passage == 0 ? null : "p" + passage;
    }

    /** Whether one of these, in small letters, is among its words. */
    boolean hasAny(Set<String> some) {
        for (Word word : words) {
            if (some.contains(word.small())) {
                return true;
            }
        }
        return false;
    }

    /** The words from one to before another, with a few around them, as the text has them. */
    String quote(int from, int to) {
        int first = Math.max(0, from - 4);
        int last = Math.min(words.size(), to + 3) - 1;
        String quote = text.substring(words.get(first).start(), words.get(last).end());
        return shorten(quote, LONGEST_QUOTE);
    }

    /** The evidence that these words of it speak for a claim. */
    Evidence evidence(String claim, String words) {
        return new Evidence(
                claim, anchor(), (passage == 0 ? "title: " : "") + "“" + shorten(words, LONGEST_QUOTE) + "”");
    }

    private static String shorten(String words, int most) {
        return words.length() > most ? words.substring(0, most - 1) + "…" : words;
    }
}
