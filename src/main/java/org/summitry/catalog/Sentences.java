package org.summitry.catalog;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Splits a passage into sentences, by Unicode's rules with the abbreviations of English left alone. */
public final class Sentences {

    private static final BreakIterator BREAKS = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
            .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));

    private Sentences() {}

    /**
     * @param passage a text
     * @return its sentences in order, without the spaces around them; none for a blank text
     */
    public static List<String> of(String passage) {
        BreakIterator breaks = (BreakIterator) BREAKS.clone();
        breaks.setText(passage);
        List<String> sentences = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String sentence = passage.substring(from, to).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}
