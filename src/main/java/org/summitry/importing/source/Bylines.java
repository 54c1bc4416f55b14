package org.summitry.importing.source;

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
            "^(?:(?i:by|written by|authors?\\s*:|text(?: by)?\\s*:|автор\\s*:)) ?(?=\\p{Lu})(?<names>.{3,300})$");
    private static final String NAME_WORD = "(?:\\p{Lu}\\p{L}*(?:['’-]\\p{L}+)*\\.?)";
    private static final String PARTICLE = "(?:d[eiau]|de la|von|van|der|den|al|bin|el|la|le|ter)";
    private static final Pattern NAME = Pattern.compile(
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
            minister
            """
                    .strip()
                    .split("\\s+"));

    private static final Pattern HONORIFIC = Pattern.compile("^(?:Ambassador|Professor|Dr|Prof|Amb|Gen|Lt)\\.? ");

    private static final Pattern PORTRAIT = Pattern.compile("^(?:About the authors?:? ?)?(?<name>" + NAME.pattern()
            + "),? (?:is|was|serves as|works as) (?:an? |the |currently (?:an? )?)?(?<role>.{5,300})$");
    private static final Pattern PROFESSION = Pattern.compile(
            "(?i)\\b(?:fellow|professor|director|analyst|research\\w*|editor|scholar|lecturer|historian|diplomat|ambassador|"
                    + "correspondent|columnist|associate|head|chair\\w*|expert|journalist|advis[eo]r|author|scientist|"
                    + "student|officer|colonel|general|president|writer|economist|consultant|coordinator|candidate)\\b");
    private static final int LONGEST_PORTRAIT = 400;

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
        Matcher labelled = LABELLED.matcher(text);
        String names = labelled.matches() ? labelled.group("names") : text;
        if (names.length() > 300 || !labelled.matches() && names.endsWith(".")) {
            return List.of();
        }
        return split(names);
    }

    private static List<Person> split(String names) {
        List<Person> persons = new ArrayList<>();
        String[] parts = names.split(",? and | & |, (?=\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+(?:,|$| and ))|; ");
        for (String part : parts) {
            Optional<Person> person = person(part.strip());
            if (person.isPresent()) {
                persons.add(person.get());
            } else if (persons.isEmpty()) {
                return List.of();
            } else {
                Person last = persons.remove(persons.size() - 1);
                String role = last.role() == null ? part.strip() : last.role() + " and " + part.strip();
                persons.add(new Person(last.name(), role));
            }
        }
        return persons;
    }

    private static Optional<Person> person(String text) {
        if (isName(text)) {
            return Optional.of(new Person(text, null));
        }
        String[] halves = text.split(", | \\| | [—–-] | \\(|: ", 2);
        if (halves.length == 2 && isName(halves[0])) {
            String role = halves[1].replaceFirst("\\)$", "").strip();
            return Optional.of(new Person(halves[0], role.isEmpty() ? null : role));
        }
        return Optional.empty();
    }

    /**
     * @param text a paragraph at the end of a document
     * @return the person whom it introduces: "Anna Reed is a senior fellow at …"
     */
    static Optional<Person> portrait(String text) {
        Matcher portrait = PORTRAIT.matcher(text);
        if (text.length() > LONGEST_PORTRAIT || !portrait.matches() || !isName(portrait.group("name"))) {
            return Optional.empty();
        }
        String role = portrait.group("role").split("(?<=\\p{Ll}{3})\\. ")[0].replaceFirst("\\.$", "");
        return PROFESSION.matcher(role).find()
                ? Optional.of(new Person(portrait.group("name"), role))
                : Optional.empty();
    }
}
