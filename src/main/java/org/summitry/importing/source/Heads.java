package org.summitry.importing.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.catalog.SetAside.Kind;
import org.summitry.importing.source.ParsedDocument.Person;

/** Reads what stands above an article's first paragraph: title, authors, their roles, the date. */
final class Heads {

    private static final Pattern FIELD = Pattern.compile(
            "(?i)(?<field>title|subject|headline|date|pub ?date|published|posted|authors?|by ?line|creator|source|publication|url|link)\\s*: (?<told>.+)");
    /** "[Letter 12] Re: Osaka". */
    private static final Pattern MAIL_MARK = Pattern.compile("^(?:(?:\\[[^\\]]{1,40}\\]|(?i:re|fwd?|fw):) ?)+");

    private static final Pattern KICKER = Pattern.compile(
            "(?i)(?:op-?ed|(?:expert )?opinions?|(?:expert )?comment(?:s|ary)?|(?:news )?analysis|editorial|essay|(?:guest )?column|"
                    + "guest (?:essay|post)|perspectives?|viewpoint|feature|interview|policy brief|briefing|blog(?: post)?|exclusive|"
                    + "breaking(?: news)?|transcript|research|publications|events|experts|people|about(?: us)?|contacts?(?: us)?)");
    /** "Baltic Policy Review", "RIAC :: Comments". */
    private static final Pattern PUBLISHER = Pattern.compile(
            ".+ :: .+|(?:[^.?!:,]+ )?(?:Club|Institute|Council|Cent(?:er|re)|Foundation|Journal|Magazine|Quarterly|Herald|Tribune|Times|"
                    + "Monitor|Review|Society|Association|University)(?: (?:of|for|on) [^.?!:,]+)?");

    private static final int LONGEST_PUBLISHER = 70;
    /** What a press agency calls a story: "RUSSIA-USA/SUMMIT (UPDATE 2)". */
    private static final Pattern SLUG_LINE =
            Pattern.compile("[A-Z0-9]{2,}(?:[-/]{1,2}[A-Z0-9]+)+(?:[ ,].{0,50})?|(?:BC|AM|PM)-[A-Z].{0,60}");

    private static final Pattern DATED = Pattern.compile(".*\\b(?:\\d{1,2} \\p{L}+|\\p{L}+ \\d{1,2},) \\d{4}");
    private static final Pattern BETWEEN_PARTS = Pattern.compile(" (?:[|·•—–]|-) | on (?=\\p{Lu}\\p{L}+ \\d|\\d)");
    private static final int LONGEST_HEAD_LINE = 300;
    private static final int MOST_HEAD_LINES = 20;

    private final Draft draft;
    private final boolean titleFirst;
    private boolean named;
    private String lastName = "";

    private Heads(Draft draft, boolean titleFirst) {
        this.draft = draft;
        this.titleFirst = titleFirst;
    }

    /**
     * @param lines a document's lines, furniture left out
     * @param draft takes title, authors and date
     * @param titleFirst whether the first line is a title even where it reads like a name
     * @return the lines below the head
     */
    static List<Line> take(List<Line> lines, Draft draft, boolean titleFirst) {
        Heads heads = new Heads(draft, titleFirst);
        int at = 0;
        while (at < lines.size() && at < MOST_HEAD_LINES && heads.take(lines.get(at), at, lines)) {
            at++;
        }
        return lines.subList(at, lines.size());
    }

    /** Whether a line is a labelled fact: "Date: …". */
    static boolean isField(String text) {
        return FIELD.matcher(text).matches();
    }

    private boolean take(Line line, int at, List<Line> lines) {
        String text = line.text();
        if (text.length() > LONGEST_HEAD_LINE || at > 0 && Advertisements.isBox(lines.subList(at, lines.size()))) {
            return false;
        }
        if (draft.isTitle(text)) {
            draft.setAside(line, Kind.HEADING);
            return true;
        }
        if (takeField(line) || takeDate(line) || takePersons(line, at) || takeParts(line)) {
            return true;
        }
        if (named && isRole(text, at, lines)) {
            draft.setAside(line, Kind.BYLINE);
            addRole(text);
            return true;
        }
        if (draft.hasTitle() && !draft.hasAuthors() && isJustAboveByline(at, lines)) {
            draft.setAside(line, Kind.HEADING);
            return true;
        }
        return !Prose.isParagraph(text) && takeHeading(line, at, lines);
    }

    private boolean takeHeading(Line line, int at, List<Line> lines) {
        String text = line.text();
        boolean label =
                !draft.hasTitle() && (KICKER.matcher(text).matches() || isMasthead(at, lines) || isPublisher(at, lines))
                        || SLUG_LINE.matcher(text).matches();
        if (label || draft.hasTitle() && !draft.hasAuthors() && isAboveByline(at, lines)) {
            draft.setAside(line, Kind.HEADING);
            return true;
        }
        if (draft.hasTitle() || draft.hasAuthors() && !titleFirst) {
            return false;
        }
        draft.title(text);
        return true;
    }

    /** Whether a byline comes below, before any paragraph. */
    private static boolean isAboveByline(int at, List<Line> lines) {
        return lines.subList(at + 1, Math.min(lines.size(), MOST_HEAD_LINES)).stream()
                .takeWhile(line -> !Prose.isParagraph(line.text()))
                .anyMatch(line -> Bylines.isLabelled(line.text()));
    }

