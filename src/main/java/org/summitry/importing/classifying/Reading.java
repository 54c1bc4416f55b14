package org.summitry.importing.classifying;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as the rules see it, cut into sentences once for all of them; for one thread. */
public final class Reading {

    private final ArticleToClassify article;
    private final List<Sentence> sentences;
    private @Nullable List<Chronicle.Mention> news;

    private Reading(ArticleToClassify article) {
        this.article = article;
        this.sentences = Sentence.of(article);
    }

    /**
     * @param article an article
     * @return its reading
     */
    public static Reading of(ArticleToClassify article) {
        return new Reading(article);
    }

    ArticleToClassify article() {
        return article;
    }

    /** Its sentences, the title first. */
    List<Sentence> sentences() {
        return sentences;
    }

    /** The news that it knows of, looked for at the first time; there is one chronicle. */
    List<Chronicle.Mention> news(Chronicle chronicle) {
        if (news == null) {
            news = chronicle.mentionsIn(sentences);
        }
        return news;
    }
}
