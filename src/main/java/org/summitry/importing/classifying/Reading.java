package org.summitry.importing.classifying;

import java.util.List;

/**
 * An article as the rules see it, cut into sentences once for all of them.
 *
 * @param article the article
 * @param sentences its sentences, the title first
 */
public record Reading(ArticleToClassify article, List<Sentence> sentences) {

    /**
     * @param article an article
     * @return its reading
     */
    public static Reading of(ArticleToClassify article) {
        return new Reading(article, Sentence.of(article));
    }
}
