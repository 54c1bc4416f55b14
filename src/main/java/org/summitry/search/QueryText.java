package org.summitry.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader typed, taken apart: words, {@code "exact phrases"}, {@code -without}, {@code OR}, {@code prefix*} and fields
 * such as {@code author:ivanov}. Anything at all is a query; what means nothing is passed over.
 *
 * @param groups what must be found: of each group one alternative
 * @param cut whether more was typed than is looked for
 */
record QueryText(List<Group> groups, boolean cut) {

    /** The terms after these are passed over. */
    static final int MOST_TERMS = 20;

    private static final Pattern TERM = Pattern.compile(
            "(?<without>-)?(?:(?<field>author|topic|summit|phase|publication):)?(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTATION_MARKS = Pattern.compile("[“”„«»]");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}'’.]+");

    /** How a term is to be found. */
    enum Kind {
        /** A word in any inflection. */
        WORD,
        /** Words in any inflection, one after another: what hyphens or the catalogue's synonyms hold together. */
        WORDS,
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
     * @param field where, if the reader said so
     */
    record Term(Kind kind, String text, Optional<Filter> field) {

        /** The same words anywhere or in the same field. */
        Term with(Kind other, String words) {
            return new Term(other, words, field);
        }
    }

    /**
     * Alternatives.
     *
     * @param terms of which one must be found, or none if they are unwanted
     * @param unwanted whether none of them may be found
     */
    record Group(List<Term> terms, boolean unwanted) {

        Group or(Group other) {
            List<Term> both = new ArrayList<>(terms);
            both.addAll(other.terms);
            return new Group(both, unwanted);
        }

        boolean joins(Group other) {
            return !unwanted && !other.unwanted;
        }

        /** Whether a passage can answer it: it is wanted, and not a field alone. */
        boolean isInText() {
            return !unwanted && terms.stream().anyMatch(term -> term.field().isEmpty());
        }
    }

    static QueryText parse(String typed) {
        List<Group> groups = new ArrayList<>();
        boolean or = false;
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        Matcher matcher = TERM.matcher(QUOTATION_MARKS.matcher(composed).replaceAll("\""));
        int terms = 0;
        while (terms < MOST_TERMS && matcher.find()) {
            if ("OR".equals(matcher.group())) {
                or = !groups.isEmpty();
                continue;
            }
            Optional<Group> group = group(matcher);
            if (group.isPresent()) {
                terms++;
                Group last = groups.isEmpty() ? group.get() : groups.get(groups.size() - 1);
                if (or && last.joins(group.get())) {
                    groups.set(groups.size() - 1, last.or(group.get()));
                } else {
                    groups.add(group.get());
                }
                or = false;
            }
        }
        return new QueryText(groups, terms == MOST_TERMS && matcher.find());
    }

    private static Optional<Group> group(Matcher matcher) {
        Optional<Filter> field =
                Optional.ofNullable(matcher.group("field")).map(name -> Filter.valueOf(name.toUpperCase(Locale.ROOT)));
        String phrase = matcher.group("phrase");
        Optional<Term> term = phrase == null ? word(matcher.group("word"), field) : phrase(phrase, field);
        return term.map(one -> new Group(List.of(one), matcher.group("without") != null));
    }

    private static Optional<Term> phrase(String text, Optional<Filter> field) {
        String words = plain(text);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Term(Kind.PHRASE, words, field));
    }

    private static Optional<Term> word(String text, Optional<Filter> field) {
        String words = plain(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = words.indexOf(' ') >= 0 ? Kind.WORDS : text.endsWith("*") ? Kind.PREFIX : Kind.WORD;
        return Optional.of(new Term(kind, words, field));
    }

    /** The words of a text, with a space between them and without whatever else stands there. */
    static String plain(String text) {
        return Arrays.stream(PARTS.split(text))
                .map(part -> part.replaceAll("^['’.]+|['’]+$|(?<![A-Z])\\.+$", ""))
                .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
                .collect(Collectors.joining(" "));
    }

    /** The words that the reader wants to be found anywhere, for the spelling. */
    List<String> words() {
        return groups.stream()
                .filter(group -> !group.unwanted)
                .flatMap(group -> group.terms.stream())
                .filter(term -> term.kind == Kind.WORD && term.field.isEmpty())
                .map(Term::text)
                .toList();
    }

    /** The terms of which the reader said where they are to be found. */
    List<Term> named() {
        return groups.stream()
                .flatMap(group -> group.terms.stream())
                .filter(term -> term.field.isPresent())
                .toList();
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }
}
