package org.summitry.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.importing.classifying.ArticleToClassify;
import org.summitry.importing.classifying.PhaseFinder;
import org.summitry.importing.classifying.PhaseFinding;
import org.summitry.importing.classifying.Reading;
import org.summitry.importing.classifying.SummitFinder;
import org.summitry.importing.classifying.SummitFinding;
import org.summitry.importing.classifying.TopicFinder;
import org.summitry.importing.classifying.TopicFinder.TopicFound;

/** All rules together, as one catalogue sets them up. */
final class Classifier {

    private final SummitFinder summits;
    private final PhaseFinder phases;
    private final TopicFinder topics;

    /**
     * What the rules found.
     *
     * @param summit which meeting the article is about
     * @param phase from which side, or null where it is about no summit of the catalogue
     * @param topics the topics of each passage, in the passages' order
     */
    record Classified(SummitFinding summit, @Nullable PhaseFinding phase, List<List<TopicFound>> topics) {}

    Classifier(SeedCatalog catalog) {
        summits = new SummitFinder(catalog.meetings(), catalog.namesakes(), catalog.news());
        phases = new PhaseFinder(summits);
        topics = new TopicFinder(catalog.vocabularies(), catalog.falseFriends());
    }

    Classified classify(ArticleToClassify article) {
        Reading reading = Reading.of(article);
        SummitFinding summit = summits.find(reading);
        PhaseFinding phase =
                summit.isCatalogued() && summit.meeting() != null ? phases.find(reading, summit.meeting()) : null;
        return new Classified(summit, phase, topics.find(article.passages()));
    }
}
