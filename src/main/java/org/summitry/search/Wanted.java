package org.summitry.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.summitry.search.QueryText.Group;
import org.summitry.search.QueryText.Term;

/** A query as conditions of the index. */
final class Wanted {

    private static final float TITLE = 4;
    private static final float AUTHOR = 3;
    private static final float PUBLICATION = 2;

    private final Query query;
    private final QueryText text;

    Wanted(Query query, QueryText text) {
        this.query = query;
        this.text = text;
    }

    /** Articles that have all that is wanted; the values chosen of one filter may be left out of account. */
    PredicateFinalStep articles(SearchPredicateFactory index, @Nullable Filter except) {
        return index.bool().with(all -> {
            all.must(index.matchAll());
            for (Group group : text.groups()) {
                PredicateFinalStep found = article(index, group);
                if (group.unwanted()) {
                    all.mustNot(found);
                } else {
                    all.must(found);
                }
            }
            for (PredicateFinalStep chosen : chosen(index, except)) {
                all.filter(chosen);
            }
        });
    }

    private static PredicateFinalStep article(SearchPredicateFactory index, Group group) {
        return index.bool().with(any -> group.terms()
                .forEach(term -> any.should(
                        group.field().map(field -> named(index, field, term)).orElseGet(() -> anywhere(index, term)))));
    }

    private static PredicateFinalStep anywhere(SearchPredicateFactory index, Term term) {
        return switch (term.kind()) {
            case WORD ->
                index.match()
                        .field(ArticleFields.TITLE)
                        .boost(TITLE)
                        .field(ArticleFields.AUTHOR_NAMES)
                        .boost(AUTHOR)
                        .field(ArticleFields.PUBLICATION_NAME)
                        .boost(PUBLICATION)
                        .field(ArticleFields.BODY)
                        .matching(term.text());
            case PHRASE ->
                index.phrase()
                        .field(ArticleFields.TITLE_PLAIN)
                        .boost(TITLE)
                        .field(ArticleFields.AUTHOR_NAMES)
                        .boost(AUTHOR)
                        .field(ArticleFields.PUBLICATION_NAME)
                        .boost(PUBLICATION)
                        .field(ArticleFields.BODY_PLAIN)
                        .matching(term.text());
            case PREFIX ->
                index.prefix()
                        .field(ArticleFields.TITLE_PLAIN)
                        .boost(TITLE)
                        .field(ArticleFields.AUTHOR_NAMES)
                        .boost(AUTHOR)
                        .field(ArticleFields.BODY_PLAIN)
                        .matching(term.text().toLowerCase(java.util.Locale.ROOT));
        };
    }

    /** {@code author:ivanov} looks among the names, {@code topic:syria} among the slugs. */
    private static PredicateFinalStep named(SearchPredicateFactory index, Filter field, Term term) {
        return switch (field) {
            case AUTHOR -> index.phrase().field(ArticleFields.AUTHOR_NAMES).matching(words(term));
            case PUBLICATION ->
                index.bool()
                        .should(index.phrase()
                                .field(ArticleFields.PUBLICATION_NAME)
                                .matching(words(term)))
                        .should(index.match().field(field.parameter()).matching(slug(term)));
            case SUMMIT ->
                index.bool()
                        .should(index.match().field(field.parameter()).matching(slug(term)))
                        .should(index.prefix().field(field.parameter()).matching(slug(term) + "-"));
            case PHASE -> index.match().field(field.parameter()).matching(phase(slug(term)));
            case TOPIC -> index.match().field(field.parameter()).matching(slug(term));
        };
    }

    private static String words(Term term) {
        return term.text().replaceAll("[-_*]+", " ");
    }

    private static String slug(Term term) {
        return term.text()
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String phase(String word) {
        return switch (word) {
            case "before" -> "pre";
            case "after" -> "post";
            default -> word;
        };
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

    /** Passages of some articles in which the words stand; those on a chosen topic first. */
    PredicateFinalStep passages(SearchPredicateFactory index, List<Long> articles) {
        return index.bool().with(all -> {
            all.filter(index.terms().field(PassageFields.ARTICLE).matchingAny(articles));
            all.must(index.bool().with(any -> text.groups().stream()
                    .filter(group -> !group.unwanted() && group.field().isEmpty())
                    .flatMap(group -> group.terms().stream())
                    .forEach(term -> any.should(inPassage(index, term)))));
            Set<String> topics = query.values(Filter.TOPIC);
            if (!topics.isEmpty()) {
                all.should(index.terms().field(PassageFields.TOPIC).matchingAny(topics));
            }
        });
    }

    private static PredicateFinalStep inPassage(SearchPredicateFactory index, Term term) {
        return switch (term.kind()) {
            case WORD -> index.match().field(PassageFields.TEXT).matching(term.text());
            case PHRASE -> index.phrase().field(PassageFields.TEXT).matching(term.text());
            case PREFIX ->
                index.prefix().field(PassageFields.TEXT).matching(term.text().toLowerCase(java.util.Locale.ROOT));
        };
    }

    /** Whether there are words to look for in passages. */
    boolean hasWords() {
        return text.groups().stream()
                .anyMatch(group -> !group.unwanted() && group.field().isEmpty());
    }

    /** Whether the reader asked for anything in words at all. */
    boolean hasText() {
        return !text.isEmpty();
    }
}
