package org.summitry.importing.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.catalog.SetAside.Kind;
import org.summitry.importing.source.ParsedDocument.Person;

/** Reads what stands above an article's first paragraph: title, authors, their roles, the date. */
final class Heads {

    private static final Pattern FIELD = Pattern.compile(
            "(?i)(?<field>title|subject|headline|date|published|author|source|url|link)\\s*: (?<told>.+)");
    private static final int LONGEST_HEAD_LINE = 300;
    private static final int MOST_HEAD_LINES = 20;

    private final Draft draft;
    private final boolean titleFirst;
    private boolean named;

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

    private boolean take(Line line, int at, List<Line> lines) {
        String text = line.text();
        if (text.length() > LONGEST_HEAD_LINE) {
            return false;
        }
        if (takeField(line) || takeDate(line) || takePersons(line, at)) {
            return true;
        }
        if (named && isRole(text, at, lines)) {
            draft.setAside(line, Kind.BYLINE);
            addRole(text);
            return true;
        }
        if (Prose.isParagraph(text)) {
            return false;
        }
        if (draft.hasTitle() || draft.hasAuthors() && !titleFirst) {
            return false;
        }
        draft.title(text);
        return true;
    }

    private boolean takeField(Line line) {
        Matcher field = FIELD.matcher(line.text());
        if (!field.matches()) {
            return false;
        }
        String told = field.group("told").strip();
        switch (field.group("field").toLowerCase(java.util.Locale.ROOT)) {
            case "title", "subject", "headline" -> draft.title(told);
            case "date", "published" -> draft.published(Dates.parse(told));
            case "url", "link" -> draft.url(told);
            case "source" -> draft.publication(told);
            default -> Bylines.parse(told).forEach(this::addPerson);
        }
        draft.setAside(line, Kind.FURNITURE);
        return true;
    }

    private boolean takeDate(Line line) {
        if (Dates.parse(line.text()).isEmpty() && !Dates.isMonth(line.text())) {
            return false;
        }
        draft.published(Dates.parse(line.text()));
        draft.setAside(line, Kind.FURNITURE);
        return true;
    }

    private boolean takePersons(Line line, int at) {
        boolean mayBeName = !titleFirst || at > 0 || Bylines.isLabelled(line.text());
        List<Person> persons = mayBeName ? Bylines.parse(line.text()) : List.of();
        if (persons.isEmpty()) {
            return false;
        }
        persons.forEach(this::addPerson);
        draft.setAside(line, Kind.BYLINE);
        return true;
    }

    private void addPerson(Person person) {
        draft.author(person);
        named = person.role() == null;
        lastName = person.name();
    }

    private String lastName = "";

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
