package org.summitry.importing.classifying;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitry.catalog.Phase;
import org.summitry.importing.sifting.Sieve;
import org.summitry.importing.sifting.Trial;

/** Finds in sentences the turns of phrase that tell on which side of one meeting they were written. */
final class PhaseCues {

    private static final Set<String> MEETING_WORDS = Set.of(
            """
            summit summits meeting meetings talk talks encounter encounters negotiations sit tete rendezvous handshake get
            discussions conversation conversations event"""
                    .strip()
                    .split("\\s+"));

    private static final Pattern LATER_CAPITAL = Pattern.compile("(?<=\\p{L} )\\p{Lu}\\p{Ll}+");

    private static final Set<String> TIME_WORDS = Set.of(
            """
            meet meets met agreement agreements expect expects expected expectation expectations next tomorrow last
            yesterday hindsight retrospect dust eve visit preview day days week weeks fortnight hour hours month months
            monday tuesday wednesday thursday friday saturday sunday"""
                    .strip()
                    .split("\\s+"));

    /** Cues of leaders, of the meeting, of the country: each is tried only where the sentence speaks of what it is about. */
    private record Told(Cue cue, boolean ofLeaders, boolean ofMeeting, boolean ofCountry) {
        boolean isOf(boolean leaders, boolean meeting, boolean country) {
            boolean ofAnything = !ofLeaders && !ofMeeting && !ofCountry;
            return ofAnything || ofLeaders && leaders || ofMeeting && meeting || ofCountry && country;
        }
    }

    /** The weightiest first. */
    private final Sieve<Told> cues;

    private final Set<String> leaderWords;
    private final Pattern country;
    private final Sieve<Pattern> inCountry;

    /** @param meeting the meeting that articles are about: its place and its leaders are filled in */
    PhaseCues(Meeting meeting) {
        Wording wording = Wording.of(meeting);
        List<Told> all = Stream.concat(CuesBefore.of(wording), CuesAfter.of(wording))
                .sorted(Comparator.comparingDouble(Cue::weight).reversed())
                .map(cue -> new Told(
                        cue,
                        cue.mentions(wording.leaders()),
                        cue.mentions(Wording.MEETING) || cue.mentions(Wording.ONE_MEETING),
                        cue.mentions(wording.place()) || cue.mentions(wording.country())))
                .toList();
        cues = new Sieve<>(all, told -> told.cue.pattern());
        leaderWords = wording.leaderWords();
        country = Pattern.compile("\\b" + wording.country());
        inCountry = Sieve.of(country);
    }

    /** The strongest sign for each phase; one sentence has one voice a phase. */
    List<PhaseSign> in(Scopes.Scoped scoped) {
        Sentence sentence = scoped.sentence();
        boolean leaders = sentence.hasAny(leaderWords);
        boolean meeting = sentence.hasAny(MEETING_WORDS);
        if (!scoped.here() && !leaders && !meeting && !sentence.hasAny(TIME_WORDS)) {
            return List.of();
        }
        String text = sentence.passage() == 0 ? uncapitalised(sentence.text()) : sentence.text();
        boolean here = inCountry.findsAny(sentence.text());
        Map<Phase, PhaseSign> strongest = new EnumMap<>(Phase.class);
        for (Trial<Told> trial : cues.worthTrying(text)) {
            Told told = trial.one();
            Phase phase = told.cue.phase();
            if (!strongest.containsKey(phase) && told.isOf(leaders, meeting, here) && trial.find()) {
                strongest.put(phase, sign(scoped, told.cue, trial.matcher()));
            }
        }
        return List.copyOf(strongest.values());
    }

    /** "On the Eve of Osaka" in the letters of a sentence. */
    private String uncapitalised(String title) {
        return LATER_CAPITAL.matcher(title).replaceAll(word -> {
            boolean name = leaderWords.contains(word.group().toLowerCase(Locale.ROOT))
                    || country.matcher(word.group()).matches();
            return name ? word.group() : word.group().toLowerCase(Locale.ROOT);
        });
    }

    private static PhaseSign sign(Scopes.Scoped scoped, Cue cue, Matcher matcher) {
        Sentence sentence = scoped.sentence();
        return new PhaseSign(
                cue.phase(),
                cue.weight() * scoped.weight() * sentence.weight(),
                sentence.evidence(cue.phase().slug(), matcher.group().strip()));
    }
}
