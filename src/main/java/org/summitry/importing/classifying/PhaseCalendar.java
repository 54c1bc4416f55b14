package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.summitry.catalog.Phase;

/** What days and news say of an article's side: who tells of something writes after it. */
final class PhaseCalendar {

    private static final double A_DAY = 1.5;
    private static final double A_NEWS = 1.5;
    private static final double A_HINT = 0.5;
    private static final int MOST_NEWS = 4;
    private static final int DAYS_BEFORE = 24;
    private static final int DAYS_AFTER = 75;

    private PhaseCalendar() {}

    /** Days of the meeting and after it, in sentences that look ahead or back. */
    static List<PhaseSign> days(List<Scopes.Scoped> scoped, Meeting meeting) {
        List<PhaseSign> signs = new ArrayList<>();
        for (Scopes.Scoped one : scoped) {
            Sentence sentence = one.sentence();
            Tense tense = one.tense();
            boolean onTheDay = sentence.dating().isDayOf(meeting);
            if (onTheDay && tense.isAhead()) {
                signs.add(sign(Phase.PRE, sentence));
            } else if (tense.isBack() && (onTheDay || namesDayAfter(sentence.dating(), meeting))) {
                signs.add(sign(Phase.POST, sentence));
            }
        }
        return signs;
    }

    private static boolean namesDayAfter(Dating dating, Meeting meeting) {
        LocalDate until = meeting.until();
        return !dating.contradicts(meeting)
                && dating.days().stream()
                        .map(day -> day.atYear(until.getYear()))
                        .anyMatch(day -> day.isAfter(until) && day.isBefore(until.plusDays(DAYS_AFTER)));
    }

    private static PhaseSign sign(Phase phase, Sentence sentence) {
        return new PhaseSign(phase, A_DAY, sentence.evidence(phase.slug(), sentence.text()));
    }

    /** News of after the meeting; where there is none, news of the last weeks before it. */
    static List<PhaseSign> news(List<Chronicle.Mention> mentions, Meeting meeting) {
        List<PhaseSign> after = new ArrayList<>();
        List<PhaseSign> before = new ArrayList<>();
        for (Chronicle.Mention mention : mentions) {
            LocalDate from = mention.news().from();
            if (!from.isBefore(meeting.date())) {
                after.add(sign(Phase.POST, mention, mention.certain() ? A_NEWS : A_HINT));
            } else if (mention.certain() && from.isAfter(meeting.date().minusDays(DAYS_BEFORE))) {
                before.add(sign(Phase.PRE, mention, A_HINT));
            }
        }
        boolean knowsAfter = after.stream().anyMatch(sign -> sign.weight() >= A_NEWS);
        return knowsAfter
                ? first(after)
                : Stream.of(first(after), first(before)).flatMap(List::stream).toList();
    }

    private static List<PhaseSign> first(List<PhaseSign> signs) {
        return signs.subList(0, Math.min(MOST_NEWS, signs.size()));
    }

    private static PhaseSign sign(Phase phase, Chronicle.Mention mention, double weight) {
        return new PhaseSign(phase, weight, mention.sentence().evidence(phase.slug(), mention.words()));
    }
}
