package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Evidence;
import org.summitry.catalog.Phase;

/**
 * Finds from which side of its meeting an article was written.
 *
 * <p>A date of publication that is known decides, but on the day itself and beside it the text may overrule it. Without a
 * date the text's turns of phrase are weighed, in sentences that speak of this meeting: a sentence that names another
 * meeting's place or only an earlier year, or that recalls an earlier meeting, says nothing of this one.
 */
public final class PhaseFinder {

    private static final double ENOUGH = 1.5;
    private static final double CLEARLY = 1.15;
    private static final int MOST_EVIDENCE = 6;
    private static final Pattern SPEAKS_OF_MEETING = Pattern.compile(
            "(?i)\\b(?:summit|meeting|meet|meets|met|talks|encounter|negotiat|conversation|handshake|press conference|"
                    + "presidents|leaders|expect|next (?:week|month)|tomorrow|last week|yesterday|agreements?|hindsight|dust)");
    private static final Pattern RECALLING = Pattern.compile(
            "(?i)\\b(?:last time|previous(?:ly)?|earlier (?:meetings?|summits?)|years? ago|months ago|last year|a year (?:ago|earlier|before)|"
                    + "first met|last met|had last|back then|predecessors?|cold war|in those days|once before|previous occasions?)\\b");
    private static final Pattern ANOTHER = Pattern.compile(
            "(?i)\\b(?:next|another|second|follow-up|subsequent|new) (?:[\\w’'.–-]+ ){0,2}?(?:summit|meeting|encounter|round)\\b");

    private final Gazetteer gazetteer;

    /** @param summits knows the places of all meetings */
    public PhaseFinder(SummitFinder summits) {
        this.gazetteer = summits.gazetteer();
    }

    /**
     * @param article an article
     * @param meeting the meeting that it is about
     * @return from which side it was written, with the words that say so
     */
    public PhaseFinding find(ArticleToClassify article, Meeting meeting) {
        PhaseFinding told = byText(article, meeting);
        if (article.published() == null) {
            return told;
        }
        Phase dated = byDate(article.published(), meeting);
        boolean onTheDay = dated == null || Math.abs(ChronoUnit.DAYS.between(article.published(), meeting.date())) <= 1;
        if (onTheDay && told.phase() != null) {
            return told;
        }
        if (dated == null) {
            return new PhaseFinding(null, List.of());
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(
                dated.slug(), null, "published " + article.published() + ", the meeting was on " + meeting.date()));
        told.evidence().stream().filter(one -> one.claim().equals(dated.slug())).forEach(evidence::add);
        return new PhaseFinding(dated, evidence);
    }

    private static @Nullable Phase byDate(LocalDate published, Meeting meeting) {
        if (published.isBefore(meeting.date())) {
            return Phase.PRE;
        }
        return published.isAfter(meeting.until()) ? Phase.POST : null;
    }

    private record Sign(Phase phase, double weight, Evidence evidence) {}

    private PhaseFinding byText(ArticleToClassify article, Meeting meeting) {
        List<PhaseCues.Cue> cues = PhaseCues.of(meeting);
        List<Sign> signs = Sentence.of(article).stream()
                .flatMap(sentence -> signs(sentence, meeting, cues).stream())
                .toList();
        Map<Phase, Double> weights = new HashMap<>();
        signs.forEach(sign -> weights.merge(sign.phase, sign.weight, Double::sum));
        double pre = weights.getOrDefault(Phase.PRE, 0.0);
        double post = weights.getOrDefault(Phase.POST, 0.0);
        Phase stronger = pre >= post ? Phase.PRE : Phase.POST;
        if (Math.max(pre, post) < ENOUGH || Math.max(pre, post) < CLEARLY * Math.min(pre, post)) {
            return new PhaseFinding(null, List.of());
        }
        List<Evidence> evidence = signs.stream()
                .filter(sign -> sign.phase == stronger)
                .sorted(Comparator.comparingDouble(Sign::weight).reversed())
                .limit(MOST_EVIDENCE)
                .map(Sign::evidence)
                .distinct()
                .toList();
        return new PhaseFinding(stronger, evidence);
    }

    /** The strongest sign for each phase; one sentence has one voice a phase. */
    private List<Sign> signs(Sentence sentence, Meeting meeting, List<PhaseCues.Cue> cues) {
        double scope = scope(sentence, meeting);
        if (scope == 0) {
            return List.of();
        }
        Map<Phase, Sign> strongest = new HashMap<>();
        for (PhaseCues.Cue cue : cues) {
            Matcher matcher = cue.pattern().matcher(sentence.text());
            if (matcher.find()) {
                Sign sign = sign(sentence, cue, matcher, cue.weight() * scope * sentence.weight());
                strongest.merge(cue.phase(), sign, (a, b) -> a.weight >= b.weight ? a : b);
            }
        }
        return List.copyOf(strongest.values());
    }

    private static Sign sign(Sentence sentence, PhaseCues.Cue cue, Matcher matcher, double weight) {
        String words = matcher.group().strip();
        String shown = words.length() > 120 ? words.substring(0, 119) + "…" : words;
        String from = sentence.passage() == 0 ? "title: " : "";
        return new Sign(
                cue.phase(), weight, new Evidence(cue.phase().slug(), sentence.anchor(), from + "“" + shown + "”"));
    }

    /** How much a sentence says of this meeting: 1 for fully, 0 for nothing. */
    private double scope(Sentence sentence, Meeting meeting) {
        boolean here = gazetteer.isAt(sentence, meeting);
        boolean elsewhere = gazetteer.isElsewhere(sentence, meeting);
        Dating dating = Dating.of(sentence.text());
        if (elsewhere || !here && !SPEAKS_OF_MEETING.matcher(sentence.text()).find()) {
            return 0;
        }
        if (dating.isBeforeYearOf(meeting.date())) {
            return 0;
        }
        if (RECALLING.matcher(sentence.text()).find()) {
            return here ? 0.3 : 0;
        }
        return Optional.of(ANOTHER.matcher(sentence.text()).find())
                        .filter(another -> another)
                        .isPresent()
                ? 0.3
                : here ? 1.2 : 1;
    }
}
