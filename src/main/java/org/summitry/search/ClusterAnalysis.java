package org.summitry.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.summitry.catalog.EnglishWords;

/** The same analysis as {@link IndexAnalysis}, in the words of a cluster. */
final class ClusterAnalysis implements ElasticsearchAnalysisConfigurer {

    private static final String POSSESSIVE = "english_possessive";
    /** What a cluster calls Lucene's filters. */
    private static final Map<String, String> NAMES = Map.of(
            "asciiFolding",
            "asciifolding",
            "lowercase",
            "lowercase",
            "englishPossessive",
            POSSESSIVE,
            EnglishWords.STEMMING,
            "kstem",
            "keywordRepeat",
            "keyword_repeat",
            "removeDuplicates",
            "remove_duplicates");

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(POSSESSIVE).type("stemmer").param("language", "possessive_english");
        List<String> replacements = new ArrayList<>();
        EnglishWords.SAME.forEach((pattern, replacement) -> {
            String name = "same_" + (replacements.size() + 1);
            context.charFilter(name)
                    .type("pattern_replace")
                    .param("pattern", pattern)
                    .param("replacement", replacement);
            replacements.add(name);
        });
        IndexAnalysis.FILTERS.forEach((analyzer, filters) -> context.analyzer(analyzer)
                .custom()
                .tokenizer(EnglishWords.TOKENIZER)
                .charFilters(replacements.toArray(String[]::new))
                .tokenFilters(
                        EnglishWords.filters(filters).stream().map(NAMES::get).toArray(String[]::new)));
    }
}
