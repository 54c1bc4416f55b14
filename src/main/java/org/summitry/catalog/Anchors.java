package org.summitry.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The numbers of an article's passages, which their permalinks are made of.
 *
 * @param numbers the number of each passage, in the passages' order; none twice
 * @param gone what no passage has any more, by number
 */
public record Anchors(List<Integer> numbers, Map<Integer, GonePassage> gone) {

    private static final String PREFIX = "p";
    private static final Pattern ANCHOR = Pattern.compile(PREFIX + "([1-9]\\d{0,6})");

    /**
     * @param count how many passages a new article has
     * @return their numbers: 1, 2 and so on
     */
    public static Anchors inOrder(int count) {
        return new Anchors(IntStream.rangeClosed(1, count).boxed().toList(), Map.of());
    }

    /**
     * @param number a passage's number
     * @return its permalink within the article: {@code p7}
     */
    public static String anchor(int number) {
        return PREFIX + number;
    }

    /**
     * @param asked what an address asks for: {@code p7}
     * @return the number in it, or empty if it has not the form of an anchor
     */
    public static Optional<Integer> asked(String asked) {
        Matcher matcher = ANCHOR.matcher(asked);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /**
     * @param anchor what {@link #anchor} gave
     * @return the number in it
     */
    static int number(String anchor) {
        return Integer.parseInt(anchor.substring(PREFIX.length()));
    }

    /**
     * @param place a passage's place in the article, from 1
     * @return its permalink within the article
     */
    public String at(int place) {
        return anchor(numbers.get(place - 1));
    }
}
