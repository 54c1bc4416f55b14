package org.summitry.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** "Did you mean …" from the index's own words. */
@Component
class Spelling {

    private static final Logger LOG = LoggerFactory.getLogger(Spelling.class);

    private final Dictionary dictionary;

    Spelling(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** What was typed with each unknown word put right, or nothing where no word is both unknown and near a known one. */
    Optional<String> correct(String typed, List<String> words) {
        Map<String, String> nearest = nearest(words);
        String corrected = typed;
        for (String word : words) {
            String better = nearest.get(small(word));
            if (better != null) {
                corrected = corrected.replace(word, better);
            }
        }
        return corrected.equals(typed) ? Optional.empty() : Optional.of(corrected);
    }

    /** A reader who gets no suggestion still gets the answer. */
    private Map<String, String> nearest(List<String> words) {
        List<String> looked = words.stream()
                .filter(word -> word.length() >= Dictionary.SHORTEST)
                .map(Spelling::small)
                .distinct()
                .toList();
        try {
            return looked.isEmpty() ? Map.of() : dictionary.nearest(looked);
        } catch (RuntimeException unavailable) {
            LOG.debug("No spelling", unavailable);
            return Map.of();
        }
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
