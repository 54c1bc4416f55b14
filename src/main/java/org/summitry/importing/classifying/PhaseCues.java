package org.summitry.importing.classifying;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.catalog.Phase;

/** Turns of phrase that tell on which side of a meeting a sentence was written. */
final class PhaseCues {

    /**
     * A turn of phrase.
     *
     * @param phase what it tells
     * @param weight how surely, 1 for a fair sign
     * @param pattern what to look for
     */
    record Cue(Phase phase, double weight, Pattern pattern) {}

    private static final String MEETING =
            "(?i:summits?|meetings?|talks?|encounters?|negotiations|sit-down|tête-à-tête|rendezvous|handshake|get-together|discussions|conversations?|event)";
    private static final String ADJECTIVES = "(?:[\\w’'–-]+ ){0,4}";
    private static final String PAST =
            "(?:was|were|had|did|took|met|made|gave|brought|left|said|told|spoke|came|went|saw|held|stood|shook|sat|found|became|began|ended|"
                    + "fell|got|kept|led|lost|won|put|set|showed|sent|won|drew|chose|dealt|felt|fought|threw|wrote|broke|proved|yielded|"
                    + "\\w{2,}(?<!ne|hundr|spe|exc|succ|proc)ed)";
    private static final String MODAL = "(?:will|would|could|may|might|should|can|shall|’ll|'ll)";
    private static final String NEXT = "(?:next|another|new|second|follow-up|subsequent|future|further|more|other)";

    private static final Pattern SPEAKS_OF_MEETING = Pattern.compile(
            "(?i)\\b(?:summit|meeting|meet|meets|met|talks|encounter|negotiat|conversation|handshake|press conference|"
                    + "presidents|leaders|expect|next (?:week|month)|tomorrow|last week|yesterday|agreements?|hindsight|dust|eve|visit|\\w+day\\b|(?:days?|weeks?|fortnight|hours?|months?) )");

    private final List<Cue> cues = new ArrayList<>();

    /** @param meeting the meeting that articles are about: its place and its leaders are filled in */
    PhaseCues(Meeting meeting) {
        String place = alternatives(meeting.places().stream());
        String leaders = "(?:" + alternatives(meeting.leaders().stream())
                + "|(?:[Tt]he )?(?:two |both )?(?:(?:[\\w.]+ and [\\w.]+ |U\\.?S\\.? |Russian |American )?(?:presidents|leaders|men))(?: of (?:the )?(?:[\\w.]+ and (?:the )?(?:United States|US|U\\.S\\.|Russia|America)|United States and Russia|two (?:countries|powers|states)))?)";
        String it = "(?:" + MEETING + "|" + place + ")";
        String country = alternatives(Stream.concat(meeting.places().stream(), meeting.surroundings().stream()));
        before(place, leaders, it, country);
        after(place, leaders, it, country);
        distances(leaders);
    }

    /** The strongest sign for each phase; one sentence has one voice a phase. */
    List<PhaseSign> in(Scopes.Scoped scoped) {
        Sentence sentence = scoped.sentence();
        if (!scoped.here() && !SPEAKS_OF_MEETING.matcher(sentence.text()).find()) {
            return List.of();
        }
        Map<Phase, PhaseSign> strongest = new EnumMap<>(Phase.class);
        for (Cue cue : cues) {
            Matcher matcher = cue.pattern().matcher(sentence.text());
            if (matcher.find()) {
                PhaseSign sign = new PhaseSign(
                        cue.phase(),
                        cue.weight() * scoped.weight() * sentence.weight(),
                        sentence.evidence(cue.phase().slug(), matcher.group().strip()));
                strongest.merge(cue.phase(), sign, (a, b) -> a.weight() >= b.weight() ? a : b);
            }
        }
        return List.copyOf(strongest.values());
    }

