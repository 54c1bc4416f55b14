package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The editor's chronicle: what was in the news and when. */
final class Chronicle {

    /**
     * A piece of news that an article knows of.
     *
     * @param news the news
     * @param sentence the first sentence that names it
     * @param words how it does
     * @param certain whether the words can mean nothing else
     */
    record Mention(News news, Sentence sentence, String words, boolean certain) {
        /** How much it says for a meeting, at most 1. */
        double speaksFor(Meeting meeting) {
            return news.speaksFor(meeting) * (certain ? 1 : UNCERTAIN);
        }
    }

    private static final double UNCERTAIN = 0.5;

    private record Named(News news, boolean certain) {}

    private final Phrases<Named> phrases = new Phrases<>();

    Chronicle(List<News> entries) {
        for (News news : entries) {
            news.words().forEach(words -> phrases.add(words, new Named(news, true)));
            news.hints().forEach(words -> phrases.add(words, new Named(news, false)));
        }
    }

    /** The news that sentences name, each once, by the most certain of its words. */
    List<Mention> mentionsIn(List<Sentence> sentences) {
        Map<News, Mention> mentions = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (Phrases.Found<Named> found : phrases.find(sentence.words())) {
                for (Named named : found.values()) {
                    Mention mention =
                            new Mention(named.news, sentence, sentence.quote(found.from(), found.to()), named.certain);
                    mentions.merge(named.news, mention, (old, fresh) -> old.certain ? old : fresh);
                }
            }
        }
        return List.copyOf(mentions.values());
    }

    /** The day before which an article that knows of these was hardly written; one hint alone does not tell. */
    static Optional<LocalDate> latest(List<Mention> mentions) {
        List<Mention> latestFirst = mentions.stream()
                .sorted(Comparator.comparing((Mention mention) -> mention.news.from())
                        .reversed())
                .toList();
        double sure = 0;
        for (Mention mention : latestFirst) {
            sure += mention.certain ? 1 : UNCERTAIN;
            if (sure >= 1) {
                return Optional.of(mention.news.from());
            }
        }
        return Optional.empty();
    }
}
