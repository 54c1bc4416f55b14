package org.summitry.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.summitry.catalog.EnglishWords;

/** The words of a text, without their inflections, as the search has them. */
final class Words {

    private static final Analyzer ANALYZER = EnglishWords.analyzer(EnglishWords.STEMMING);

    private Words() {}

    /**
     * @param text a text
     * @return its words in the order of the alphabet, each with how the text writes it where it comes first
     */
    static SortedMap<String, String> of(String text) {
        SortedMap<String, String> words = new TreeMap<>();
        try (TokenStream tokens = ANALYZER.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.putIfAbsent(
                        term.toString(), withoutPossessive(text.substring(offset.startOffset(), offset.endOffset())));
            }
            tokens.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    private static String withoutPossessive(String written) {
        return written.replaceFirst("['’]s$", "");
    }
}
