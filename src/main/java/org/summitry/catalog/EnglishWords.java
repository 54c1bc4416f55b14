package org.summitry.catalog;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.custom.CustomAnalyzer;

/**
 * How an English text becomes words, in the index and wherever else words are compared. Accents and quotation marks are
 * folded; "US", "U.S." and "United States" are one word, and none of them is "us".
 */
public final class EnglishWords {

    /** The name of the filter that takes inflections off: "sanctions" and "sanctioned" become "sanction". */
    public static final String STEMMING = "kStem";

    /** What takes a text apart, by Lucene's name. */
    public static final String TOKENIZER = "standard";

    /** Regular expressions of what is one word, and that word; what they match begins with a U. */
    public static final Map<String, String> SAME = same();

    private static final List<String> FILTERS = List.of("asciiFolding", "lowercase", "englishPossessive");

    private static final char FIRST_OF_SAME = 'U';

    /** Between two passages of an article: no phrase, however loose, runs from one into the next. */
    private static final int GAP = 1000;

    private EnglishWords() {}

    private static Map<String, String> same() {
        Map<String, String> same = new LinkedHashMap<>();
        // what is not a U is passed over before anybody asks where words end
        same.put("(?=U)\\b(?:United States\\b(?: of America\\b)?|U\\. ?S\\.(?: ?A\\.)?|USA?\\b)", "unitedstates");
        same.put("(?=U)\\bU\\.K\\.", "UK");
        return Collections.unmodifiableMap(same);
    }

    /**
     * @param more names of Lucene's token filters that come last, such as {@link #STEMMING}
     * @return the names of all filters, in order
     */
    public static List<String> filters(List<String> more) {
        return Stream.concat(FILTERS.stream(), more.stream()).toList();
    }

    /**
     * @param more names of Lucene's token filters that come last, such as {@link #STEMMING}
     * @return what takes a text apart; safe for use by several threads
     */
    public static Analyzer analyzer(String... more) {
        try {
            CustomAnalyzer.Builder analyzer = CustomAnalyzer.builder().withPositionIncrementGap(GAP);
            analyzer.withTokenizer(TOKENIZER);
            for (String filter : filters(List.of(more))) {
                analyzer.addTokenFilter(filter);
            }
            return new OneWordEach(analyzer.build());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes names of several forms as one word before the text is taken apart. */
    private static final class OneWordEach extends AnalyzerWrapper {
        private static final Map<Pattern, String> PATTERNS = patterns();
        private final Analyzer parts;

        OneWordEach(Analyzer parts) {
            super(parts.getReuseStrategy());
            this.parts = parts;
        }

        private static Map<Pattern, String> patterns() {
            Map<Pattern, String> patterns = new LinkedHashMap<>();
            SAME.forEach((pattern, word) -> patterns.put(Pattern.compile(pattern), word));
            return patterns;
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return parts;
        }

        @Override
        protected Reader wrapReader(String field, Reader text) {
            return new RareNameFilter(text, FIRST_OF_SAME, PATTERNS);
        }
    }
}
