package org.summitry.importing.classifying;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.summitry.importing.sifting.Sieve;
import org.summitry.importing.sifting.Trial;

/**
 * How much each sentence of an article says of one meeting. A sentence that names another meeting's place, tells of
 * another season or names only an earlier year says nothing of it, and neither do those after it in the passage until this meeting's place is named;
 * recollections and other meetings to come say little.
 */
final class Scopes {

    /**
     * A sentence and how much it says.
     *
     * @param sentence the sentence
     * @param here whether it names the meeting's place
     * @param tense what its verbs say of time
     * @param weight 0 for nothing, 1 for what is said of the meeting's time, 1.2 where its place is named
     */
    record Scoped(Sentence sentence, Tense tense, double weight, boolean here) {}

    private static final double HERE = 1.2;
    private static final double ASIDE = 0.3;
    private static final Pattern RECALLING = Pattern.compile(
            "(?i)\\b(?:last time|previous(?:ly)?|earlier (?:meetings?|summits?)|years? ago|months ago|last year|a year (?:ago|earlier|before)|"
                    + "first met|last met|had last|back then|predecessors?|cold war|in those days|once before|previous occasions?)\\b");
    private static final Pattern ANOTHER = Pattern.compile(
            "(?i)\\b(?:next|another|second|follow-up|subsequent|new) (?:[\\w’'.–-]+ ){0,2}?(?:summit|meeting|encounter|round|occasion|installment|instalment)\\b");

    private static final Sieve<Pattern> SIEVE = Sieve.of(RECALLING, ANOTHER);

    private final Gazetteer gazetteer;
    private final Meeting meeting;
    private int passage = -1;
    private boolean elsewhere;

    private Scopes(Gazetteer gazetteer, Meeting meeting) {
        this.gazetteer = gazetteer;
        this.meeting = meeting;
    }

    /** The sentences that say something of the meeting. */
    static List<Scoped> of(Reading reading, Meeting meeting, Gazetteer gazetteer) {
        Scopes scopes = new Scopes(gazetteer, meeting);
        List<Scoped> scoped = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            Scoped one = scopes.scope(sentence);
            if (one.weight > 0) {
                scoped.add(one);
            }
        }
        return scoped;
    }

    private Scoped scope(Sentence sentence) {
        List<Phrases.Found<Gazetteer.Reference>> places = gazetteer.placesIn(sentence).stream()
                .filter(found -> !MeetingWords.isStartOfTime(sentence, found.from()) || isHere(found))
                .toList();
        boolean here = places.stream().anyMatch(this::isHere);
        if (sentence.passage() != passage || here) {
            elsewhere = false;
        }
        passage = sentence.passage();
        Tense tense = Tense.of(sentence);
        elsewhere |= !here
                && (!places.isEmpty() || tense.isBack() && sentence.dating().isOtherSeasonThan(meeting));
        return new Scoped(sentence, tense, weight(sentence, here), here);
    }

    private boolean isHere(Phrases.Found<Gazetteer.Reference> found) {
        return found.values().stream().anyMatch(reference -> reference.meeting().equals(meeting));
    }

    private double weight(Sentence sentence, boolean here) {
        if (elsewhere || sentence.dating().isBeforeYearOf(meeting.date())) {
            return 0;
        }
        for (Trial<Pattern> aside : SIEVE.worthTrying(sentence.text())) {
            if (aside.find()) {
                return here || aside.one() == ANOTHER ? ASIDE : 0;
            }
        }
        return here ? HERE : 1;
    }
}
