package org.summitry.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader typed, taken apart: words, {@code "exact phrases"}, {@code -without}, {@code OR}, {@code prefix*} and fields
 * such as {@code author:ivanov}. Anything at all is a query; what means nothing is passed over.
 *
 * @param groups what must be found: of each group one alternative
 */
record QueryText(List<Group> groups) {

    private static final int MOST_TERMS = 20;
    private static final Pattern TERM = Pattern.compile(
            "(?<without>-)?(?:(?<field>author|topic|summit|phase|publication):)?(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTATION_MARKS = Pattern.compile("[“”„«»]");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}'’.]+");

    /** How a term is to be found. */
    enum Kind {
        /** A word in any inflection. */
        WORD,
        /** Words exactly so, one after another. */
        PHRASE,
        /** The beginning of a word. */
        PREFIX
    }

    /**
     * A term.
     *
     * @param kind how it is to be found
     * @param text what is to be found
     */
    record Term(Kind kind, String text) {}

    /**
     * Alternatives.
     *
     * @param terms of which one must be found, or none if they are unwanted
     * @param field where, if the reader said so
     * @param unwanted whether none of them may be found
     */
    record Group(List<Term> terms, Optional<Filter> field, boolean unwanted) {

        Group or(Group other) {
            List<Term> both = new ArrayList<>(terms);
            both.addAll(other.terms);
            return new Group(both, field, unwanted);
        }

        boolean joins(Group other) {
            return !unwanted && !other.unwanted && field.equals(other.field);
        }
    }

    static QueryText parse(String typed) {
        List<Group> groups = new ArrayList<>();
        boolean or = false;
        Matcher matcher = TERM.matcher(QUOTATION_MARKS.matcher(typed).replaceAll("\""));
        while (matcher.find() && groups.size() < MOST_TERMS) {
            if ("OR".equals(matcher.group())) {
                or = !groups.isEmpty();
                continue;
            }
            Optional<Group> group = group(matcher);
            if (group.isPresent()) {
                Group last = groups.isEmpty() ? group.get() : groups.get(groups.size() - 1);
                if (or && last.joins(group.get())) {
                    groups.set(groups.size() - 1, last.or(group.get()));
                } else {
                    groups.add(group.get());
                }
                or = false;
            }
        }
        return new QueryText(groups);
    }

    private static Optional<Group> group(Matcher matcher) {
        Optional<Filter> field =
                Optional.ofNullable(matcher.group("field")).map(name -> Filter.valueOf(name.toUpperCase(Locale.ROOT)));
        String phrase = matcher.group("phrase");
        Optional<Term> term = phrase == null ? word(matcher.group("word"), field.isPresent()) : phrase(phrase);
        return term.map(one -> new Group(List.of(one), field, matcher.group("without") != null));
    }

    private static Optional<Term> phrase(String text) {
        String words = String.join(" ", parts(text));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Term(Kind.PHRASE, words));
    }

    private static Optional<Term> word(String text, boolean name) {
        List<String> parts = parts(text);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (name) {
            return Optional.of(new Term(Kind.WORD, text));
        }
        if (parts.size() > 1) {
            return Optional.of(new Term(Kind.PHRASE, String.join(" ", parts)));
        }
        return Optional.of(new Term(text.endsWith("*") ? Kind.PREFIX : Kind.WORD, parts.get(0)));
    }

    private static List<String> parts(String text) {
        return Arrays.stream(PARTS.split(text))
                .map(part -> part.replaceAll("^['’.]+|['’]+$|(?<![A-Z])\\.+$", ""))
                .filter(part -> part.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** The words that the reader wants to be found anywhere, for the spelling. */
    List<String> words() {
        return groups.stream()
                .filter(group -> !group.unwanted && group.field.isEmpty())
                .flatMap(group -> group.terms.stream())
                .filter(term -> term.kind == Kind.WORD)
                .map(Term::text)
                .toList();
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }
}
