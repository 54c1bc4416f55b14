package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.Evidence;
import org.summitry.catalog.Phase;

/**
 * Finds from which side of its meeting an article was written.
 *
 * <p>A date of publication that is known decides, but on the day itself and beside it the text may overrule it. Without a
 * date the text is weighed: its turns of phrase, in sentences that speak of this meeting; the news and the days that it
 * knows of; and whether its sentences look ahead or back on the whole.
 */
public final class PhaseFinder {

    private static final double ENOUGH = 1;
    private static final double CLEARLY = 1.08;
    private static final int MOST_EVIDENCE = 6;

    private final Gazetteer gazetteer;
    private final Chronicle chronicle;
    private final Map<Meeting, PhaseCues> cues = new ConcurrentHashMap<>();

    /** @param summits knows the places of all meetings, and the news */
    public PhaseFinder(SummitFinder summits) {
        this.gazetteer = summits.gazetteer();
        this.chronicle = summits.chronicle();
    }

    /**
     * @param reading an article
     * @param meeting the meeting that it is about
     * @return from which side it was written, with the words that say so
     */
    public PhaseFinding find(Reading reading, Meeting meeting) {
        PhaseFinding told = byText(reading, meeting);
        @Nullable LocalDate published = reading.article().published();
        if (published == null) {
            return told;
        }
        Phase dated = byDate(published, meeting);
        boolean onTheDay = dated == null || Math.abs(ChronoUnit.DAYS.between(published, meeting.date())) <= 1;
        if (onTheDay && told.phase() != null) {
            return told;
        }
        if (dated == null) {
            return new PhaseFinding(null, List.of());
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                new Evidence(dated.slug(), null, "published " + published + ", the meeting was on " + meeting.date()));
        told.evidence().stream().filter(one -> one.claim().equals(dated.slug())).forEach(evidence::add);
        return new PhaseFinding(dated, evidence);
    }

    private static @Nullable Phase byDate(LocalDate published, Meeting meeting) {
        if (published.isBefore(meeting.date())) {
            return Phase.PRE;
        }
        return published.isAfter(meeting.until()) ? Phase.POST : null;
    }

    private PhaseFinding byText(Reading reading, Meeting meeting) {
        List<PhaseSign> signs = signs(reading, meeting);
        double pre = PhaseSign.sum(signs, Phase.PRE);
        double post = PhaseSign.sum(signs, Phase.POST);
        Phase stronger = pre >= post ? Phase.PRE : Phase.POST;
        if (Math.max(pre, post) < ENOUGH || Math.max(pre, post) < CLEARLY * Math.min(pre, post)) {
            return new PhaseFinding(null, List.of());
        }
        List<Evidence> evidence = signs.stream()
                .filter(sign -> sign.phase() == stronger)
                .sorted(Comparator.comparingDouble(PhaseSign::weight).reversed())
                .map(PhaseSign::evidence)
                .distinct()
                .limit(MOST_EVIDENCE)
                .toList();
        return new PhaseFinding(stronger, evidence);
    }

    private List<PhaseSign> signs(Reading reading, Meeting meeting) {
        List<Scopes.Scoped> scoped = Scopes.of(reading, meeting, gazetteer);
        PhaseCues ofMeeting = cues.computeIfAbsent(meeting, PhaseCues::new);
        List<PhaseSign> signs = new ArrayList<>();
        scoped.forEach(one -> signs.addAll(ofMeeting.in(one)));
        signs.addAll(PhaseCalendar.days(scoped, meeting));
        signs.addAll(PhaseCalendar.news(reading.news(chronicle), meeting));
        signs.addAll(Outlook.of(scoped).signs());
        return signs;
    }
}
