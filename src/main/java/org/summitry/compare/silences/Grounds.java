package org.summitry.compare.silences;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.summitry.catalog.Passages;
import org.summitry.catalog.TakePassage;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Voices;

/** Brings what a reader checks a silence by: the silent articles, and passages of those who speak. */
@Component
class Grounds {

    private static final int MOST_ARTICLES = 5;
    private static final int MOST_PASSAGES = 3;

    /** Of topics that more passages touch the reader gets the list alone; to rank them all would take long. */
    private static final int MANY_PASSAGES = 100;

    private final Voices voices;
    private final Passages passages;

    Grounds(Voices voices, Passages passages) {
        this.voices = voices;
        this.passages = passages;
    }

    /**
     * @param parties who is looked at
     * @param topics the topics that count
     * @param said what is said about the parties' summits
     * @param spoken what parties who are authors speak of
     * @return a finding for each party
     */
    List<Finding> findings(List<Party> parties, List<Topic> topics, Said said, Set<Voices.Spoken> spoken) {
        if (parties.isEmpty()) {
            return List.of();
        }
        Map<Party, List<Topic>> silent = new LinkedHashMap<>();
        parties.forEach(party -> silent.put(
                party,
                topics.stream()
                        .filter(topic -> party.isSilentOn(topic.getSlug(), said, spoken))
                        .toList()));
        List<TakePassage> first = firstPassages(silent, said);
        List<Finding.Voice> speakers = speakers(parties);
        return parties.stream()
                .map(party -> new Finding(
                        party,
                        speakers.stream()
                                .filter(one -> party.has(one.article()))
                                .toList(),
                        party.others(said),
                        silent.getOrDefault(party, List.of()).stream()
                                .map(topic -> silence(party, topic, said, first))
                                .toList()))
                .toList();
    }

    private static Finding.Silence silence(Party party, Topic topic, Said said, List<TakePassage> first) {
        Said.Amount others = party.othersOn(topic.getSlug(), said);
        return new Finding.Silence(
                topic,
                others.passages(),
                others.articles(),
                first.stream()
                        .filter(passage -> party.takes(topic).contains(take(passage)))
                        .limit(MOST_PASSAGES)
                        .toList());
    }

    private List<TakePassage> firstPassages(Map<Party, List<Topic>> silent, Said said) {
        Set<String> summits = new HashSet<>();
        Set<String> topics = new HashSet<>();
        Set<String> takes = new HashSet<>();
        silent.forEach((party, on) -> on.stream()
                .filter(topic -> party.othersOn(topic.getSlug(), said).passages() <= MANY_PASSAGES)
                .forEach(topic -> {
                    summits.add(party.summit().getSlug());
                    topics.add(topic.getSlug());
                    takes.addAll(party.takes(topic));
                }));
        return takes.isEmpty() ? List.of() : passages.findFirstOf(summits, topics, takes, MOST_PASSAGES);
    }

    private static String take(TakePassage passage) {
        return Party.take(passage.summit(), passage.phase(), passage.topic());
    }

    private List<Finding.Voice> speakers(List<Party> parties) {
        Set<String> summits =
                parties.stream().map(one -> one.summit().getSlug()).collect(Collectors.toSet());
        Set<String> authors =
                parties.stream().filter(Party::isPerson).map(Party::author).collect(Collectors.toSet());
        List<Voices.Voice> found = authors.isEmpty()
                ? voices.findOnSides(summits, MOST_ARTICLES)
                : voices.findByAuthors(summits, authors, MOST_ARTICLES);
        Set<String> articles = found.stream().map(Voices.Voice::article).collect(Collectors.toSet());
        Map<String, List<Voices.Writer>> writers = articles.isEmpty()
                ? Map.of()
                : voices.findWriters(articles).stream().collect(Collectors.groupingBy(Voices.Writer::article));
        return found.stream()
                .map(one -> new Finding.Voice(one, writers.getOrDefault(one.article(), List.of())))
                .toList();
    }
}
