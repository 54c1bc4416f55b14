package org.summitry.importing.classifying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.summitry.catalog.Phase;

/** What days and news say of an article's side: who tells of something writes after it. */
final class PhaseCalendar {

    private static final double A_DAY = 1.5;
    private static final double A_NEWS = 1.5;
    private static final double MOST_FROM_NEWS = 6;
    private static final int DAYS_AFTER = 75;

    private PhaseCalendar() {}

    /** Days of the meeting and after it, in sentences that look ahead or back. */
    static List<PhaseSign> signs(List<Scopes.Scoped> scoped, Meeting meeting) {
        List<PhaseSign> signs = new ArrayList<>();
        for (Scopes.Scoped one : scoped) {
            Sentence sentence = one.sentence();
            Tense tense = Tense.of(sentence);
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

    /** News that became known after the meeting's last day. */
    static List<PhaseSign> signs(List<Chronicle.Mention> mentions, LocalDate until) {
        List<PhaseSign> signs = new ArrayList<>();
        double left = MOST_FROM_NEWS;
        for (Chronicle.Mention mention : mentions) {
            if (mention.news().from().isAfter(until) && left > 0) {
                String said = mention.words() + "” (" + mention.news().from() + ")";
                signs.add(new PhaseSign(
                        Phase.POST, A_NEWS, mention.sentence().evidence(Phase.POST.slug(), said.replace("”", ""))));
                left -= A_NEWS;
            }
        }
        return signs;
    }
}
