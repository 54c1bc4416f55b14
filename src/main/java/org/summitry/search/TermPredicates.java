package org.summitry.search;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.summitry.search.QueryText.Group;
import org.summitry.search.QueryText.Kind;
import org.summitry.search.QueryText.Term;

/** What a reader typed, term by term, as conditions of the index: of an article, and of a passage. */
final class TermPredicates {

    private static final float TITLE = 4;
    private static final float AUTHOR = 3;
    private static final float PUBLICATION = 2;
    /** How far apart words may stand that count as together; less than the gap between two passages. */
    private static final int NEAR = 30;

    private static final int NEAR_IN_TITLE = 3;

    private TermPredicates() {}

    /** One of the alternatives stands in the article or is one of its names. */
    static PredicateFinalStep inArticle(SearchPredicateFactory index, Group group) {
        return index.or().with(any -> group.terms()
                .forEach(term -> any.add(
                        term.field().map(field -> named(index, field, term)).orElseGet(() -> anywhere(index, term)))));
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
            case WORDS -> phrase(index, ArticleFields.TITLE, ArticleFields.BODY, term.text());
            case PHRASE -> phrase(index, ArticleFields.TITLE_PLAIN, ArticleFields.BODY_PLAIN, term.text());
            case PREFIX ->
                index.prefix()
                        .field(ArticleFields.TITLE_PLAIN)
                        .boost(TITLE)
                        .field(ArticleFields.AUTHOR_NAMES)
                        .boost(AUTHOR)
                        .field(ArticleFields.PUBLICATION_NAME)
                        .boost(PUBLICATION)
                        .field(ArticleFields.BODY_PLAIN)
                        .matching(WordStart.fold(term.text()));
        };
    }

    private static PredicateFinalStep phrase(SearchPredicateFactory index, String title, String body, String words) {
        return index.phrase()
                .field(title)
                .boost(TITLE)
                .field(ArticleFields.AUTHOR_NAMES)
                .boost(AUTHOR)
                .field(ArticleFields.PUBLICATION_NAME)
                .boost(PUBLICATION)
                .field(body)
                .matching(words);
    }

    /** {@code author:ivanov} looks among the names, {@code topic:syria} among the slugs. */
    static PredicateFinalStep named(SearchPredicateFactory index, Filter field, Term term) {
        String slug = NamedValues.slug(term);
        return switch (field) {
            case AUTHOR -> name(index, ArticleFields.AUTHOR_NAMES, term);
            case PUBLICATION ->
                index.or(
                        name(index, ArticleFields.PUBLICATION_NAME, term),
                        index.match().field(field.parameter()).matching(slug));
            case SUMMIT ->
                index.or(
                        index.match().field(field.parameter()).matching(slug),
                        index.prefix().field(field.parameter()).matching(slug + "-"));
            case PHASE, TOPIC -> index.match().field(field.parameter()).matching(slug);
        };
    }

    private static PredicateFinalStep name(SearchPredicateFactory index, String field, Term term) {
        return term.kind() == Kind.PREFIX
                ? index.prefix().field(field).matching(WordStart.fold(term.text()))
                : index.phrase().field(field).matching(term.text());
    }

    /** The words stand close together in the title or in one passage: the closer and the more in order, the better. */
    static PredicateFinalStep togetherInArticle(SearchPredicateFactory index, String words) {
        return index.or(
                index.phrase()
                        .field(ArticleFields.TITLE)
                        .boost(TITLE)
                        .matching(words)
                        .slop(NEAR_IN_TITLE),
                index.phrase().field(ArticleFields.BODY).matching(words).slop(NEAR));
    }

    /** One of the alternatives stands in the passage. */
    static PredicateFinalStep inPassage(SearchPredicateFactory index, Group group) {
        return index.or().with(any -> group.terms().stream()
                .filter(term -> term.field().isEmpty())
                .forEach(term -> any.add(inPassage(index, term))));
    }

    private static PredicateFinalStep inPassage(SearchPredicateFactory index, Term term) {
        return switch (term.kind()) {
            case WORD ->
                index.match().field(PassageFields.TEXT).matching(term.text()).analyzer(IndexAnalysis.ENGLISH);
            case WORDS ->
                index.phrase().field(PassageFields.TEXT).matching(term.text()).analyzer(IndexAnalysis.ENGLISH);
            case PHRASE ->
                index.phrase().field(PassageFields.TEXT).matching(term.text()).analyzer(IndexAnalysis.PLAIN);
            case PREFIX -> index.prefix().field(PassageFields.TEXT).matching(WordStart.fold(term.text()));
        };
    }
}
