package org.summitry.search;

import java.util.Locale;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.summitry.catalog.EnglishWords;

/** How texts become words of the index: as {@link EnglishWords} says. */
public final class IndexAnalysis implements LuceneAnalysisConfigurer {

    /** With inflections taken off: "sanctions" finds "sanctioned". */
    static final String ENGLISH = "english";
    /** As the words stand, for exact phrases and beginnings of words. */
    static final String PLAIN = "plain";
    /** Each word as it stands and with its inflection taken off, so that one field answers both. */
    static final String BOTH = "both";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(PLAIN).instance(EnglishWords.analyzer());
        context.analyzer(ENGLISH).instance(EnglishWords.analyzer(EnglishWords.STEMMING));
        context.analyzer(BOTH)
                .instance(EnglishWords.analyzer("keywordRepeat", EnglishWords.STEMMING, "removeDuplicates"));
    }

    /** Whether a word stands in so many texts that it says nothing beside others: "of", "the". */
    static boolean isCommon(String word) {
        return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word.toLowerCase(Locale.ROOT));
    }
}
