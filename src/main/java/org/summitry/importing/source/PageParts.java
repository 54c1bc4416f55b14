package org.summitry.importing.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.catalog.Rating;
import org.summitry.catalog.SetAside.Kind;
import org.summitry.importing.sifting.Sieve;

/** Recognises what surrounds an article on a page, whatever the site: buttons, menus, captions, disclaimers, notes. */
final class PageParts {

    private static final int LONGEST_FURNITURE = 200;
    private static final int LONGEST_CAPTION = 500;
    private static final Pattern RATING =
            Pattern.compile("\\(votes: (?<votes>\\d{1,9}), rating: (?<average>\\d{1,2}(?:\\.\\d+)?)\\)");
    private static final Pattern FURNITURE = Pattern.compile(
            """
            (?ix)
            print (\\s (this\\ (page|article)|\\p{IsCyrillic}.*))? | читать\\ на\\ русском | rate\\ this\\ article
            | share (\\ this)? (\\ (article|page|story|post))? (\\ (on|via)\\ .{1,40})? :? | \\(votes:.* | \\((\\d+|no)\\ votes?\\)
            | tweet | e-?mail (\\ this.*)? | save | like | bookmark | copy\\ link | (facebook|twitter|telegram|vk|linkedin|whatsapp|x)([\\ ,|·/]+(facebook|twitter|telegram|vk|linkedin|whatsapp|x|email))*
            | for\\ (business|researchers|students|media|journalists|experts) | back\\ to\\ top | home | menu | search | log\\ ?in | sign\\ in | register
            | (home|main) \\s* [>»/|] .* | .{1,40} [>»] .{1,60} [>»] .{1,100} | skip\\ to\\ .*
            | (previous|next|older|newer) (\\ (article|post|page|story) (\\ .*)? | \\ ?[:→»›>].*)? | load\\ more | show\\ more | view\\ all.*
            | comments? (\\ ?\\(\\d+\\))? | \\d+\\ comments? | (leave|add|post)\\ a\\ comment.* | be\\ the\\ first\\ to\\ comment.*
            | subscribe (\\b .{0,80})? | sign\\ up\\ (for|to)\\ .* | (follow|join)\\ us.* | newsletter.* | get\\ our\\ .*newsletter.*
            | (tags?|topics?|keywords?|categor(y|ies)|filed\\ under|section|рубрика|теги)\\s*:.* | region\\s*:.*
            | (estimated\\ )?(reading\\ time:?\\ )?\\d+[\\ -]min(ute)?s?(\\ read)? | reading\\ time.* | (views|shares|likes|downloads)\\s*:?\\s*[\\d,.]+ | [\\d,.]+\\ (views|shares|likes)
            | (accept|reject|allow)\\ all(\\ cookies)? | (manage|cookie)\\ (preferences|settings)
            | copyright\\b.* | ©.* | \\(c\\)\\ .* | .{0,80}all\\ rights\\ reserved.* | terms\\ of\\ (use|service).* | privacy\\ policy.* | .*\\bcookies?\\b.*(accept|consent|polic|experience).*
            | advertise?ment | sponsored | download (\\ (the\\ )?(pdf|report|paper|article))? | listen\\ to\\ this\\ .* | pdf
            | view\\ (this\\ (e-?mail|message|newsletter)\\ )?(online|in\\ (your|a)\\ (web\\ )?browser).* | .*\\bunsubscribe\\b.* | you\\ (are\\ receiving|received|get)\\ this\\ .*
            | forward\\ (this\\ )?to\\ a\\ friend.* | (manage|update)\\ (your\\ )?(e-?mail\\ )?(preferences|subscription).* | was\\ this\\ (article|email|page)\\ (helpful|useful|forwarded).*
            | (from|to|reply-to|cc|sent|mailing\\ list|list-\\w+|message-id|content-type|mime-version)\\s*:\\ .* | support\\ (us|our\\ work).* | donate.*
            | https?://\\S+ | www\\.\\S+ | [\\W_]+ | to\\ be\\ continued.?
            | (this|the)\\ (article|essay|text|commentary|piece|column|post|interview|speech|op-?ed)\\ .{0,40}\\b(published|appeared|printed|delivered|translated|adapted)\\b.*
            | (originally|first)\\ published\\ .* | translated\\ (from\\ .{1,40}\\ )?by\\ .* | reprinted\\ .* | ends | - \\s? 30 \\s? - | -{2,} \\ ? (forwarded|original)\\ message \\ ? -{2,}
            | \\[ [^\\[\\]]{1,150} \\] | \\( (laughter|applause|crosstalk|inaudible|pause|music|reporting\\ by|editing\\ by|additional\\ reporting|adds|updates|writes\\ through|recasts|photo|from\\ left)\\b [^()]{0,180} \\)
            | (reporting|writing|editing)\\ by\\ .* | (dear|hello|hi|greetings|good\\ (morning|afternoon|evening|day)) \\b .{0,50} [,.!:]
            | until\\ (next\\ (time|week|month)|then|tomorrow|soon|\\w+day) [,.!]* | (see\\ you|thank(s|\\ you)\\ for\\ reading|(best|kind|warm)\\ (wishes|regards)|yours|sincerely|cheers) \\b .{0,40} | end(\\ of\\ (article|transcript))?\\.?
            """);
    private static final Pattern IMAGE_FILE =
            Pattern.compile("\\S+\\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)", Pattern.CASE_INSENSITIVE);
    private static final String AGENCY =
            "AP|AFP|Reuters|REUTERS|Getty(?: Images)?|TASS|EPA(?:-EFE)?|Sputnik|Xinhua|RIA Novosti|Kyodo|DPA|kremlin\\.ru|Kremlin|"
                    + "Shutterstock|White House|Wikimedia(?: Commons)?|Flickr|ANSA|Lehtikuva";
    private static final Pattern CAPTION = Pattern.compile(
            "^(?i:photo(?:graph)?|image|picture|pictured|illustration|caption|credit)s?(?i: by| credit| courtesy(?: of)?)?\\s*(?::|—|–|/|©)\\s*\\S.*"
                    + "|.*\\b(?:[Pp]hoto(?:graph)?s?|PHOTO|[Ii]mage|[Pp]icture|[Ii]llustration|[Cc]redit)(?: by| credit| credits| courtesy(?: of)?| via)?\\s*[:/©].{1,120}"
                    + "|.*[.!?,)]\\s*\\(?(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture) (?:by|courtesy of|via|from|from the) .{2,100}"
                    + "|.*\\((?:.{0,60}/)?(?:" + AGENCY + ")(?: Photo)?(?:/[^)]{1,60})?\\)\\.?"
                    + "|.*(?:/|\\||©|[.!?]) ?(?:" + AGENCY + ")(?:/.{1,40})?\\.?"
                    + "|.*©.{1,120}"
                    + "|Source: .{1,120}",
            Pattern.DOTALL);
    private static final Pattern DISCLAIMER = Pattern.compile(
            "(?i).*(?:\\b(?:views?|opinions?|positions?)\\b.{0,60}\\bexpressed\\b.{0,160}\\b(?:are|is|do|does|not|rather|those|own|sole)\\b"
                    + "|\\b(?:does|do|may|need) not (?:necessarily )?(?:reflect|represent|coincide with)\\b.{0,120}\\b(?:views?|opinions?|positions?|policy|policies|club|institute|council|editors?|editorial)\\b"
                    + "|\\bnot necessarily (?:those|the views|reflect|share).*|\\bsole responsibility of\\b.*|\\b(?:is|are) (?:that|those) of the authors?(?: alone)?\\b.*).*");
    private static final int LONGEST_DISCLAIMER = 500;
    private static final Pattern NOTES_BEGIN =
            Pattern.compile("(?i)(?:notes|endnotes|footnotes|references|sources|bibliography)\\s*:?");
    private static final Pattern NOTE = Pattern.compile("^\\[\\d{1,3}\\] .*|^\\d{1,3}\\. .*https?://.*");

