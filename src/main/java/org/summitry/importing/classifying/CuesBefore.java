package org.summitry.importing.classifying;

import java.util.List;
import java.util.stream.Stream;

/** Turns of phrase of those who write before a meeting. */
final class CuesBefore {

    private CuesBefore() {}

    static Stream<Cue> of(Wording wording) {
        return Stream.of(announcing(wording), acting(wording), waiting(wording), counting(wording))
                .flatMap(List::stream);
    }

    /** The meeting as something to come. */
    private static List<Cue> announcing(Wording wording) {
        return List.of(
                Cue.before(
                        2.2,
                        "\\b(?:upcoming|forthcoming|looming|impending|approaching|long-awaited upcoming|soon-to-be-held) (?!"
                                + Wording.NEXT + ")" + Wording.ADJECTIVES + wording.it()),
                Cue.before(
                        1.5,
                        "\\b(?:planned|scheduled|anticipated|prospective|projected|proposed|possible|potential|expected|coming) (?!"
                                + Wording.NEXT + ")(?:[\\w’'–-]+ ){0,3}" + Wording.MEETING
                                + "\\b(?! (?:was|were|had|did))"),
                Cue.before(
                        2,
                        "\\b(?:[Aa]head of|[Oo]n the eve of|[Ii]n the run-?up to|[Ii]n advance of|(?:[Dd]ays|[Hh]ours|[Ww]eeks|[Aa] week|[Aa] month|[Aa] few days|[Ss]hortly) (?:before|ahead of)|[Cc]ountdown to|[Rr]oad to) (?:the |their |this |a )?"
                                + Wording.ADJECTIVES + wording.it()
                                + "(?!.*\\b(?:had expected|was expected|were expected|predicted|warned|feared|promised)\\b)"),
                Cue.before(
                        1,
                        "^(?!.*\\b(?:said|wrote|thought|expected|predicted|feared|hoped|promised|believed|warned|was|were|had)\\b).*\\b(?:[Bb]efore|[Pp]rior to|[Gg]oing into|[Hh]eading (?:in)?to(?:ward)?|[Aa]pproach(?:es|ing)?|[Pp]repar(?:e|es|ing|ations?) (?:for|to)|[Oo]n (?:his|the) way to) (?:the |their |this |a )?"
                                + Wording.ADJECTIVES + wording.it() + "(?!.*\\b" + Wording.PAST + "\\b)"),
                Cue.before(
                        1.2,
                        "\\b(?:[Pp]rospects?|[Ee]xpectations?|[Hh]opes?|[Aa]genda|[Ss]cenarios?|[Ff]orecasts?|[Gg]oals?|[Oo]bjectives?) (?:for|of|from) (?:the |their |this |a )?(?!"
                                + Wording.NEXT + ")" + Wording.ADJECTIVES + wording.it() + "\\b(?!.*\\b" + Wording.PAST
                                + "\\b)"));
    }

    /** What the meeting and those who meet will do. */
    private static List<Cue> acting(Wording wording) {
        return List.of(
                Cue.before(
                        2,
                        "\\b(?:is|are|’s|'s|’re) (?:now |still |also |both |finally |widely )?(?:expected|set|scheduled|due|slated|poised|likely|about|preparing|planning|going|supposed|to) (?:to )?(?:meet|hold|sit|discuss|talk|convene|face|shake|see each|confer|gather|arrive|take place|be held|open|begin|happen)\\b"),
                Cue.before(
                        2,
                        wording.leaders()
                                + " (?:[\\w’'-]+ ){0,3}?(?:will|’ll|are to|is to|are going to|is going to|plan to|intend to) (?:[\\w]+ ){0,2}?(?:meet|hold|sit|convene|face|see|shake|arrive|fly|travel|gather|come|discuss|raise|bring|try|seek|talk|confer|speak|find|have|be|walk|want|press|offer|ask)\\b"),
                Cue.before(
                        1.8,
                        "\\b" + Wording.MEETING
                                + " (?:[\\w’'-]+ ){0,5}?(?:will|is going to|is to|is expected to|is due to|is scheduled to|is set to) (?:not |also |probably |likely |hardly |finally )?(?:take place|be held|happen|open|begin|start|be|bring|produce|yield|give|focus|cover|last|result|lead|offer|provide|show|test|go|prove|change|end|mark|come|allow|become|depend|fail|succeed|deliver)\\b"),
                Cue.before(
                        0.9,
                        "\\b(?<!of |from |after )(?:[Tt]he|[Tt]his|[Aa]|[Tt]heir|[Aa]ny) (?:[\\w’'-]+ )?"
                                + Wording.MEETING + " (?:in " + wording.place()
                                + " )?(?:would|could|may|might|should|can) "),
                Cue.before(
                        1.6,
                        "\\b[Ii]n " + wording.country()
                                + ",? (?:[\\w’'.-]+ ){0,6}(?:will|’ll|may|might|could|should|is likely to|are likely to) "),
                Cue.before(
                        1,
                        "\\b(?:will|may|might|could|should|is likely to|are likely to|can) (?:[\\w’'-]+ ){1,10}in "
                                + wording.country() + "\\b"),
                Cue.before(
                        1.5,
                        "(?:^|[“\"] ?)(?:Will|Can|Could|Might|Should|Would) " + wording.leaders()
                                + "|(?:^|[“\"] ?)(?:Will|Can|Could|Might|Should) (?:the |their |this |a )?(?:[\\w’'–-]+ )?"
                                + Wording.MEETING),
                Cue.before(
                        1.2,
                        wording.leaders()
                                + " (?:should|must|ought to|had better|needs? to) (?:[\\w]+ )?(?:cancel|postpone|skip|refuse|stay|go|attend|meet|raise|press|tell|ask|make|bring|demand|insist|avoid|use|seek|prepare|keep)\\b"
                                + "|\\b(?:cancel|postpone|call off) (?:the|his|their|this) (?:[\\w’'–-]+ ){0,2}?"
                                + Wording.MEETING),
                Cue.before(
                        1.5,
                        wording.leaders()
                                + " (?:[\\w]+ )?(?:meets?|sits? down|gathers?|convenes?|holds? (?:their|a|his|talks)|arrives?|fl(?:y|ies)|travels?) (?!each other only|rarely|seldom)"),
                Cue.before(
                        2.2,
                        "\\b[Ww]hen (?:he |they |" + wording.leaders() + "(?: and " + wording.leaders()
                                + ")? )(?:[\\w’'-]+ ){0,4}?(?:meet|meets|sit|sits|arrive|arrives|gather|face|land|lands|walk|walks|shake|come|comes)\\b"),
                Cue.before(
                        1.5,
                        "\\b" + wording.it()
                                + " (?:[\\w’'-]+ ){0,4}?(?:takes place|opens|begins|starts|convenes|is held|comes|is approaching|approaches|nears|is only|is just|is now) "));
    }

