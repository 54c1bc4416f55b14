package org.summitry.compare;

import java.util.ArrayList;
import java.util.List;

/** What is compared at once of a side's articles on a topic: those that say most come first. */
final class Portions {

    /** Of each topic so many articles of a side are compared; the others are counted. */
    static final int MOST_RANKED = 500;

    /** So many articles at once; a side of no more has them compared whole. */
    static final int MOST_ARTICLES = 10;

    /**
     * Of a side with more articles so many passages at once, if one article alone has no more: the more articles there are,
     * the more have those that say most, and each passage is compared with each across.
     */
    private static final int MOST_PASSAGES = 30;

    /**
     * How much an article says on a topic.
     *
     * @param article the article's id
     * @param topic the topic's id
     * @param passages how many passages touch it
     */
    record Said(Long article, Long topic, int passages) {}

    private Portions() {}

    /**
     * @param ranked articles on a topic, those that say most first
     * @param whole whether all are compared at once, whatever they say
     * @return their ids, as many together as are compared at once
     */
    static List<List<Long>> of(List<Said> ranked, boolean whole) {
        List<List<Long>> portions = new ArrayList<>();
        List<Long> portion = new ArrayList<>();
        int passages = 0;
        for (Said said : ranked) {
            boolean full = portion.size() == MOST_ARTICLES || passages + said.passages() > MOST_PASSAGES;
            if (full && !whole && !portion.isEmpty()) {
                portions.add(portion);
                portion = new ArrayList<>();
                passages = 0;
            }
            portion.add(said.article());
            passages += said.passages();
        }
        if (!portion.isEmpty()) {
            portions.add(portion);
        }
        return portions;
    }
}
