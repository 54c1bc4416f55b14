package org.summitry.importing.sifting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is tried in a text, and found where {@link Matcher#find()} finds it, at less cost where it begins at the
 * edges of words: it is tried at these alone, and only before signs with which a match may begin.
 *
 * @param <T> what has the pattern
 */
public final class Trial<T> {

    private final T one;
    private final Pattern pattern;
    private final String text;
    private final @Nullable WordEdges edges;
    private final Beginnings beginnings;
    private @Nullable Matcher matcher;
    private int next;
    private int end;

    /** @param edges the text's, if the pattern begins at one */
    Trial(T one, Pattern pattern, String text, @Nullable WordEdges edges, Beginnings beginnings) {
        this.one = one;
        this.pattern = pattern;
        this.text = text;
        this.edges = edges;
        this.beginnings = beginnings;
    }

    /** @return what has the pattern */
    public T one() {
        return one;
    }

    /** @return what was found last */
    public Matcher matcher() {
        if (matcher == null) {
            matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }
        return matcher;
    }

    /** @return whether there is another match */
    public boolean find() {
        if (edges == null) {
            return matcher().find();
        }
        int[] places = edges.places();
        while (next < places.length) {
            int edge = places[next++];
            if (edge >= end
                    && beginnings.mayBeAt(text, edge)
                    && matcher().region(edge, text.length()).lookingAt()) {
                end = matcher().end();
                return true;
            }
        }
        return false;
    }
}
