package org.summitry.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.summitry.search.QueryText.Group;
import org.summitry.search.QueryText.Kind;
import org.summitry.search.QueryText.Term;

/** A query as conditions of the index. */
final class Wanted {

    private static final int MOST_TOGETHER = 8;

    private final Query query;
    private final QueryText text;

    Wanted(Query query, QueryText text) {
        this.query = query;
        this.text = text;
    }

    /** Articles that have all that is wanted, those in which the words stand together first. */
    PredicateFinalStep articles(SearchPredicateFactory index) {
        return index.bool().with(all -> {
            all.must(counted(index, null));
            together().ifPresent(words -> all.should(TermPredicates.togetherInArticle(index, words)));
        });
    }

    /** Articles that have all that is wanted, in no order; the values chosen of one filter may be left out of account. */
    PredicateFinalStep counted(SearchPredicateFactory index, @Nullable Filter except) {
        return index.bool().with(all -> {
            all.must(index.matchAll());
            for (Group group : text.groups()) {
                PredicateFinalStep found = TermPredicates.inArticle(index, group);
                if (group.unwanted()) {
                    all.mustNot(found);
                } else if (!isMinor(group)) {
                    all.must(found);
                }
            }
            for (PredicateFinalStep chosen : chosen(index, except)) {
                all.filter(chosen);
            }
        });
    }

    private List<PredicateFinalStep> chosen(SearchPredicateFactory index, @Nullable Filter except) {
        List<PredicateFinalStep> chosen = new ArrayList<>();
        Set<String> summits = except == Filter.SUMMIT ? Set.of() : query.values(Filter.SUMMIT);
        Set<String> phases = except == Filter.PHASE ? Set.of() : query.values(Filter.PHASE);
        Set<String> sides = new LinkedHashSet<>();
        summits.forEach(summit -> phases.forEach(phase -> sides.add(summit + "." + phase)));
        Map<String, Set<String>> wanted = sides.isEmpty()
                ? Map.of(Filter.SUMMIT.parameter(), summits, Filter.PHASE.parameter(), phases)
                : Map.of(ArticleFields.SIDE, sides);
        wanted.forEach((field, values) -> add(index, chosen, field, values));
        for (Filter filter : List.of(Filter.TOPIC, Filter.AUTHOR, Filter.PUBLICATION)) {
            add(index, chosen, filter.parameter(), filter == except ? Set.of() : query.values(filter));
        }
        return chosen;
    }

    private static void add(
            SearchPredicateFactory index, List<PredicateFinalStep> to, String field, Set<String> values) {
        if (!values.isEmpty()) {
            to.add(index.terms().field(field).matchingAny(values));
        }
    }

    /** Passages of some articles in which the words stand; those with all of them and those on a chosen topic first. */
    PredicateFinalStep passages(SearchPredicateFactory index, List<Long> articles) {
        List<PredicateFinalStep> wanted = text.groups().stream()
                .filter(group -> group.isInText() && !isMinor(group))
                .map(group -> TermPredicates.inPassage(index, group))
                .toList();
        return index.bool().with(all -> {
            // not "terms": of many values it does not know how few passages they have, and would go through all with
            // the words
            all.filter(index.or()
                    .with(any -> articles.forEach(id ->
                            any.add(index.match().field(PassageFields.ARTICLE).matching(id.toString())))));
            all.must(index.or().with(any -> wanted.forEach(any::add)));
            if (wanted.size() > 1) {
                all.should(index.and().with(every -> wanted.forEach(every::add)));
            }
            Set<String> topics = query.values(Filter.TOPIC);
            if (!topics.isEmpty()) {
                all.should(index.terms().field(PassageFields.TOPIC).matchingAny(topics));
            }
        });
    }

    /** The words that may stand close together, in their order, if there are several. */
    private Optional<String> together() {
        List<String> words = text.groups().stream()
                .filter(group -> group.isInText() && !isMinor(group))
                .map(group -> group.terms().get(0))
                .filter(term -> term.field().isEmpty() && term.kind() != Kind.PREFIX)
                .map(Term::text)
                .limit(MOST_TOGETHER)
                .toList();
        return words.size() > 1 ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    /** Whether it is a word such as "of", beside others that tell more. */
    private boolean isMinor(Group group) {
        return isCommon(group) && !text.groups().stream().allMatch(other -> other.unwanted() || isCommon(other));
    }

    private static boolean isCommon(Group group) {
        return !group.unwanted()
                && group.terms().stream()
                        .allMatch(term -> term.kind() == Kind.WORD
                                && term.field().isEmpty()
                                && IndexAnalysis.isCommon(term.text()));
    }

    /** Whether there are words to look for in passages. */
    boolean hasWords() {
        return text.groups().stream().anyMatch(group -> group.isInText() && !isMinor(group));
    }

    /** Whether the reader asked for anything in words at all. */
    boolean hasText() {
        return !text.isEmpty();
    }
}
