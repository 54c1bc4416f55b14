package org.summitry.search;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Memory;
import org.summitry.catalog.Synonym;
import org.summitry.catalog.Synonyms;
import org.summitry.search.QueryText.Group;
import org.summitry.search.QueryText.Kind;
import org.summitry.search.QueryText.Term;

/** Widens a query by the catalogue's synonyms, and keeps the words of a known phrase together: "New START" is one thing. */
@Component
class SameWords {

    private static final int LONGEST_PHRASE = 6;

    private static final String ALL = "all";

    private final Synonyms synonyms;
    private final Cache<String, Map<String, List<String>>> known;

    SameWords(Synonyms synonyms, Memory memory) {
        this.synonyms = synonyms;
        this.known = memory.of(1);
    }

    /** What stands in quotation marks stays as it is. */
    QueryText widen(QueryText query) {
        return query.isEmpty()
                ? query
                : new QueryText(widen(query.groups(), known.get(ALL, any -> load())), query.cut());
    }

    private Map<String, List<String>> load() {
        Map<Integer, List<String>> sets = new HashMap<>();
        Map<String, List<String>> known = new HashMap<>();
        for (Synonym one : synonyms.findAll()) {
            List<String> same = sets.computeIfAbsent(one.getSameSet(), any -> new ArrayList<>());
            same.add(QueryText.plain(one.getPhrase()));
            known.put(key(one.getPhrase()), same);
        }
        return known;
    }

    private static List<Group> widen(List<Group> groups, Map<String, List<String>> known) {
        List<Group> widened = new ArrayList<>();
        for (int at = 0; at < groups.size(); ) {
            int length = longest(groups.subList(at, groups.size()), known);
            Group first = groups.get(at);
            if (length > 1) {
                List<String> same = known.getOrDefault(phrase(groups.subList(at, at + length)), List.of());
                widened.add(new Group(terms(same, first.terms().get(0)), false));
            } else {
                widened.add(new Group(
                        first.terms().stream()
                                .flatMap(term -> widen(term, known))
                                .toList(),
                        first.unwanted()));
            }
            at += length;
        }
        return widened;
    }

    private static Stream<Term> widen(Term term, Map<String, List<String>> known) {
        boolean named =
                term.field().filter(field -> field != Filter.PUBLICATION).isPresent();
        List<String> same = known.get(key(term.text()));
        return same == null || named || term.kind() == Kind.PHRASE || term.kind() == Kind.PREFIX
                ? Stream.of(term)
                : terms(same, term).stream();
    }

    /** How many groups from the first on are together a phrase that the catalogue knows; 1 if none are. */
    private static int longest(List<Group> groups, Map<String, List<String>> known) {
        int length = Math.min(LONGEST_PHRASE, groups.size());
        while (length > 1 && !known.containsKey(phrase(groups.subList(0, length)))) {
            length--;
        }
        return length;
    }

    /** The words of groups that stand for themselves, as a phrase; else what is no synonym. */
    private static String phrase(List<Group> groups) {
        boolean plain = groups.stream()
                .allMatch(group -> !group.unwanted()
                        && group.terms().size() == 1
                        && group.terms().stream().allMatch(SameWords::standsForItself));
        return plain
                ? key(groups.stream().map(group -> group.terms().get(0).text()).collect(Collectors.joining(" ")))
                : "";
    }

    private static boolean standsForItself(Term term) {
        return term.field().isEmpty() && (term.kind() == Kind.WORD || term.kind() == Kind.WORDS);
    }

    private static String key(String phrase) {
        return QueryText.plain(phrase).toLowerCase(Locale.ROOT);
    }

    private static List<Term> terms(List<String> phrases, Term like) {
        return phrases.stream()
                .map(phrase -> like.with(phrase.indexOf(' ') >= 0 ? Kind.WORDS : Kind.WORD, phrase))
                .toList();
    }
}
