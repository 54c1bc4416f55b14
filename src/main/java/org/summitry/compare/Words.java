package org.summitry.compare;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.summitry.catalog.EnglishWords;

/** The words of a text, without their inflections, as the search has them. */
final class Words {

    private static final Analyzer ANALYZER = EnglishWords.analyzer(EnglishWords.STEMMING);

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

    /** In characters of the texts. */
    private static final long MOST_REMEMBERED = 2_000_000;

    /** A passage is compared on each of its topics, and by one reader after the other; its words are always the same. */
    private static final LoadingCache<String, SortedMap<String, String>> REMEMBERED = Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED)
            .weigher((String text, Object words) -> text.length())
            .build(Words::read);

    private Words() {}

    /**
     * @param text a text
     * @return its words in the order of the alphabet, each with how the text writes it where it comes first
     */
    static SortedMap<String, String> of(String text) {
        return REMEMBERED.get(text);
    }

    private static SortedMap<String, String> read(String text) {
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
        return Collections.unmodifiableSortedMap(words);
    }

    private static String withoutPossessive(String written) {
        return POSSESSIVE.matcher(written).replaceFirst("");
    }
}
