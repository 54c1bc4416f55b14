package org.summitry.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Synonym;
import org.summitry.catalog.Synonyms;
import org.summitry.search.QueryText.Group;
import org.summitry.search.QueryText.Kind;
import org.summitry.search.QueryText.Term;

/** Widens a query by the catalogue's synonyms, and keeps the words of a known phrase together: "New START" is one thing. */
@Component
class SameWords {

    private static final int LONGEST_PHRASE = 6;

    private final Synonyms synonyms;

    SameWords(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** Costs one query of the database. */
    QueryText widen(QueryText query) {
        if (query.isEmpty()) {
            return query;
        }
        Map<Integer, List<String>> sets = new HashMap<>();
        Map<String, Integer> setOf = new HashMap<>();
        for (Synonym one : synonyms.findAll()) {
            sets.computeIfAbsent(one.getSameSet(), any -> new ArrayList<>()).add(one.getPhrase());
            setOf.put(one.getPhrase().toLowerCase(Locale.ROOT), one.getSameSet());
        }
        List<Group> widened = new ArrayList<>();
        List<Group> groups = query.groups();
        for (int at = 0; at < groups.size(); ) {
            int length = Math.min(LONGEST_PHRASE, groups.size() - at);
            while (length > 0 && !setOf.containsKey(phrase(groups.subList(at, at + length)))) {
                length--;
            }
            if (length == 0) {
                widened.add(groups.get(at));
                at++;
            } else {
                int set = setOf.getOrDefault(phrase(groups.subList(at, at + length)), 0);
                widened.add(new Group(
                        terms(sets.getOrDefault(set, List.of())),
                        groups.get(at).field(),
                        groups.get(at).unwanted()));
                at += length;
            }
        }
        return new QueryText(widened);
    }

    /** The words of groups that stand for themselves, as a phrase; else what is no synonym. */
    private static String phrase(List<Group> groups) {
        StringBuilder phrase = new StringBuilder();
        for (Group group : groups) {
            boolean plain = group.field().isEmpty()
                    && group.terms().size() == 1
                    && group.terms().get(0).kind() != Kind.PREFIX
                    && (!group.unwanted() || groups.size() == 1);
            if (!plain) {
                return "";
            }
            phrase.append(phrase.isEmpty() ? "" : " ")
                    .append(group.terms().get(0).text());
        }
        return phrase.toString().toLowerCase(Locale.ROOT);
    }

    private static List<Term> terms(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> new Term(phrase.matches(".*[\\s-].*") ? Kind.PHRASE : Kind.WORD, phrase))
                .toList();
    }
}
