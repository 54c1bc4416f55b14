package org.summitry.compare.silences;

import java.util.List;
import org.summitry.catalog.ArticleSummary.Link;
import org.summitry.catalog.Summit;
import org.summitry.catalog.TakePassage;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Voices;
import org.summitry.compare.Silent;

/**
 * What one side of a summit, or one author, leaves unsaid.
 *
 * @param party who is looked at
 * @param voices its first articles, to be read and checked
 * @param others how many articles it is held against
 * @param silences the topics that these discuss and it does not, in the catalogue's order
 */
public record Finding(Party party, List<Voice> voices, long others, List<Silence> silences) {

    /** An article and who wrote it; nobody where the author is not stated. */
    public record Voice(Voices.Voice article, List<Voices.Writer> writers) {}

    /**
     * A topic that others discuss.
     *
     * @param topic the topic
     * @param passages how many passages of the others touch it
     * @param articles in how many articles
     * @param first the first of these passages; none where very many touch it
     */
    public record Silence(Topic topic, long passages, long articles, List<TakePassage> first) {}

    /** Whether there is something to be silent about and somebody to be silent. */
    public boolean isReadable() {
        return party.articles() > 0 && others > 0;
    }

    /** Who is silent, or would be. */
    public Silent getSilent() {
        Summit summit = party.summit();
        boolean alone = party.articles() == 1 && voices.size() == 1;
        String only = alone
                ? voices.get(0).writers().stream()
                        .findFirst()
                        .map(Voices.Writer::name)
                        .orElse("")
                : "";
        return new Silent(
                party.getWho(),
                new Link(summit.getSlug(), summit.getLabel()),
                party.articles(),
                party.isPerson() ? party.name() : only,
                alone ? voices.get(0).article().title() : "");
    }
}
