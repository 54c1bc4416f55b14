package org.summitry.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;

/**
 * How an English text becomes words, in the index and wherever else words are compared. Accents and quotation marks are
 * folded; "US", "U.S." and "United States" are one word, and none of them is "us".
 */
public final class EnglishWords {

    /** The name of the filter that takes inflections off: "sanctions" and "sanctioned" become "sanction". */
    public static final String STEMMING = "kStem";

    /** Between two passages of an article: no phrase, however loose, runs from one into the next. */
    private static final int GAP = 1000;

    private EnglishWords() {}

    /**
     * @param more names of Lucene's token filters that come last, such as {@link #STEMMING}
     * @return what takes a text apart; safe for use by several threads
     */
    public static Analyzer analyzer(String... more) {
        try {
            CustomAnalyzer.Builder analyzer = CustomAnalyzer.builder()
                    .withPositionIncrementGap(GAP)
                    .addCharFilter(
                            "patternReplace",
                            "pattern",
                            "\\bUnited States\\b(?: of America\\b)?|\\bU\\. ?S\\.(?: ?A\\.)?|\\bUSA?\\b",
                            "replacement",
                            "unitedstates")
                    .addCharFilter("patternReplace", "pattern", "\\bU\\.K\\.", "replacement", "UK")
                    .withTokenizer("standard")
                    .addTokenFilter("asciiFolding")
                    .addTokenFilter("lowercase")
                    .addTokenFilter("englishPossessive");
            for (String filter : more) {
                analyzer.addTokenFilter(filter);
            }
            return analyzer.build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
