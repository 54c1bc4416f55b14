package org.summitry.search;

import java.util.Collection;
import java.util.Map;

/** The words that stand in the index. */
interface Dictionary {

    /** A word that is shorter is like too many others. */
    int SHORTEST = 4;

    /**
     * @param words words in small letters, none shorter than {@link #SHORTEST}
     * @return to each that no article has the one most like it that one has, if any is like it
     */
    Map<String, String> nearest(Collection<String> words);
}
