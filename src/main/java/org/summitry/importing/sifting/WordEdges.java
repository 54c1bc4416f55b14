package org.summitry.importing.sifting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text a word may begin or end: all places at which {@code \\b} may match, by whatever Java's release calls a
 * letter of a word, and some more, but far fewer than the text has letters.
 */
final class WordEdges {

    private enum Kind {
        NO_LETTER,
        ASCII,
        OTHER_LETTER,
        /** Marks that belong to the letter before, and halves of signs. */
        UNCERTAIN;

        static Kind of(char sign) {
            if (sign < 128) {
                return sign == '_' || Character.isLetterOrDigit(sign) ? ASCII : NO_LETTER;
            }
            if (Character.isSurrogate(sign) || Character.getType(sign) == Character.NON_SPACING_MARK) {
                return UNCERTAIN;
            }
            return Character.isLetterOrDigit(sign) ? OTHER_LETTER : NO_LETTER;
        }
    }

    private final String text;
    private int @Nullable [] places;

    WordEdges(String text) {
        this.text = text;
    }

    /** @return the edges, in order */
    int[] places() {
        if (places == null) {
            places = find();
        }
        return places;
    }

    private int[] find() {
        int[] found = new int[text.length() + 1];
        int count = 0;
        Kind before = Kind.UNCERTAIN;
        for (int at = 0; at < text.length(); at++) {
            Kind kind = Kind.of(text.charAt(at));
            if (kind != before || kind == Kind.UNCERTAIN) {
                found[count++] = at;
            }
            before = kind;
        }
        found[count++] = text.length();
        return Arrays.copyOf(found, count);
    }
}
