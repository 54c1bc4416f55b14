package org.summitry.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalyzerTokenizerStep;

/**
 * How texts become words of the index. Accents and quotation marks are folded; "US", "U.S." and "United States" are one
 * word, and none of them is "us".
 */
public final class IndexAnalysis implements LuceneAnalysisConfigurer {

    /** With inflections taken off: "sanctions" finds "sanctioned". */
    static final String ENGLISH = "english";
    /** As the words stand, for exact phrases and beginnings of words. */
    static final String PLAIN = "plain";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        words(context.analyzer(PLAIN).custom());
        words(context.analyzer(ENGLISH).custom()).tokenFilter("kStem");
    }

    private static LuceneAnalysisOptionalComponentsStep words(LuceneAnalyzerTokenizerStep analyzer) {
        return analyzer.tokenizer("standard")
                .charFilter("patternReplace")
                .param("pattern", "\\bUnited States\\b(?: of America\\b)?|\\bU\\. ?S\\.(?: ?A\\.)?|\\bUSA?\\b")
                .param("replacement", "unitedstates")
                .charFilter("patternReplace")
                .param("pattern", "\\bU\\.K\\.")
                .param("replacement", "UK")
                .tokenFilter("asciiFolding")
                .tokenFilter("lowercase")
                .tokenFilter("englishPossessive");
    }
}
