package org.summitry.compare;

import java.util.List;
import java.util.Locale;
import org.summitry.catalog.TakePassage;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Voices;

/**
 * What one side of a summit, or one author, leaves unsaid.
 *
 * @param party who is looked at
 * @param voices its first articles, to be read and checked
 * @param others how many articles it is held against
 * @param silences the topics that these discuss and it does not, in the catalogue's order
 */
record Finding(Party party, List<Voice> voices, long others, List<Silence> silences) {

    /** An article and who wrote it; nobody where the author is not stated. */
    record Voice(Voices.Voice article, List<Voices.Writer> writers) {}

    /**
     * A topic that others discuss.
     *
     * @param topic the topic
     * @param passages how many passages of the others touch it
     * @param articles in how many articles
     * @param first the first of these passages; none where very many touch it
     */
    record Silence(Topic topic, long passages, long articles, List<TakePassage> first) {

        /** "2 passages". */
        public String getCount() {
            return passages == 1 ? "1 passage" : passages + " passages";
        }
    }

    /** Whether there is something to be silent about and somebody to be silent. */
    public boolean isReadable() {
        return party.articles() > 0 && others > 0;
    }

    /** "After Helsinki 2018", "Igor Ivanov on Helsinki 2018". */
    public String getHeading() {
        String topics = silences.size() == 1 ? "1 topic" : silences.size() + " topics";
        return silences.isEmpty() ? party.getLabel() : "%s: silent on %s".formatted(party.getLabel(), topics);
    }

    /** Why no topic is listed. */
    public String getNote() {
        if (party.articles() == 0) {
            return "This collection has no article written %s: no silence can be read from that."
                    .formatted(lower(party.getLabel()));
        }
        if (others == 0) {
            return "This collection has no %s to hold it against: no silence can be read."
                    .formatted(party.isPerson() ? "other article about the summit" : "article of the other side");
        }
        return "Nothing that the others discuss is left out.";
    }

    /** Who speaks of a topic: "in 1 article written before Helsinki 2018". */
    public String speakers(Silence silence) {
        String articles = silence.articles() == 1 ? "1 article" : silence.articles() + " articles";
        return party.isPerson()
                ? "in %s by others about %s".formatted(articles, party.summit().getLabel())
                : "in %s written %s"
                        .formatted(
                                articles,
                                lower(party.against().map(SummitPhase::label).orElse("")));
    }

    /** Who does not: "the 1 article written after Helsinki 2018 does not". */
    public String getSilent() {
        String who = party.isPerson() ? "by " + party.name() : "written " + lower(party.getLabel());
        return party.articles() == 1
                ? "the one article %s does not".formatted(who)
                : "none of the %d articles %s does".formatted(party.articles(), who);
    }

    private static String lower(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