    /** A line that names who publishes, apart from the title below it, which stands above a name or a date. */
    private static boolean isPublisher(int at, List<Line> lines) {
        String publisher = lines.get(at).text();
        if (publisher.length() > LONGEST_PUBLISHER
                || !PUBLISHER.matcher(publisher).matches()
                || !Prose.isTitleCase(publisher)) {
            return false;
        }
        int title = belowKickers(at, lines);
        return title + 1 < lines.size()
                && lines.get(title).block() != lines.get(at).block()
                && !Prose.isParagraph(lines.get(title).text())
                && !isNameOrDate(lines.get(title).text())
                && (isJustAboveByline(title, lines) || isJustAboveByline(title + 1, lines));
    }

    /** Such as a title, or what stands between it and a name or a date: a whole sentence only above a date or a labelled name. */
    private static boolean isJustAboveByline(int at, List<Line> lines) {
        int next = belowKickers(at, lines);
        if (next + 1 >= lines.size()) {
            return false;
        }
        String below = lines.get(next).text();
        boolean surely = Bylines.isLabelled(below) || Dates.parse(below).isPresent() || hasDatedPart(below);
        return surely
                || Bylines.isName(below) && !Prose.isParagraph(lines.get(at).text());
    }

    private static int belowKickers(int at, List<Line> lines) {
        int next = at + 1;
        while (next < lines.size() && KICKER.matcher(lines.get(next).text()).matches()) {
            next++;
        }
        return next;
    }

    private static boolean isNameOrDate(String text) {
        return Bylines.isLabelled(text)
                || Bylines.isName(text)
                || Dates.parse(text).isPresent();
    }

    /** A line in capitals or with a date, above the title, which stands apart from it and just above the byline. */
    private static boolean isMasthead(int at, List<Line> lines) {
        if (!isInCapitals(lines.get(at).text())
                && !DATED.matcher(lines.get(at).text()).matches()) {
            return false;
        }
        for (int i = at + 1; i + 1 < Math.min(lines.size(), MOST_HEAD_LINES); i++) {
            String text = lines.get(i).text();
            if (Prose.isParagraph(text)) {
                return false;
            }
            if (Bylines.isLabelled(lines.get(i + 1).text())) {
                return lines.get(i).block() != lines.get(at).block()
                        && !isInCapitals(text)
                        && !DATED.matcher(text).matches();
            }
        }
        return false;
    }

    private static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean takeField(Line line) {
        Matcher field = FIELD.matcher(line.text());
        if (!field.matches()) {
            return false;
        }
        String told = field.group("told").strip();
        switch (field.group("field").toLowerCase(Locale.ROOT).replace(" ", "")) {
            case "title", "subject", "headline" ->
                draft.title(MAIL_MARK.matcher(told).replaceFirst(""));
            case "date", "pubdate", "published", "posted" -> draft.published(Dates.parse(told));
            case "url", "link" -> draft.url(told);
            case "source", "publication" -> draft.publication(told);
            default -> Bylines.parse(told).forEach(this::addPerson);
        }
        draft.setAside(line, Kind.FURNITURE);
        return true;
    }

    private boolean takeDate(Line line) {
        if (Dates.parse(line.text()).isEmpty() && !Dates.isDateline(line.text())) {
            return false;
        }
        draft.published(Dates.parse(line.text()));
        draft.setAside(line, Kind.FURNITURE);
        return true;
    }

    private boolean takePersons(Line line, int at) {
        boolean mayBeName = !titleFirst || at > 0 || draft.hasTitle() || Bylines.isLabelled(line.text());
        List<Person> persons = mayBeName ? Bylines.parse(line.text()) : List.of();
        if (persons.isEmpty() || persons.stream().anyMatch(Heads::isDated)) {
            return false;
        }
        persons.forEach(this::addPerson);
        draft.published(Bylines.date(line.text()));
        draft.setAside(line, Kind.BYLINE);
        return true;
    }

    private static boolean isDated(Person person) {
        return person.role() != null && Dates.parse(person.role()).isPresent();
    }

    /** "By Anna Reed | 16 July 2018": parts of which one is a date. */
    private boolean takeParts(Line line) {
        if (!hasDatedPart(line.text())) {
            return false;
        }
        for (String part : BETWEEN_PARTS.split(line.text())) {
            draft.published(Dates.parse(part));
            Bylines.parse(part).forEach(this::addPerson);
        }
        draft.setAside(line, Kind.BYLINE);
        return true;
    }

    private static boolean hasDatedPart(String text) {
        List<String> parts = Arrays.asList(BETWEEN_PARTS.split(text));
        return parts.size() > 1
                && parts.stream().anyMatch(part -> Dates.parse(part).isPresent());
    }

    private void addPerson(Person person) {
        draft.author(person);
        named = person.role() == null;
        lastName = person.name();
    }

    private void addRole(String role) {
        draft.author(new Person(lastName, role));
        named = false;
    }

    /** Under a name: a line that is no sentence, and not the heading of the text. */
    private static boolean isRole(String text, int at, List<Line> lines) {
        boolean more = at + 1 < lines.size();
        return more && (!Prose.isParagraph(text) || text.length() < LONGEST_HEAD_LINE && !text.matches(".*[.!?…]$"));
    }
}