    /** Below it readers write, and the author no more. */
    private static final Pattern COMMENTS_BEGIN = Pattern.compile(
            "(?i)(?:\\d+ (?:comments?|responses?|replies)(?: (?:on|to) .*)?|(?:reader )?(?:comments?|responses|replies|discussion)(?: \\(\\d+\\))?):?");

    private static final Sieve<Pattern> SIEVE = Sieve.of(CAPTION, DISCLAIMER);

    private PageParts() {}

    /**
     * Puts aside all lines that are certainly not an article's text.
     *
     * @param lines a document's lines
     * @param draft takes what they say
     * @return the lines that are left
     */
    static List<Line> strip(List<Line> lines, Draft draft) {
        List<Line> left = new ArrayList<>();
        boolean notes = false;
        boolean comments = false;
        for (Line line : lines) {
            comments |= COMMENTS_BEGIN.matcher(line.text()).matches()
                    && left.stream().anyMatch(one -> Prose.isParagraph(one.text()));
            if (comments) {
                draft.setAside(line, Kind.FURNITURE);
                continue;
            }
            notes = notes || !left.isEmpty() && NOTES_BEGIN.matcher(line.text()).matches();
            if (!take(line, draft)) {
                if (notes || NOTE.matcher(line.text()).matches()) {
                    draft.setAside(line, Kind.NOTE);
                } else {
                    left.add(line);
                }
            }
        }
        return left;
    }

    private static boolean take(Line line, Draft draft) {
        if (isFurniture(line.text())) {
            Matcher rating = RATING.matcher(line.text());
            if (rating.find()) {
                draft.rating(
                        new Rating(Integer.parseInt(rating.group("votes")), new BigDecimal(rating.group("average"))));
            }
            draft.setAside(line, Kind.FURNITURE);
            return true;
        }
        if (isCaption(line.text())) {
            draft.setAside(line, Kind.CAPTION);
            return true;
        }
        if (isDisclaimer(line.text())) {
            draft.disclaimer(line.text());
            return true;
        }
        return false;
    }

    static boolean isFurniture(String text) {
        return text.length() <= LONGEST_FURNITURE && FURNITURE.matcher(text).matches();
    }

    static boolean isImageFile(String text) {
        return IMAGE_FILE.matcher(text).matches();
    }

    static boolean isCaption(String text) {
        return text.length() <= LONGEST_CAPTION && (isImageFile(text) || isAll(CAPTION, text));
    }

    static boolean isDisclaimer(String text) {
        return text.length() <= LONGEST_DISCLAIMER && isAll(DISCLAIMER, text);
    }

    private static boolean isAll(Pattern pattern, String text) {
        return SIEVE.worthTrying(text).stream()
                .anyMatch(trial -> trial.one() == pattern && trial.matcher().matches());
    }
}
