package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The editor's chronicle: what was in the news and when. */
final class Chronicle {

    /**
     * A piece of news that an article knows of.
     *
     * @param news the news
     * @param sentence the first sentence that names it
     * @param words how it does
     */
    record Mention(News news, Sentence sentence, String words) {}

    private final Phrases<News> phrases = new Phrases<>();

    Chronicle(List<News> entries) {
        entries.forEach(news -> news.words().forEach(words -> phrases.add(words, news)));
    }

    /** The news that sentences name, each once. */
    List<Mention> mentionsIn(List<Sentence> sentences) {
        Set<News> seen = new HashSet<>();
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Phrases.Found<News> found : phrases.find(sentence.words())) {
                found.values().stream()
                        .filter(seen::add)
                        .forEach(news ->
                                mentions.add(new Mention(news, sentence, sentence.quote(found.from(), found.to()))));
            }
        }
        return mentions;
    }

    /** The day before which an article that knows of these was hardly written. */
    static Optional<LocalDate> latest(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.news().from()).max(LocalDate::compareTo);
    }
}
