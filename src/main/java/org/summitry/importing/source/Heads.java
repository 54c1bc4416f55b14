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
            "(?i)(?:op-?ed|opinions?|comment(?:ary)?|(?:news )?analysis|editorial|essay|(?:guest )?column|guest (?:essay|post)|"
                    + "perspectives?|viewpoint|feature|interview|policy brief|briefing|blog(?: post)?|exclusive|breaking(?: news)?|transcript)");
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
        return !Prose.isParagraph(text) && takeHeading(line, at, lines);
    }

    private boolean takeHeading(Line line, int at, List<Line> lines) {
        String text = line.text();
        boolean label = !draft.hasTitle() && (KICKER.matcher(text).matches() || isMasthead(at, lines))
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
        List<String> parts = Arrays.asList(BETWEEN_PARTS.split(line.text()));
        if (parts.size() < 2
                || parts.stream().allMatch(part -> Dates.parse(part).isEmpty())) {
            return false;
        }
        for (String part : parts) {
            draft.published(Dates.parse(part));
            Bylines.parse(part).forEach(this::addPerson);
        }
        draft.setAside(line, Kind.BYLINE);
        return true;
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