    private static String alternatives(Stream<String> names) {
        return names.map(name -> name.endsWith("*")
                        ? Pattern.quote(name.substring(0, name.length() - 1)) + "\\w*"
                        : Pattern.quote(name))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private void before(String place, String leaders, String it, String country) {
        pre(
                2.2,
                "\\b(?:upcoming|forthcoming|looming|impending|approaching|long-awaited upcoming|soon-to-be-held) (?!"
                        + NEXT + ")" + ADJECTIVES + it);
        pre(
                1.5,
                "\\b(?:planned|scheduled|anticipated|prospective|projected|proposed|possible|potential|expected|coming) (?!"
                        + NEXT + ")(?:[\\w’'–-]+ ){0,3}" + MEETING + "\\b(?! (?:was|were|had|did))");
        pre(
                2,
                "\\b(?:[Aa]head of|[Oo]n the eve of|[Ii]n the run-?up to|[Ii]n advance of|(?:[Dd]ays|[Hh]ours|[Ww]eeks|[Aa] week|[Aa] month|[Aa] few days|[Ss]hortly) (?:before|ahead of)|[Cc]ountdown to|[Rr]oad to) (?:the |their |this |a )?"
                        + ADJECTIVES + it
                        + "(?!.*\\b(?:had expected|was expected|were expected|predicted|warned|feared|promised)\\b)");
        pre(
                1,
                "\\b(?:[Bb]efore|[Pp]rior to|[Gg]oing into|[Hh]eading (?:in)?to(?:ward)?|[Aa]pproach(?:es|ing)?|[Pp]repar(?:e|es|ing|ations?) (?:for|to)|[Oo]n (?:his|the) way to) (?:the |their |this |a )?"
                        + ADJECTIVES + it + "(?!.*\\b" + PAST + "\\b)");
        pre(
                1.2,
                "\\b(?:[Pp]rospects?|[Ee]xpectations?|[Hh]opes?|[Aa]genda|[Ss]cenarios?|[Ff]orecasts?|[Gg]oals?|[Oo]bjectives?) (?:for|of|from) (?:the |their |this |a )?(?!"
                        + NEXT + ")" + ADJECTIVES + it + "\\b(?!.*\\b" + PAST + "\\b)");
        pre(
                2,
                "\\b(?:is|are|’s|'s|’re) (?:now |still |also |both |finally |widely )?(?:expected|set|scheduled|due|slated|poised|likely|about|preparing|planning|going|supposed|to) (?:to )?(?:meet|hold|sit|discuss|talk|convene|face|shake|see each|confer|gather|arrive|take place|be held|open|begin|happen)\\b");
        pre(
                2,
                leaders
                        + " (?:[\\w’'-]+ ){0,3}?(?:will|’ll|are to|is to|are going to|is going to|plan to|intend to) (?:[\\w]+ ){0,2}?(?:meet|hold|sit|convene|face|see|shake|arrive|fly|travel|gather|come|discuss|raise|bring|try|seek|talk|confer|speak|find|have|be|walk|want|press|offer|ask)\\b");
        pre(
                1.8,
                "\\b" + MEETING
                        + " (?:[\\w’'-]+ ){0,5}?(?:will|is going to|is to|is expected to|is due to|is scheduled to|is set to) (?:not |also |probably |likely |hardly |finally )?(?:take place|be held|happen|open|begin|start|be|bring|produce|yield|give|focus|cover|last|result|lead|offer|provide|show|test|go|prove|change|end|mark|come|allow|become|depend|fail|succeed|deliver)\\b");
        pre(
                0.9,
                "(?<!of |from |after )\\b(?:[Tt]he|[Tt]his|[Aa]|[Tt]heir|[Aa]ny) (?:[\\w’'-]+ )?" + MEETING + " (?:in "
                        + place + " )?(?:would|could|may|might|should|can) ");
        pre(
                1.6,
                "\\b[Ii]n " + country
                        + ",? (?:[\\w’'.-]+ ){0,6}(?:will|’ll|may|might|could|should|is likely to|are likely to) ");
        pre(
                1,
                "\\b(?:will|may|might|could|should|is likely to|are likely to|can) (?:[\\w’'-]+ ){1,10}in " + country
                        + "\\b");
        pre(
                2.2,
                "\\b[Ww]hen (?:he |they |" + leaders + "(?: and " + leaders
                        + ")? )(?:[\\w’'-]+ ){0,4}?(?:meet|meets|sit|sits|arrive|arrives|gather|face|land|lands|walk|walks|shake|come|comes)\\b");
        pre(
                1.5,
                "\\b" + it
                        + " (?:[\\w’'-]+ ){0,4}?(?:takes place|opens|begins|starts|convenes|is held|comes|is approaching|approaches|nears|is only|is just|is now) ");
        pre(2, "\\b[Nn]ext (?:week|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|weekend)\\b");
        pre(
                1.6,
                "\\b(?:[Tt]omorrow|[Tt]his coming (?:week|Monday|Friday|Saturday|Sunday)|[Ii]n (?:a few|two|three|ten|several) (?:days|weeks)(?:['’] time)?|[Ii]n (?:a|one) week(?:['’]s time)?)\\b");
        pre(
                1.3,
                "\\b(?:[Ii]f|[Ss]hould|[Ww]hether|[Uu]nless) (?:the |a |this )?(?:" + MEETING + "|" + leaders
                        + ") (?:in \\w+ )?(?:takes? place|happens?|goes ahead|materiali[sz]es?|meet|agree|agrees|fails?|succeeds?|ends?|brings?|produces?|does|do|can|could|manages?|manage)\\b");
        pre(
                1.8,
                "\\b(?:[Ww]hat (?:to|can|should we|might we|may we|could|can we|can be|might) (?:\\w+ )?expect|[Ww]hat to (?:look|watch) for|[Tt]hings to watch|[Cc]annot be expected to|[Ii]s to be expected|[Nn]o breakthroughs? (?:is|are) (?:expected|likely|in sight)|(?:is|are) in the cards)");
        pre(
                1.6,
                "\\b(?:[Ee]xpectations (?:are|remain)|(?:[Tt]here (?:is|are)|with) (?:low|few|high|modest|little|great) expectations?|(?:nobody|no one|few|hardly anyone|many|observers|analysts|everyone) expects?)\\b");
        pre(
                1.2,
                "\\b(?:has|have) (?:yet to be|not yet been) (?:finali[sz]ed|confirmed|agreed|announced|published|decided|settled|fixed)\\b|\\b(?:remains?|is still|is yet) to be (?:seen|finali[sz]ed|confirmed|agreed|announced)\\b");
        pre(
                0.5,
                leaders
                        + " (?:[\\w’'-]+ ){0,2}?(?:will|is likely to|are likely to|may well|hopes to|hope to|wants to|seeks to|would like to|can hope for|intends to|is unlikely to)\\b");
        pre(
                0.7,
                "\\b(?:[Aa]t best|[Aa]t minimum|[Aa]t a minimum|[Tt]he best (?:that )?(?:one|we) can hope|[Tt]he odds are|[Oo]ne cannot exclude|realistically hope)\\b");
        pre(1.5, "\\b(?:[Pp]review|[Cc]urtain-?raiser)\\b|\\b[Ll]ooking ahead to (?:the |their )?" + ADJECTIVES + it);
    }

    private void distances(String leaders) {
        String span =
                "(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ss]everal|[Tt]en|\\d+) (?:days?|weeks?|fortnights?|months?)";
        String weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
        pre(2, "\\b(?:hours?|days?|weeks?|fortnight) (?:left|to go|away|remain(?:s|ing)?)\\b");
        pre(1.5, "\\b(?:will|shall|are to|is to|are due to|is due to) (?:[\\w’'-]+ ){1,12}?on " + weekday + "\\b");
        pre(1.2, "\\b[Oo]n " + weekday + ",? (?:[\\w’'-]+ ){0,6}?(?:will|are to|is to|may|might) ");
        pre(1.5, leaders + " (?:has|have) (?:not|never) (?:[\\w]+ ){0,3}?(?:met|spoken|had|sat|talked|seen)\\b");
        pre(1.5, "\\b(?:preparations?|plans|arrangements) for (?:the )?(?:" + weekday + "|visit|journey|trip)\\b");
        pre(
                1.2,
                "\\b(?:has|have) been (?:confirmed|announced|scheduled|agreed|pencilled in|fixed)\\b[^.]{0,60}\\b(?:are to|is to|will)\\b");
        post(1.8, "\\b" + span + " (?:on|later|afterwards)(?:,|\\.|;| the| we| it| and| nobody| no)");
        post(2, "\\b(?:has|have) (?:now |already )?(?:gone by|passed|elapsed) since\\b");
        post(1.5, "\\b" + span + " ago\\b[^.]{0,60}\\b(?:met|sat down|stood|shook hands|talked)\\b");
        post(1.8, "\\b(?:[Ss]ince|[Aa]fter) " + weekday + "[’']s (?:[\\w-]+ ){0,2}" + MEETING);
        post(
                1.5,
                "\\b" + leaders
                        + " (?:[\\w’'-]+ ){0,2}?(?:have|has) (?:now |already |at last |finally )?(?:met|gone home|left|gone|flown|parted|talked|spoken|shaken)\\b");
    }

    private void after(String place, String leaders, String it, String country) {
        post(
                2.2,
                "\\b" + MEETING
                        + " (?:[\\w’'–-]+ ){0,6}?(?:has|have) (?:now |finally |already |at last |also |clearly |only |not |once again |been |thus )*(?:happened|taken place|come and gone|ended|concluded|passed|failed|produced|brought|shown|demonstrated|proved|proven|confirmed|left|given|become|been|made|changed|set|done|yielded|opened|revealed|exposed|created|had|disappointed)\\b");
        post(
                1.8,
                "\\b(?:(?:[Tt]he|[Tt]his|[Tt]heir) (?:[\\w’'–-]+ ){0,3}" + MEETING + "|" + place
                        + ")\\b[\\w’' –,-]{0,40}?\\b(?:took place|ended|concluded|produced|yielded|failed|demonstrated|resulted|lasted|turned (?:out|into)|established|confirmed|revealed|exposed|exceeded|disappointed|succeeded|delivered|provoked|triggered|illustrated|underlined|highlighted|proved|served|was over|is over|is behind us|brought|gave|left|showed|marked|changed|achieved|offered|became|did not|didn’t|didn't)\\b");
        post(
                1,
                "\\b(?:[Tt]he|[Tt]his|[Tt]heir) (?:[\\w’'–-]+ ){0,3}" + MEETING + " (?:in " + place
                        + " )?(?:itself )?(?:was|were|had|seemed|appeared|looked|came|went|fell|made|helped|allowed|set|put|met|saw|opened)\\b(?! (?:to be held|to take|scheduled|planned|expected|supposed|announced|due))");
        post(
                2,
                "\\b(?:[Aa]fter|[Ff]ollowing|[Ii]n the (?:wake|aftermath|days after|weeks after|weeks since|months since|days since) (?:of )?|[Aa]ftermath of|[Pp]ost-?|(?:[Dd]ays|[Ww]eeks|[Mm]onths|[Hh]ours|[Aa] (?:day|week|month|year)) (?:after|since)|[Ss]ince) (?:the |their |last week[’']s |this |a )?(?!"
                        + NEXT + ")(?:[\\w’'–-]+ ){0,3}?" + it + "\\b(?!.*\\b" + MODAL + " )");
        post(0.8, "\\b(?:[Aa]fter|[Ff]ollowing|[Pp]ost-?|[Ss]ince) ?(?:the )?(?:[\\w’'–-]+ ){0,2}?" + place + "\\b");
        post(
                1.6,
                "\\b(?:[Rr]esults?|[Oo]utcomes?|[Ff]allout|[Uu]pshot|[Tt]ake-?aways?|[Ll]essons?|[Ll]egacy|[Rr]eactions?|[Cc]riticism|[Aa]ssessments?|[Cc]onsequences|[Ee]choe?s?) (?:of|from|to) (?:the |their |this )?(?!"
                        + NEXT + ")(?:[\\w’'–-]+ ){0,3}?" + it + "\\b(?!.*\\b" + MODAL + " )");
        post(
                2,
                "\\b(?:agreements?|understandings?|decisions?|arrangements?|promises?|deals?|commitments?|formula|statements?|words) (?:\\w+ ){0,2}?(?:reached|achieved|made|struck|taken|agreed|given|exchanged|announced|adopted|spoken) (?:\\w+ )?(?:in|at|during|by|between) (?:the |their )?(?:[\\w’'–-]+ ){0,2}?(?:"
                        + it + "|" + leaders + ")");
        post(1.6, "\\b[Ii]n " + country + ",? [^.]{0,80}?\\b" + PAST + "\\b");
        post(
                1.3,
                "\\b(?:met|agreed|discussed|addressed|spoke|emerged|stood|shook hands|declared|announced|pledged|signed|exchanged|refused|talked|promised|said|told|sat|gave|did|raised|was|were|"
                        + "happened) (?:[\\w’'–,-]+ ){0,8}?in " + country + "\\b");
        post(
                1.2,
                leaders
                        + " (?!(?:has|have|had) (?:not|never))(?:[\\w’'-]+ ){0,2}?(?:met|agreed|discussed|addressed|emerged|stood|shook|declared|announced|pledged|signed|exchanged|appeared|left|returned|praised|refused|talked|took|came|spent|spoke|sat|walked|did not|said|gave|had)\\b(?! been)");
        post(
                1.4,
                "\\b(?:[Aa]t|[Dd]uring|[Aa]fter) (?:the|their) (?:joint |closing |final |now-famous |infamous )*(?:press|news) conference\\b[^.]{0,100}\\b"
                        + PAST + "\\b|\\b(?:press|news) conference[^.]{0,60}\\b" + PAST + "\\b");
        post(
                2,
                "\\b(?:[Ll]ast (?:week|month|Monday|Friday|Saturday|Sunday|weekend)(?:[’']s)?|[Yy]esterday(?:[’']s)?|[Tt]he (?:recent|just-concluded|recently concluded)) (?:[\\w’'–-]+ ){0,3}"
                        + it);
        post(
                1.8,
                "\\b(?:[Ii]n (?:hindsight|retrospect)|[Ll]ooking back|[Tt]he dust (?:has|is)|[Nn]ow that (?:the|they|both)|[Bb]alance sheet|[Pp]ost-?mortem)\\b");
        post(
                1,
                "\\b(?:[Cc]ontrary to (?:\\w+ )?expectations?|[Aa]gainst (?:all )?expectations|(?:[Nn]obody|[Nn]o one|[Ff]ew|[Mm]any|[Mm]ost|[Ss]keptics|[Ss]ceptics|[Oo]ptimists|[Pp]essimists) (?:had |was |were |have )?(?:expected|expecting|predicted|feared|hoped|believed|assumed))\\b");
        post(
                1.5,
                "\\b(?:never took place|did not take place|never happened|did not happen|no (?:full|proper|formal|real) (?:meeting|talks|summit) (?:took|was|came)|(?:was|were) reduced to|brief (?:contact|exchange|handshake|encounter) (?:at|in|during|on))\\b");
        post(
                0.8,
                "\\b(?:[Ff]inally (?:met|overcame|happened|took)|have finally|the two (?:parties|sides|presidents|leaders) (?:have )?(?:finally|agreed|met))\\b");
    }

    private void pre(double weight, String pattern) {
        cues.add(new Cue(Phase.PRE, weight, Pattern.compile(pattern)));
    }

    private void post(double weight, String pattern) {
        cues.add(new Cue(Phase.POST, weight, Pattern.compile(pattern)));
    }
}
