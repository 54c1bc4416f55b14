package org.summitry.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How texts become words of the index. Accents and quotation marks are folded; "US", "U.S." and "United States" are one
 * word, and none of them is "us".
 */
public final class IndexAnalysis implements LuceneAnalysisConfigurer {

    /** With inflections taken off: "sanctions" finds "sanctioned". */
    static final String ENGLISH = "english";
    /** As the words stand, for exact phrases and beginnings of words. */
    static final String PLAIN = "plain";
    /** Each word as it stands and with its inflection taken off, so that one field answers both. */
    static final String BOTH = "both";

    /** Between two passages of an article: no phrase, however loose, runs from one into the next. */
    private static final int GAP = 1000;

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(PLAIN).instance(analyzer());
        context.analyzer(ENGLISH).instance(analyzer("kStem"));
        context.analyzer(BOTH).instance(analyzer("keywordRepeat", "kStem", "removeDuplicates"));
    }

    /** Whether a word stands in so many texts that it says nothing beside others: "of", "the". */
    static boolean isCommon(String word) {
        return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Analyzer analyzer(String... stemming) {
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
            for (String filter : stemming) {
                analyzer.addTokenFilter(filter);
            }
            return analyzer.build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
