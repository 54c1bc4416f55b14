package org.summitry.importing.classifying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Evidence;
import org.summitry.importing.classifying.Gazetteer.Kind;
import org.summitry.importing.classifying.Gazetteer.Reference;
import org.summitry.importing.sifting.Sieve;

/** What the sentences of an article say for each meeting, with weights and the words. */
final class Testimonies {

    private static final double MOST_FROM_A_PASSAGE = 6;
    private static final double RECALLED = 0.35;
    private static final int MOST_EVIDENCE = 6;
    private static final Sieve<Pattern> RECALLING = Sieve.of(Pattern.compile(
            "(?i)\\b(?:last time|previous(?:ly)?|earlier (?:meeting|summit)|unlike|compar(?:ed|ison) (?:with|to)|as in|recall\\w*|"
                    + "remember\\w*|years? ago|months ago|since then|last year|a year (?:ago|earlier|before)|first met|last met|next (?:meeting|summit|encounter|occasion|instal\\w+|date|stop|time|chance|opportunity)|"
                    + "ever since|back in|repeat of|another|predecessor|in the (?:spirit|style) of|lesson\\w* of|memor(?:y|ies) of|"
                    + "precedents?|shadow of|histor(?:y|ians?|ical parallel\\w*)|echo\\w*)\\b"));

    private record Testimony(Evidence evidence, double weight) {}

    private final Gazetteer gazetteer;
    private final List<Meeting> meetings;
    private final Map<Meeting, List<Testimony>> heard = new LinkedHashMap<>();

    Testimonies(List<Sentence> sentences, List<Meeting> meetings, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.meetings = meetings;
        sentences.forEach(this::hear);
    }

    /** One sentence's points for each meeting, and the words that gave them. */
    private static final class Points {
        private final Map<Meeting, Double> scores = new HashMap<>();
        private final Map<Meeting, String> words = new LinkedHashMap<>();

        void atLeast(Meeting meeting, double score, String quote) {
            scores.merge(meeting, score, Math::max);
            words.putIfAbsent(meeting, quote);
        }

        void more(Meeting meeting, double score, String quote) {
            scores.merge(meeting, score, Double::sum);
            words.putIfAbsent(meeting, quote);
        }
    }

    private void hear(Sentence sentence) {
        Dating dating = sentence.dating();
        Points points = new Points();
        Set<Meeting> here = hearPlaces(sentence, dating, points);
        hearCircumstances(sentence, dating, here, points);
        hearDates(sentence, dating, here, points);
        if (points.scores.isEmpty()) {
            return;
        }
        boolean recalls = sentence.passage() > 0 && RECALLING.findsAny(sentence.text());
        double weight = sentence.weight() * (recalls ? RECALLED : 1);
        points.scores.forEach((meeting, score) -> heard.computeIfAbsent(meeting, any -> new ArrayList<>())
                .add(new Testimony(
                        sentence.evidence("summit", points.words.getOrDefault(meeting, "")), score * weight)));
    }

    /** The meetings at whose places the sentence is. */
    private Set<Meeting> hearPlaces(Sentence sentence, Dating dating, Points points) {
        Set<Meeting> here = new HashSet<>();
        for (Phrases.Found<Reference> found : gazetteer.placesIn(sentence)) {
            boolean startOfTime = MeetingWords.isStartOfTime(sentence, found.from());
            double score = startOfTime || MeetingWords.isDestination(sentence, found.from())
                    ? 0.5
                    : MeetingWords.areBeside(sentence, found.from(), found.to()) ? 3 : 1;
            for (Reference reference : found.values()) {
                if (!dating.contradicts(reference.meeting())) {
                    points.atLeast(reference.meeting(), score, sentence.quote(found.from(), found.to()));
                    if (!startOfTime) {
                        here.add(reference.meeting());
                    }
                }
            }
        }
        return here;
    }

    private void hearCircumstances(Sentence sentence, Dating dating, Set<Meeting> here, Points points) {
        for (Phrases.Found<Reference> found : gazetteer.circumstancesIn(sentence)) {
            boolean beside = MeetingWords.areBeside(sentence, found.from(), found.to());
            for (Reference reference : found.values()) {
                Meeting meeting = reference.meeting();
                boolean elsewhere = !here.isEmpty() && !here.contains(meeting);
                if (!dating.contradicts(meeting) && !elsewhere) {
                    points.more(meeting, score(reference.kind(), beside), sentence.quote(found.from(), found.to()));
                }
            }
        }
    }

    private static double score(Kind kind, boolean besideMeetingWord) {
        return switch (kind) {
            case PLACE -> besideMeetingWord ? 3 : 1;
            case SURROUNDINGS -> besideMeetingWord ? 1.5 : 0.5;
            case OCCASION -> besideMeetingWord ? 1.5 : 1;
        };
    }

    private void hearDates(Sentence sentence, Dating dating, Set<Meeting> here, Points points) {
        for (Meeting meeting : meetings) {
            boolean elsewhere = !here.isEmpty() && !here.contains(meeting);
            // a day without a year is one of the collection's time
            boolean thisYear = meeting.slug() != null || here.contains(meeting) || dating.isYearOf(meeting);
            if (!elsewhere && thisYear && dating.isDayOf(meeting)) {
                points.more(meeting, 2, sentence.text());
            } else if (points.scores.containsKey(meeting) && dating.isYearOf(meeting)) {
                points.more(meeting, 1, sentence.text());
            }
        }
    }

    /** The weight of all that was heard; no passage can shout down the rest. */
    Map<Meeting, Double> weights() {
        Map<Meeting, Double> weights = new LinkedHashMap<>();
        heard.forEach((meeting, testimonies) -> weights.put(meeting, weight(testimonies)));
        return weights;
    }

    private static double weight(List<Testimony> testimonies) {
        Map<String, Double> byPassage = new HashMap<>();
        double title = 0;
        for (Testimony one : testimonies) {
            String anchor = one.evidence.anchor();
            if (anchor == null) {
                title += one.weight;
            } else {
                byPassage.merge(anchor, one.weight, Double::sum);
            }
        }
        return title
                + byPassage.values().stream()
                        .mapToDouble(one -> Math.min(MOST_FROM_A_PASSAGE, one))
                        .sum();
    }

    /** The passages that speak for a meeting, null for the title. */
    Stream<@Nullable String> anchors(Meeting meeting) {
        return heard.getOrDefault(meeting, List.of()).stream().map(one -> one.evidence.anchor());
    }

    /** Whether the title speaks for a meeting. */
    boolean titleNames(Meeting meeting) {
        return heard.getOrDefault(meeting, List.of()).stream().anyMatch(one -> one.evidence.anchor() == null);
    }

    /** The words that speak for a meeting, the weightiest first. */
    List<Evidence> evidence(Meeting meeting) {
        return heard.getOrDefault(meeting, List.of()).stream()
                .sorted(Comparator.comparingDouble(Testimony::weight).reversed())
                .map(Testimony::evidence)
                .distinct()
                .limit(MOST_EVIDENCE)
                .toList();
    }
}
