package org.summitry.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.summitry.catalog.Passage;

/**
 * The text of an article that comes nearest to a quotation: as many words in a row of one passage, as many of them the
 * quotation's as can be.
 *
 * @param anchor the passage
 * @param text the words
 */
record NearestText(String anchor, String text) {

    private static final Pattern WORD = Pattern.compile("(?U)\\S+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * @param quotation what is quoted
     * @param passages an article's passages
     * @return the text nearest to it, or nothing where no passage has even one of its words
     */
    static Optional<NearestText> to(String quotation, List<Passage> passages) {
        List<String> wanted = words(quotation).stream().map(NearestText::plain).toList();
        Map<CharSequence, Integer> counted = count(wanted);
        CosineSimilarity similarity = new CosineSimilarity();
        List<NearestText> best = new ArrayList<>();
        double most = 0;
        for (Passage passage : passages) {
            List<MatchResult> words = words(passage.getText());
            List<String> plain = words.stream().map(NearestText::plain).toList();
            for (int from = 0; from == 0 || from + wanted.size() <= words.size(); from++) {
                int to = Math.min(words.size(), from + wanted.size());
                double score = similarity.cosineSimilarity(counted, count(plain.subList(from, to)));
                if (score > most) {
                    best.clear();
                    most = score;
                }
                if (score > 0 && score == most) {
                    best.add(new NearestText(
                            passage.getAnchor(),
                            passage.getText()
                                    .substring(
                                            words.get(from).start(),
                                            words.get(to - 1).end())));
                }
            }
        }
        // of windows with the same words the one that reads most alike
        return best.stream().min(Comparator.comparingInt(one -> LevenshteinDistance.getDefaultInstance()
                .apply(quotation, one.text())));
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().toList();
    }

    private static String plain(MatchResult word) {
        return SIGNS.matcher(word.group()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Map<CharSequence, Integer> count(List<String> words) {
        Map<CharSequence, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }
}
