package org.summitry.importing.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.summitry.catalog.RelatedItem;
import org.summitry.catalog.SetAside.Kind;

/**
 * Finds the boxes that advertise other articles between an article's paragraphs. Three shapes are known: title, author
 * or none, teaser, rubric (Valdai); picture, author with a colon, title (RIAC); "Read also:" with titles (elsewhere).
 */
final class Advertisements {

    private static final Pattern RUBRIC = Pattern.compile(
            "(?i)(?:expert opinions?|club events?|events?|opinions?|reports?|multimedia|videos?|podcasts?|infographics?|"
                    + "valdai papers?|valdai new generation|valdai reports?|think tank|publications?|analytics|analysis|news|"
                    + "conferences?|interviews?|programmes?|books?|asia and eurasia|norms and values|morality and law|"
                    + "conflict and leadership|global alternatives|modern diplomacy|lounge|highlights?|photo galler(?:y|ies))");
    private static final Pattern INVITATION = Pattern.compile(
            "(?i)(?:read (?:also|more|next)|see also|also read|more on (?:this|the (?:topic|subject))|related"
                    + "(?: (?:articles?|stories|reading|posts?|materials?|items?|publications?))?|further reading|"
                    + "recommended(?: reading)?|you may also like|from the archive|don[’']t miss|most read)"
                    + "(?: ?[:→»–—-] ?(?<title>.+))?");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_RUBRIC = 40;

    private final List<Line> lines;
    private final Draft draft;
    private final List<Line> left = new ArrayList<>();

    private Advertisements(List<Line> lines, Draft draft) {
        this.lines = lines;
        this.draft = draft;
    }

    /**
     * @param lines the lines of an article's body
     * @param draft takes the boxes
     * @return the lines outside all boxes
     */
    static List<Line> strip(List<Line> lines, Draft draft) {
        Advertisements advertisements = new Advertisements(lines, draft);
        for (int at = 0; at < lines.size(); ) {
            int box = advertisements.boxAt(at);
            if (box == 0) {
                advertisements.left.add(lines.get(at));
                at++;
            } else {
                lines.subList(at, at + box).forEach(line -> draft.setAside(line, Kind.ADVERTISEMENT));
                at += box;
            }
        }
        return advertisements.left;
    }

    /**
     * @param lines lines of a page
     * @return whether the first block of them is a box that a rubric closes
     */
    static boolean isBox(List<Line> lines) {
        List<Line> block = lines.stream()
                .takeWhile(line -> line.block() == lines.get(0).block())
                .toList();
        return block.size() >= 3
                && RUBRIC.matcher(block.get(block.size() - 1).text()).matches();
    }

    /** The number of lines of the box that begins here; 0 for none. */
    private int boxAt(int at) {
        int invited = invitationAt(at);
        if (invited > 0) {
            return invited;
        }
        if (isNamedTitle(at)) {
            String label = text(at);
            draft.related(item(text(at + 1), label.substring(0, label.length() - 1), null));
            return 2;
        }
        if (isTitle(at) && isUnderPicture(at) && picturesAdvertise()) {
            draft.related(item(text(at), null, null));
            return 1;
        }
        return rubricBoxAt(at);
    }

    private int invitationAt(int at) {
        Matcher invitation = INVITATION.matcher(text(at));
        if (!invitation.matches() || text(at).length() > LONGEST_TITLE) {
            return 0;
        }
        if (invitation.group("title") != null) {
            draft.related(item(invitation.group("title"), null, null));
            return 1;
        }
        int size = 1;
        while (at + size < lines.size() && isTitle(at + size) && sameOrNextBlock(at, at + size)) {
            Optional<String> author = nameUnder(at + size);
            draft.related(item(text(at + size), author.orElse(null), null));
            size += author.isPresent() ? 2 : 1;
        }
        return size > 1 ? size : 0;
    }

    /** "Andrey Kortunov:" and on the next line a title. */
    private boolean isNamedTitle(int at) {
        String label = text(at);
        return label.endsWith(":")
                && isTitle(at + 1)
                && Arrays.stream(label.substring(0, label.length() - 1).split(",? and |, "))
                        .allMatch(Bylines::isName);
    }

    /** A picture with a title alone is a figure anywhere but on a page where pictures stand above names and titles. */
    private boolean picturesAdvertise() {
        return IntStream.range(0, lines.size()).anyMatch(at -> isUnderPicture(at) && isNamedTitle(at));
    }

    private boolean isUnderPicture(int at) {
        return draft.hasPictureAt(lines.get(at).number() - 1);
    }

    /** Title, author or none, teasers, rubric; without a rubric the author must be there. */
    private int rubricBoxAt(int at) {
        if (!isTitle(at) || isRubric(at)) {
            return 0;
        }
        Optional<String> author = nameUnder(at);
        int end = at + (author.isPresent() ? 2 : 1);
        while (end < lines.size() && Prose.isParagraph(text(end)) && sameBlock(at, end)) {
            end++;
        }
        boolean teaser = end > at + (author.isPresent() ? 2 : 1);
        if (end < lines.size() && sameBlock(at, end) && (isRubric(end) || teaser && endsBlockAsRubric(end))) {
            draft.related(item(text(at), author.orElse(null), text(end)));
            return end + 1 - at;
        }
        if (author.isPresent()
                && teaser
                && lines.get(end - 1).block() == lines.get(at).block()) {
            draft.related(item(text(at), author.get(), null));
            return end - at;
        }
        return 0;
    }

    private boolean isRubric(int at) {
        return RUBRIC.matcher(text(at)).matches();
    }

    private boolean endsBlockAsRubric(int at) {
        boolean last = at + 1 >= lines.size() || !sameBlock(at, at + 1);
        return last
                && text(at).length() <= LONGEST_RUBRIC
                && !Prose.isParagraph(text(at))
                && text(at).split(" ").length <= 4;
    }

    private boolean isTitle(int at) {
        return at < lines.size() && text(at).length() <= LONGEST_TITLE && !Prose.isParagraph(text(at));
    }

    private Optional<String> nameUnder(int title) {
        int at = title + 1;
        return at < lines.size()
                        && sameBlock(title, at)
                        && Arrays.stream(text(at).split(",? and |, ")).allMatch(Bylines::isName)
                ? Optional.of(text(at))
                : Optional.empty();
    }

    private boolean sameBlock(int one, int other) {
        return lines.get(one).block() == lines.get(other).block();
    }

    private boolean sameOrNextBlock(int one, int other) {
        return lines.get(other).block() - lines.get(one).block() <= 1;
    }

    private String text(int at) {
        return lines.get(at).text();
    }

    private static RelatedItem item(String title, @Nullable String author, @Nullable String section) {
        return new RelatedItem(title, author, section);
    }
}
