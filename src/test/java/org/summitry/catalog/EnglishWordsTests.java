package org.summitry.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

/** The words into which texts are taken apart, and where these stand. */
class EnglishWordsTests {

    private static final List<String> PARTS = List.of(
            "United States",
            "of America",
            "U.S.",
            "U. S.",
            "U.S.A.",
            "USA",
            "US",
            "us",
            "U",
            "U.K.",
            "UK",
            "USSR",
            "Ukraine",
            "U.S.-led",
            "U.S.’s",
            "“US”",
            "nonUS",
            "(U.K.)",
            "The",
            "’s",
            "-",
            " ",
            " ",
            " ",
            ", ",
            ".",
            "é",
            "\n",
            "😀");

    @Test
    void allFormsOfANameAreOneWordWhereTheyStand() {
        Analyzer words = EnglishWords.analyzer();

        assertThat(words(words, "The U.S. told the United States of America: USA is not us, nor is the U.K."))
                .containsExactly(
                        "the 0-3",
                        "unitedstates 4-8",
                        "told 9-13",
                        "the 14-17",
                        "unitedstates 18-42",
                        "unitedstates 44-47",
                        "is 48-50",
                        "not 51-54",
                        "us 55-57",
                        "nor 59-62",
                        "is 63-65",
                        "the 66-69",
                        "uk 70-74");
    }

    @Test
    void textsAreTakenApartAsByTheFilterOfPatternsThatAClusterHas() throws IOException {
        CustomAnalyzer.Builder ofPatterns = CustomAnalyzer.builder();
        for (Map.Entry<String, String> one : EnglishWords.SAME.entrySet()) {
            ofPatterns.addCharFilter("patternReplace", "pattern", one.getKey(), "replacement", one.getValue());
        }
        ofPatterns.withTokenizer(EnglishWords.TOKENIZER);
        for (String filter : EnglishWords.filters(List.of())) {
            ofPatterns.addTokenFilter(filter);
        }
        Analyzer expected = ofPatterns.build();
        Analyzer words = EnglishWords.analyzer();
        Random random = new Random(5);
        for (int round = 0; round < 3_000; round++) {
            String text = random.ints(random.nextInt(200), 0, PARTS.size())
                    .mapToObj(PARTS::get)
                    .collect(Collectors.joining(" "));

            assertThat(words(words, text)).as(text).isEqualTo(words(expected, text));
        }
    }

    private static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word + " " + place.startOffset() + "-" + place.endOffset());
            }
            stream.end();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return words;
    }
}
