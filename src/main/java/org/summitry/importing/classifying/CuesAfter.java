package org.summitry.importing.classifying;

import java.util.List;
import java.util.stream.Stream;

/** Turns of phrase of those who write after a meeting. */
final class CuesAfter {

    private CuesAfter() {}

    static Stream<Cue> of(Wording wording) {
        return Stream.of(telling(wording), weighing(wording), acting(wording), counting(wording))
                .flatMap(List::stream);
    }

    /** What the meeting was. */
    private static List<Cue> telling(Wording wording) {
        return List.of(
                Cue.after(
                        2.2,
                        "\\b" + Wording.MEETING
                                + " (?:[\\w’'–-]+ ){0,6}?(?:has|have) (?:now |finally |already |at last |also |clearly |only |not |once again |been |thus )*(?:happened|taken place|come and gone|ended|concluded|passed|failed|produced|brought|shown|demonstrated|proved|proven|confirmed|left|given|become|been|made|changed|set|done|yielded|opened|revealed|exposed|created|had|disappointed)\\b"),
                Cue.after(
                        1.8,
                        "\\b(?:(?:[Tt]he|[Tt]his|[Tt]heir) (?:[\\w’'–-]+ ){0,3}" + Wording.ONE_MEETING + "|"
                                + wording.place()
                                + ")\\b[\\w’' –,-]{0,40}?\\b(?:took place|ended|concluded|produced|yielded|failed|demonstrated|resulted|lasted|turned (?:out|into)|established|confirmed|revealed|exposed|exceeded|disappointed|succeeded|delivered|provoked|triggered|illustrated|underlined|highlighted|proved|served|was over|is over|is behind us|brought|gave|left|showed|marked|changed|achieved|offered|became|did not|didn’t|didn't)\\b"),
                Cue.after(
                        1,
                        "\\b(?:[Tt]he|[Tt]his|[Tt]heir) (?:[\\w’'–-]+ ){0,3}" + Wording.ONE_MEETING + " (?:in "
                                + wording.place()
                                + " )?(?:itself )?(?:was|were|had|seemed|appeared|looked|came|went|fell|made|helped|allowed|set|put|met|saw|opened)\\b(?! (?:to be held|to take|scheduled|planned|expected|supposed|announced|due))"),
                Cue.after(
                        2,
                        "\\b(?:[Aa]fter|[Ff]ollowing|[Ii]n the (?:wake|aftermath|days after|weeks after|weeks since|months since|days since) (?:of )?|[Aa]ftermath of|[Pp]ost-?|(?:[Dd]ays|[Ww]eeks|[Mm]onths|[Hh]ours|[Aa] (?:day|week|month|year)) (?:after|since)|[Ss]ince) (?:the |their |last week[’']s |this |a )?(?!"
                                + Wording.NEXT
                                + "|(?:date|announcement|news|plans?|prospect|proposal|invitation)\\b)(?:[\\w’'–-]+ ){0,3}?"
                                + wording.it() + "\\b(?!.*\\b" + Wording.MODAL
                                + " )"),
                Cue.after(
                        0.8,
                        "\\b(?:[Aa]fter|[Ff]ollowing|[Pp]ost-?|[Ss]ince) ?(?:the )?(?:[\\w’'–-]+ ){0,2}?"
                                + wording.place() + "\\b"));
    }

