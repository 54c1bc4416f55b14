package org.summitry.importing.classifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases to be found in texts, each standing for something. A word in small letters matches in any case, one
 * that begins with a capital matches only words that do, one all in capitals matches only capitals; a star at a word's
 * end stands for any ending. Where several phrases begin at the same word the longest wins and takes its words.
 *
 * @param <T> what phrases stand for
 */
final class Phrases<T> {

    /**
     * A phrase found.
     *
     * @param from the first of its words
     * @param to the word after its last
     * @param values what it stands for
     * @param <T> what phrases stand for
     */
    record Found<T>(int from, int to, List<T> values) {}

    private enum Letters {
        ANY,
        INITIAL_CAPITAL,
        CAPITALS;

        static Letters of(String word) {
            boolean lettered = word.chars().anyMatch(Character::isLetter);
            if (lettered && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
                return CAPITALS;
            }
            return Character.isUpperCase(word.charAt(0)) ? INITIAL_CAPITAL : ANY;
        }

        boolean admit(String word, int length) {
            return switch (this) {
                case ANY -> true;
                case INITIAL_CAPITAL -> Character.isUpperCase(word.charAt(0));
                case CAPITALS -> word.substring(0, length).chars().noneMatch(Character::isLowerCase);
            };
        }
    }

    /** What follows a word and what follows all words that begin so, each by the letters that it wants. */
    private static final class Ending<T> {
        private final List<Branch<T>> whole = new ArrayList<>(1);
        private final List<Branch<T>> beginning = new ArrayList<>(1);
    }

    private record Branch<T>(Letters letters, Node<T> node) {}

    private static final class Node<T> {
        private final LetterTree<Ending<T>> words = new LetterTree<>();
        private final List<T> values = new ArrayList<>();

        Node<T> next(String word) {
            boolean beginning = word.endsWith("*");
            String bare = Word.fold(beginning ? word.substring(0, word.length() - 1) : word);
            if (bare.isEmpty()) {
                throw new IllegalArgumentException("a star stands alone");
            }
            Ending<T> ending = words.put(bare.toLowerCase(Locale.ROOT), Ending::new);
            return branch(beginning ? ending.beginning : ending.whole, Letters.of(bare));
        }

        /** Branches stand in the order of their letters. */
        private static <T> Node<T> branch(List<Branch<T>> branches, Letters letters) {
            int at = 0;
            while (at < branches.size() && branches.get(at).letters.compareTo(letters) < 0) {
                at++;
            }
            if (at == branches.size() || branches.get(at).letters != letters) {
                branches.add(at, new Branch<>(letters, new Node<>()));
            }
            return branches.get(at).node;
        }
    }

    private final Node<T> root = new Node<>();

    /**
     * @param phrase one or more words, parted by spaces
     * @param value what it stands for
     */
    void add(String phrase, T value) {
        Node<T> node = root;
        for (String word : phrase.strip().split("[\\s/–—-]+")) {
            node = node.next(word);
        }
        node.values.add(value);
    }

    /**
     * @param words a text
     * @return the phrases in it, in order, none overlapping another
     */
    List<Found<T>> find(List<Word> words) {
        List<Found<T>> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Found<T> longest = longest(root, words, at, at);
            if (longest == null) {
                at++;
            } else {
                found.add(longest);
                at = longest.to;
            }
        }
        return found;
    }

    private @Nullable Found<T> longest(Node<T> node, List<Word> words, int from, int at) {
        Found<T> best = node.values.isEmpty() ? null : new Found<>(from, at, node.values);
        if (at == words.size()) {
            return best;
        }
        List<Node<T>> matching = matching(node, words.get(at));
        // by place: at nearly all words nothing begins, and an iterator over nothing is an object a word
        for (int i = 0; i < matching.size(); i++) {
            Found<T> longer = longest(matching.get(i), words, from, at + 1);
            best = longer != null && (best == null || longer.to > best.to) ? longer : best;
        }
        return best;
    }

    private List<Node<T>> matching(Node<T> node, Word word) {
        List<Node<T>> next = List.of();
        String small = word.small();
        @Nullable LetterTree<Ending<T>> tree = node.words;
        for (int at = 0; at < small.length(); at++) {
            tree = tree.after(small.charAt(at));
            if (tree == null) {
                return next;
            }
            Ending<T> ending = tree.value();
            if (ending != null) {
                next = with(ending.beginning, word.text(), at + 1, next);
                next = at + 1 < small.length() ? next : with(ending.whole, word.text(), at + 1, next);
            }
        }
        return next;
    }

    /** The nodes of a word or beginning before those of shorter beginnings: where both lead equally far the first wins. */
    private static <T> List<Node<T>> with(List<Branch<T>> branches, String word, int length, List<Node<T>> shorter) {
        if (branches.isEmpty() || word.isEmpty()) {
            return shorter;
        }
        List<Node<T>> all = new ArrayList<>(branches.size() + shorter.size());
        for (Branch<T> one : branches) {
            if (one.letters.admit(word, length)) {
                all.add(one.node);
            }
        }
        all.addAll(shorter);
        return all;
    }
}