    /** What is waited for and not settled. */
    private static List<Cue> waiting(Wording wording) {
        return List.of(
                Cue.before(
                        2,
                        "\\b[Nn]ext (?:week|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|weekend)\\b"),
                Cue.before(
                        1.6,
                        "\\b(?:[Tt]omorrow|[Tt]his coming (?:week|Monday|Friday|Saturday|Sunday)|[Ii]n (?:a few|two|three|ten|several) (?:days|weeks)(?:['’] time)?|[Ii]n (?:a|one) week(?:['’]s time)?)\\b"),
                Cue.before(
                        1.3,
                        "\\b(?:[Ii]f|[Ss]hould|[Ww]hether|[Uu]nless) (?:the |a |this )?(?:" + Wording.MEETING + "|"
                                + wording.leaders()
                                + ") (?:in \\w+ )?(?:takes? place|happens?|goes ahead|materiali[sz]es?|meet|agree|agrees|fails?|succeeds?|ends?|brings?|produces?|does|do|can|could|manages?|manage)\\b"),
                Cue.before(
                        1.8,
                        "\\b(?:[Ww]hat (?:to|can|should we|might we|may we|could|can we|can be|might) (?:\\w+ )?expect|[Ww]hat to (?:look|watch) for|[Tt]hings to watch|[Cc]annot be expected to|[Ii]s to be expected|[Nn]o breakthroughs? (?:is|are) (?:expected|likely|in sight)|(?:is|are) in the cards)"),
                Cue.before(
                        1.6,
                        "\\b(?:[Ee]xpectations (?:are|remain)|(?:[Tt]here (?:is|are)|with) (?:low|few|high|modest|little|great) expectations?|(?:nobody|no one|few|hardly anyone|many|observers|analysts|everyone) expects?)\\b"),
                Cue.before(
                        1.2,
                        "\\b(?:has|have) (?:yet to be|not yet been) (?:finali[sz]ed|confirmed|agreed|announced|published|decided|settled|fixed)\\b|\\b(?:remains?|is still|is yet) to be (?:seen|finali[sz]ed|confirmed|agreed|announced)\\b"),
                Cue.before(
                        0.5,
                        wording.leaders()
                                + " (?:[\\w’'-]+ ){0,2}?(?:will|is likely to|are likely to|may well|hopes to|hope to|wants to|seeks to|would like to|can hope for|intends to|is unlikely to)\\b"),
                Cue.before(
                        0.7,
                        "\\b(?:[Aa]t best|[Aa]t minimum|[Aa]t a minimum|[Tt]he best (?:that )?(?:one|we) can hope|[Tt]he odds are|[Oo]ne cannot exclude|realistically hope)\\b"),
                Cue.before(
                        1.5,
                        "\\b(?:[Pp]review|[Cc]urtain-?raiser)\\b|\\b[Ll]ooking ahead to (?:the |their )?"
                                + Wording.ADJECTIVES + wording.it()));
    }

    /** How far off it is. */
    private static List<Cue> counting(Wording wording) {
        return List.of(
                Cue.before(2, "\\b(?:hours?|days?|weeks?|fortnight) (?:left|to go|away|remain(?:s|ing)?)\\b"),
                Cue.before(
                        1.5,
                        "\\b(?:will|shall|are to|is to|are due to|is due to) (?:[\\w’'-]+ ){1,12}?on " + Wording.WEEKDAY
                                + "\\b"),
                Cue.before(
                        1.2, "\\b[Oo]n " + Wording.WEEKDAY + ",? (?:[\\w’'-]+ ){0,6}?(?:will|are to|is to|may|might) "),
                Cue.before(
                        1.5,
                        wording.leaders()
                                + " (?:has|have) (?:not|never) (?:[\\w]+ ){0,3}?(?:met|spoken|had|sat|talked|seen)\\b"),
                Cue.before(
                        1.5,
                        "\\b(?:preparations?|plans|arrangements) for (?:the )?(?:" + Wording.WEEKDAY
                                + "|visit|journey|trip)\\b"),
                Cue.before(
                        1.2,
                        "\\b(?:has|have) been (?:confirmed|announced|scheduled|agreed|pencilled in|fixed)\\b[^.]{0,60}\\b(?:are to|is to|will)\\b"));
    }
}
