package org.summitry.importing.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.importing.source.ParsedDocument.Person;

/** Recognises the persons whom a page names as its writers. A name anywhere else in a text makes nobody an author. */
final class Bylines {

    private static final Pattern LABELLED = Pattern.compile(
            "^(?:(?i:by|(?:written|posted|remarks|address|speech|lecture|commentary|analysis|opinion|op-?ed|interview(?:ed)?|essay|story|words) by|authors?\\s*:|speaker\\s*:|writer\\s*:|text(?: by)?\\s*:|автор\\s*:)) ?(?=\\p{Lu})(?<names>.{3,300})$");
    private static final String NAME_WORD = "(?:\\p{Lu}\\p{L}*(?:['’-]\\p{L}+)*\\.?)";
    private static final String PARTICLE = "(?:d[eiau]|de la|von|van|der|den|al|bin|el|la|le|ter)";
    static final Pattern NAME = Pattern.compile(
            "(?:(?:Dr|Prof|Amb|Gen|Lt)\\.? )?" + NAME_WORD + "(?: (?:" + PARTICLE + " )?" + NAME_WORD + "){1,3}");
    private static final Pattern TITLE_WORDS = Pattern.compile("[ .'’-]+");
    /** Words that stand in titles, rubrics and professions and in no person's name. */
    private static final Set<String> NEVER_IN_NAMES = Set.of(
            """
            the and club events expert experts opinion opinions report reports multimedia summit summits meeting
            meetings talks russia russian america american united states kremlin europe european nato nuclear
            war peace world cold new arms control trade security policy foreign international affairs council
            institute university center centre review analysis commentary news press house relations diplomacy
            sanctions treaty agreement crisis strategy politics after before what why how when who where is are
            in on for to our their this that image photo video podcast interview conference discussion middle
            east west asia deal great big last next first second again back from with without read more related
            articles subscribe share print home about contact editor's moscow washington helsinki osaka paris
            beijing kyiv kiev brussels tehran summary contents introduction conclusion conclusions background
            notes think tank special fellow professor director analyst researcher research lecturer historian
            ambassador correspondent columnist associate editor adviser advisor scholar journalist economist
            diplomat senior junior leading visiting chief deputy member emeritus retired former independent
            freelance partner department faculty school academy program programme chair chairman secretary
            minister president mr mrs ms madam dear sir premier chancellor editors staff desk update
            """
                    .strip()
                    .split("\\s+"));

    private static final Pattern HONORIFIC = Pattern.compile("^(?:Ambassador|Professor|Dr|Prof|Amb|Gen|Lt)\\.? ");

    /** "Colonel (ret.) James Field". */
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:Lieutenant|Major|Brigadier|Rear|Vice) )?(?:Colonel|General|Admiral|Major|Captain|Lieutenant|Commander|Brigadier)"
                    + "(?: \\((?:[Rr]et(?:ired|d)?)\\.?\\))? (?=\\p{Lu})");

    private static final Pattern DATE_BEHIND = Pattern.compile(
            "(?: on|,| [|·•—–-]) (?<date>\\d{1,2}(?:st|nd|rd|th)? \\p{L}+,? \\d{4}|\\p{L}+\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4})"
                    + "(?=$|, | [|·•—–-] )");
    private static final Pattern BETWEEN =
            Pattern.compile(",? and | & |, (?=\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+(?:,|$| and ))|; ");

    private Bylines() {}

    /**
     * @param text a line
     * @return whether it is a person's name and nothing else
     */
    static boolean isName(String text) {
        String bare = HONORIFIC.matcher(text).replaceFirst("");
        return text.length() <= 60
                && NAME.matcher(bare).matches()
                && Arrays.stream(TITLE_WORDS.split(bare.toLowerCase(Locale.ROOT)))
                        .noneMatch(NEVER_IN_NAMES::contains);
    }

    /**
     * @param text a line
     * @return whether it begins as a byline does: "By …"
     */
    static boolean isLabelled(String text) {
        return LABELLED.matcher(text).matches() && !parse(text).isEmpty();
    }

    /**
     * @param text a line near the head of a document
     * @return the persons whom it names: "By Anna Reed and John Field", "Anna Reed, professor of history", "Anna Reed"
     */
    static List<Person> parse(String text) {
        String undated = DATE_BEHIND.matcher(text).replaceFirst("");
        Matcher labelled = LABELLED.matcher(undated);
        String names = labelled.matches() ? labelled.group("names") : undated;
        if (names.length() > 300 || !labelled.matches() && names.endsWith(".")) {
            return List.of();
        }
        return split(names, labelled.matches());
    }

    /**
     * @param text a byline
     * @return the day behind a name: "Posted by Anna Reed on 3 July 2019"
     */
    static Optional<LocalDate> date(String text) {
        Matcher date = DATE_BEHIND.matcher(text);
        return date.find() ? Dates.parse(date.group("date")) : Optional.empty();
    }

    private static List<Person> split(String names, boolean labelled) {
        List<Person> persons = new ArrayList<>();
        Matcher separator = BETWEEN.matcher(names);
        int from = 0;
        String before = "";
        while (separator.find()) {
            if (!add(names.substring(from, separator.start()).strip(), before, persons, labelled)) {
                return List.of();
            }
            before = separator.group();
            from = separator.end();
        }
        return add(names.substring(from).strip(), before, persons, labelled) ? persons : List.of();
    }

    /**
     * What names nobody belongs to the role of the person before it; "and others" behind a bare name is no role, and without
     * a label it is no byline: "Four Chairs and a Lamp".
     */
    private static boolean add(String part, String separator, List<Person> persons, boolean labelled) {
        Optional<Person> person = person(part);
        if (person.isPresent() || persons.isEmpty()) {
            person.ifPresent(persons::add);
            return person.isPresent();
        }
        Person last = persons.get(persons.size() - 1);
        boolean and = separator.contains("and") || separator.contains("&");
        if (and && last.role() == null) {
            return labelled;
        }
        String role = last.role() == null ? part : last.role() + (and ? " and " : ", ") + part;
        persons.set(persons.size() - 1, new Person(last.name(), role));
        return true;
    }

    private static Optional<Person> person(String said) {
        String text = RANK.matcher(said).replaceFirst("");
        if (isName(text)) {
            return Optional.of(new Person(text, null));
        }
        String[] halves = text.split(", | \\| | [—–-] | \\(|: ", 2);
        if (halves.length == 2 && isName(halves[0]) && !halves[1].endsWith("?")) {
            String role = halves[1].replaceFirst("\\)$", "").strip();
            return Optional.of(new Person(halves[0], role.isEmpty() ? null : role));
        }
        return Optional.empty();
    }
}
