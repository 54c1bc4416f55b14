package org.summitry.catalog;

import java.util.List;
import java.util.Map;

/** Articles that words and filters ask for. */
public interface Selection {

    /** @return the words and filters as parameters of an address, always in the same order */
    Map<String, List<String>> parameters();

    /** @return what is asked for, in the reader's language: "Articles on Syria" */
    String headline();

    /**
     * @param offset how many to leave out
     * @param size how many at the most
     * @return those that came into the collection last, the last first
     */
    Latest latest(int offset, int size);

    /**
     * All articles of it, part by part: each is asked for with the last number of the one before.
     *
     * @param last only articles with greater numbers
     * @param most how many at the most
     * @return their numbers, in order; none at the end
     */
    List<Long> after(long last, int most);

    /**
     * Some of the articles, the last import first.
     *
     * @param articles their numbers
     * @param hasMore whether there are more that can be asked for
     */
    record Latest(List<Long> articles, boolean hasMore) {}
}
