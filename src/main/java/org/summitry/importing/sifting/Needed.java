package org.summitry.importing.sifting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads from a pattern what every match of it holds: sets of strings, of each set at least one. What it
 * cannot tell it leaves out, so that a text without them surely has no match. And where a match may begin: whether only at
 * the edges of words, and with which letters.
 */
final class Needed {

    private static final Pattern QUOTED = Pattern.compile("\\\\Q(.*?)\\\\E", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("(?<place>[\\^$]|\\\\[bBAz]|\\(\\?i\\))"
            + "|(?<lookaround>\\(\\?<?[=!])"
            + "|(?<group>\\((?:\\?(?:i?:|<\\w+>))?)"
            + "|(?<many>\\.|\\\\[pP]\\{\\w+\\}|\\\\[wWdDsS])"
            + "|(?<class>\\[(?:\\\\.|[^\\]\\[\\\\])+\\])"
            + "|(?<letter>\\\\[^\\w\\s]|[^\\\\|()\\[\\]?*+{}])");
    private static final Set<Needle> DIGITS = "0123456789"
            .chars()
            .mapToObj(digit -> Needle.of(Character.toString(digit), false))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern TWO_CASES = Pattern.compile("\\[(\\p{L})(\\p{L})\\]");
    private static final Pattern TIMES =
            Pattern.compile("(?<maybe>[?*]|\\{0,\\d*\\})[?+]?|(?:\\+|\\{\\d+(?:,\\d*)?\\})[?+]?");

    /** How often a part may stand in a match. */
    private enum Times {
        ONCE,
        MAYBE,
        REPEATED
    }

    private final String regex;
    private int at;
    private int depth;
    private boolean atEdges = true;
    private boolean ignoresCase;

    private Needed(String regex, boolean ignoresCase) {
        this.regex = regex;
        this.ignoresCase = ignoresCase;
    }

    /**
     * What a pattern needs.
     *
     * @param sets sets of strings; none where nothing can be told
     * @param atEdges whether its matches begin at the edges of words only
     * @param beginnings what its matches begin with
     */
    record Needs(List<Set<Needle>> sets, boolean atEdges, Beginnings beginnings) {}

    /** What a part of a pattern needs, and what it begins with. */
    private record Part(List<Set<Needle>> sets, Beginnings beginnings) {}

    /**
     * @param pattern a pattern
     * @return what it needs
     * @throws IllegalArgumentException if it holds what is not known here
     */
    static Needs of(Pattern pattern) {
        String regex = QUOTED.matcher(pattern.pattern())
                .replaceAll(quoted -> Matcher.quoteReplacement(quoted.group(1).replaceAll("[^\\w\\s]", "\\\\$0")));
        Needed needed = new Needed(regex, (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0);
        Part whole = needed.alternatives();
        if (needed.at < needed.regex.length()) {
            throw needed.unknown();
        }
        return new Needs(whole.sets(), needed.atEdges, whole.beginnings());
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("Not known at " + at + " of the pattern: " + regex);
    }

    /** Any of them may stand in a match: each gives the set that says most. */
    private Part alternatives() {
        Part only = sequence();
        Set<Needle> any = new LinkedHashSet<>();
        boolean told = addBest(only.sets(), any);
        boolean several = false;
        while (skip('|')) {
            several = true;
            Part other = sequence();
            told &= addBest(other.sets(), any);
            only.beginnings().or(other.beginnings());
        }
        return several ? new Part(told ? List.of(any) : List.of(), only.beginnings()) : only;
    }

    private static boolean addBest(List<Set<Needle>> sets, Set<Needle> any) {
        return sets.stream()
                .max(Comparator.comparingInt(set -> set.stream()
                        .mapToInt(one -> one.string().length())
                        .min()
                        .orElse(0)))
                .map(any::addAll)
                .isPresent();
    }

    private Part sequence() {
        List<Set<Needle>> sets = new ArrayList<>();
        Beginnings beginnings = new Beginnings();
        Run run = new Run();
        if (depth == 0) {
            atEdges &= regex.startsWith("\\b", at) || regex.startsWith("(?i)\\b", at);
        }
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Matcher part = next(PART);
            if (part.group("lookaround") != null) {
                group();
            } else if (part.group("group") != null) {
                run.endIn(sets);
                boolean before = ignoresCase;
                ignoresCase |= part.group().startsWith("(?i");
                Part inside = group();
                ignoresCase = before;
                boolean maybe = times() == Times.MAYBE;
                sets.addAll(maybe ? List.of() : inside.sets());
                beginnings.then(inside.beginnings(), maybe);
            } else if (part.group("place") != null) {
                ignoresCase |= part.group().equals("(?i)");
            } else {
                String letter = letter(part);
                Times times = times();
                beginnings.then(Beginnings.of(part.group(), ignoresCase), times == Times.MAYBE);
                if (times != Times.MAYBE && !letter.isEmpty()) {
                    run.add(letter, ignoresCase || part.group("class") != null);
                }
                if (letter.isEmpty() || times != Times.ONCE) {
                    run.endIn(sets);
                }
                if (times != Times.MAYBE && part.group().equals("\\d")) {
                    sets.add(DIGITS);
                }
            }
        }
        run.endIn(sets);
        return new Part(sets, beginnings);
    }

    private Matcher next(Pattern pattern) {
        Matcher matcher = pattern.matcher(regex).region(at, regex.length());
        if (!matcher.lookingAt()) {
            throw unknown();
        }
        at = matcher.end();
        return matcher;
    }

    private Part group() {
        depth++;
        Part inside = alternatives();
        depth--;
        if (!skip(')')) {
            throw unknown();
        }
        return inside;
    }

    private boolean skip(char sign) {
        boolean there = at < regex.length() && regex.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    /** The letter for which a part stands, empty where it stands for several. */
    private static String letter(Matcher part) {
        if (part.group("letter") != null) {
            return part.group().substring(part.group().length() - 1);
        }
        Matcher cases = TWO_CASES.matcher(part.group());
        return cases.matches() && cases.group(1).equalsIgnoreCase(cases.group(2)) ? cases.group(1) : "";
    }

    private Times times() {
        Matcher times = TIMES.matcher(regex).region(at, regex.length());
        if (!times.lookingAt()) {
            return Times.ONCE;
        }
        at = times.end();
        return times.group("maybe") != null ? Times.MAYBE : Times.REPEATED;
    }

    /** Letters that follow one another in every match. */
    private static final class Run {
        private final StringBuilder letters = new StringBuilder();
        private boolean anyCase;

        void add(String letter, boolean inAnyCase) {
            letters.append(letter);
            anyCase |= inAnyCase;
        }

        void endIn(List<Set<Needle>> sets) {
            if (!letters.toString().isBlank()) {
                sets.add(Set.of(Needle.of(letters.toString(), anyCase)));
            }
            letters.setLength(0);
            anyCase = false;
        }
    }
}