    /** What came of it. */
    private static List<Cue> weighing(Wording wording) {
        return List.of(
                Cue.after(
                        1.6,
                        "\\b(?:[Rr]esults?|[Oo]utcomes?|[Ff]allout|[Uu]pshot|[Tt]ake-?aways?|[Ll]essons?|[Ll]egacy|[Rr]eactions?|[Cc]riticism|[Aa]ssessments?|[Cc]onsequences|[Ee]choe?s?) (?:of|from|to) (?:the |their |this )?(?!"
                                + Wording.NEXT + ")(?:[\\w’'–-]+ ){0,3}?" + wording.it() + "\\b(?!.*\\b" + Wording.MODAL
                                + " )"),
                Cue.after(
                        1.6,
                        "\\b" + wording.it()
                                + "(?:[’']s)? (?:aftermath|legacy|lessons|results|outcome|fallout|hangover|afterglow|afterthoughts)\\b"),
                Cue.after(
                        2,
                        "\\b(?:agreements?|understandings?|decisions?|arrangements?|promises?|deals?|commitments?|formula|statements?|words) (?:\\w+ ){0,2}?(?:reached|achieved|made|struck|taken|agreed|given|exchanged|announced|adopted|spoken) (?:\\w+ )?(?:in|at|during|by|between) (?:the |their )?(?:[\\w’'–-]+ ){0,2}?(?:"
                                + wording.it() + "|" + wording.leaders() + ")"),
                Cue.after(1.6, "\\b[Ii]n " + wording.country() + ",? [^.]{0,80}?\\b" + Wording.PAST + "\\b"),
                Cue.after(
                        1.3,
                        "\\b(?:met|agreed|discussed|addressed|spoke|emerged|stood|shook hands|declared|announced|pledged|signed|exchanged|refused|talked|promised|said|told|sat|gave|did|raised|was|were|"
                                + "happened) (?:[\\w’'–,-]+ ){0,8}?in " + wording.country() + "\\b"),
                Cue.after(
                        1.2,
                        wording.leaders()
                                + " (?!(?:has|have|had) (?:not|never))(?:[\\w’'-]+ ){0,2}?(?:met|agreed|discussed|addressed|emerged|stood|shook|declared|announced|pledged|signed|exchanged|appeared|left|returned|praised|refused|talked|took|came|spent|spoke|sat|walked|did not|said|gave|had)\\b(?! been)"));
    }

    /** What those who met did. */
    private static List<Cue> acting(Wording wording) {
        return List.of(
                Cue.after(
                        1.4,
                        "\\b(?:[Aa]t|[Dd]uring|[Aa]fter) (?:the|their) (?:joint |closing |final |now-famous |infamous )*(?:press|news) conference\\b[^.]{0,100}\\b"
                                + Wording.PAST + "\\b|\\b(?:press|news) conference[^.]{0,60}\\b" + Wording.PAST
                                + "\\b"),
                Cue.after(
                        2,
                        "\\b(?:[Ll]ast (?:week|month|Monday|Friday|Saturday|Sunday|weekend)(?:[’']s)?|[Yy]esterday(?:[’']s)?|[Tt]he (?:recent|just-concluded|recently concluded)) (?:[\\w’'–-]+ ){0,3}"
                                + wording.it()),
                Cue.after(
                        1.8,
                        "\\b(?:[Ii]n (?:hindsight|retrospect)|[Ll]ooking back|[Tt]he dust (?:has|is)|[Nn]ow that (?:the|they|both)|[Bb]alance sheet|[Pp]ost-?mortem)\\b"),
                Cue.after(
                        1,
                        "\\b(?:[Cc]ontrary to (?:\\w+ )?expectations?|[Aa]gainst (?:all )?expectations|(?:[Nn]obody|[Nn]o one|[Ff]ew|[Mm]any|[Mm]ost|[Ss]keptics|[Ss]ceptics|[Oo]ptimists|[Pp]essimists) (?:had |was |were |have )?(?:expected|expecting|predicted|feared|hoped|believed|assumed))\\b"),
                Cue.after(
                        1.5,
                        "\\b(?:never took place|did not take place|never happened|did not happen|no (?:full|proper|formal|real) (?:meeting|talks|summit) (?:took|was|came)|(?:was|were) reduced to|brief (?:contact|exchange|handshake|encounter) (?:at|in|during|on))\\b"),
                Cue.after(
                        0.8,
                        "\\b(?:[Ff]inally (?:met|overcame|happened|took)|have finally|the two (?:parties|sides|presidents|leaders) (?:have )?(?:finally|agreed|met))\\b"));
    }

    /** How long ago it was. */
    private static List<Cue> counting(Wording wording) {
        return List.of(
                Cue.after(
                        1.8,
                        "\\b" + Wording.SPAN + " (?:on|later|afterwards)(?:,|\\.|;| the| we| it| and| nobody| no)"),
                Cue.after(2, "\\b(?:has|have) (?:now |already )?(?:gone by|passed|elapsed) since\\b"),
                Cue.after(
                        1.5, "\\b" + Wording.SPAN + " ago\\b[^.]{0,60}\\b(?:met|sat down|stood|shook hands|talked)\\b"),
                Cue.after(
                        1.8,
                        "\\b(?:[Ss]ince|[Aa]fter) " + Wording.WEEKDAY + "[’']s (?:[\\w-]+ ){0,2}" + Wording.MEETING),
                Cue.after(
                        1.5,
                        "\\b" + wording.leaders()
                                + " (?:[\\w’'-]+ ){0,2}?(?:have|has) (?:now |already |at last |finally )?(?:met|gone home|left|gone|flown|parted|talked|spoken|shaken)\\b"));
    }
}
