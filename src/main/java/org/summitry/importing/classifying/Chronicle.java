package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** One of the parts of what texts call a piece of news; all parts must be in one sentence. */
    private record Part(News news, boolean certain, String name, String part) {
        boolean isAll(Set<String> parts) {
            return PARTS.splitAsStream(name).allMatch(parts::contains);
        }
    }

    private static final Pattern PARTS = Pattern.compile(" \\+ ");

    private final Phrases<Part> phrases = new Phrases<>();

    Chronicle(List<News> entries) {
        for (News news : entries) {
            news.words().forEach(name -> add(name, news, true));
            news.hints().forEach(name -> add(name, news, false));
        }
    }

    private void add(String name, News news, boolean certain) {
        PARTS.splitAsStream(name).forEach(part -> phrases.add(part, new Part(news, certain, name, part)));
    }

    /** The news that sentences name, each once, by the most certain of its words. */
    List<Mention> mentionsIn(List<Sentence> sentences) {
        Map<News, Mention> mentions = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            List<Phrases.Found<Part>> found = phrases.find(sentence.words());
            Map<String, Set<String>> parts = new HashMap<>();
            for (Phrases.Found<Part> one : found) {
                for (Part part : one.values()) {
                    Set<String> together = parts.computeIfAbsent(part.name, any -> new HashSet<>());
                    together.add(part.part);
                    if (part.isAll(together)) {
                        Mention mention =
                                new Mention(part.news, sentence, sentence.quote(one.from(), one.to()), part.certain);
                        mentions.merge(part.news, mention, (old, fresh) -> old.certain ? old : fresh);
                    }
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
