package org.summitry.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** The filters that each analyzer adds to those of {@link EnglishWords}. */
    static final Map<String, List<String>> FILTERS = Map.of(
            PLAIN, List.of(),
            ENGLISH, List.of(EnglishWords.STEMMING),
            BOTH, List.of("keywordRepeat", EnglishWords.STEMMING, "removeDuplicates"));

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        FILTERS.forEach((analyzer, filters) ->
                context.analyzer(analyzer).instance(EnglishWords.analyzer(filters.toArray(String[]::new))));
    }

    /** Whether a word stands in so many texts that it says nothing beside others: "of", "the". */
    static boolean isCommon(String word) {
        return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word.toLowerCase(Locale.ROOT));
    }
}
