package org.summitry.importing.classifying;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Strings that stand for something, found letter by letter: where a text goes on with none of them, that shows at once.
 *
 * @param <T> what strings stand for
 */
final class LetterTree<T> {

    /** The trees behind the letters from {@code first} on, null where no string goes on so. */
    private @Nullable LetterTree<T>[] next = none(0);

    private char first;
    private @Nullable T value;

    /**
     * @param string a string
     * @param made what it stands for where it is new
     * @return what it stands for
     */
    T put(String string, Supplier<T> made) {
        LetterTree<T> end = this;
        for (int i = 0; i < string.length(); i++) {
            end = end.grow(string.charAt(i));
        }
        T own = end.value == null ? made.get() : end.value;
        end.value = own;
        return own;
    }

    private LetterTree<T> grow(char letter) {
        if (next.length == 0) {
            first = letter;
        }
        int from = Math.min(first, letter);
        int to = Math.max(first + next.length, letter + 1);
        @Nullable LetterTree<T>[] wider = none(to - from);
        System.arraycopy(next, 0, wider, first - from, next.length);
        LetterTree<T> child = wider[letter - from];
        LetterTree<T> grown = child == null ? new LetterTree<>() : child;
        wider[letter - from] = grown;
        next = wider;
        first = (char) from;
        return grown;
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable LetterTree<T>[] none(int length) {
        return (@Nullable LetterTree<T>[]) new LetterTree<?>[length];
    }

    /**
     * @param letter a letter
     * @return the strings that go on with it, null for none
     */
    @Nullable
    LetterTree<T> after(char letter) {
        int at = letter - first;
        return at >= 0 && at < next.length ? next[at] : null;
    }

    /** @return what the string that ends here stands for, null where none does */
    @Nullable
    T value() {
        return value;
    }
}
