package org.summitry.importing.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitry.importing.source.ParsedDocument.Person;

/** Recognises the lines below an article that introduce its writers: "Anna Reed is a senior fellow at …". */
final class Portraits {

    private static final int LONGEST = 500;
    private static final String NAMED = "^(?:About the authors?:? ?)?(?<name>" + Bylines.NAME.pattern() + ")";
    private static final Pattern BEING = Pattern.compile(
            NAMED + ",? (?:is|was|serves as|works as) (?:an? |the |currently (?:an? )?)?(?<role>.{5,300})$");
    private static final Pattern DOING = Pattern.compile(
            NAMED
                    + ",? (?<role>(?:(?:currently|formerly|also) )?(?:teaches|directs|heads|leads|covers|edits|writes|chairs|runs|studies|"
                    + "researches|lectures|reports|works|serves|blogs|co-?(?:directs|edits|hosts)|has (?:been|served|taught|written|worked))\\b.{5,300})$");
    private static final Pattern APPOSITION = Pattern.compile(
            NAMED
                    + ", (?:an? |the )?(?<role>[^.;]{5,200}?), (?:is|was|has|writes|teaches|served|works|lives|recently|directs|leads|covers)\\b.*$");
    private static final Pattern UNNAMED = Pattern.compile(
            "^(?:The|Our) (?:author|writer|speaker|columnist|contributor)s? (?:is|are|was|were) (?:currently )?(?:an? |the )?(?<role>.{5,300})$");
    private static final Pattern PROFESSION = Pattern.compile(
            "(?i)\\b(?:fellow|professor|director|analyst|research\\w*|editor|scholar|lecturer|historian|diplomat|ambassador|"
                    + "correspondent|columnist|associate|head|chair\\w*|expert|journalist|advis[eo]r|author|scientist|"
                    + "student|officer|colonel|general|president|writer|economist|consultant|coordinator|candidate|reporter|"
                    + "negotiator|lawyer|teacher)\\b");
    private static final Pattern EMPLOYER = Pattern.compile(
            "\\b(?:University|Institute|Institution|College|School|Academy|Cent(?:er|re)|Council|Foundation|Society|Association|"
                    + "Observatory|Review|Journal|Faculty|Department|Program(?:me)?|magazine|newspaper|think tank|this (?:page|site|journal|magazine))\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{Ll}\\d)]{2}\\.) (?=\\p{Lu})");
    private static final Pattern WRAPPING = Pattern.compile("^[(\\[*_—–• -]+|[)\\]*_]+$");

    private Portraits() {}

    /**
     * @param text a paragraph at the end of a document
     * @param isAuthor whether a name is that of somebody whom the document names as a writer already
     * @return the persons whom it introduces, empty where it is a paragraph like others
     */
    static List<Person> of(String text, Predicate<String> isAuthor) {
        List<Person> persons = new ArrayList<>();
        String bare = WRAPPING.matcher(text).replaceAll("");
        for (String sentence : SENTENCE_END.split(text.length() > LONGEST ? "" : bare)) {
            Optional<Person> person = person(sentence.replaceFirst("\\.$", ""), isAuthor);
            if (person.isEmpty() && persons.isEmpty()) {
                return List.of();
            }
            person.ifPresent(persons::add);
        }
        return persons;
    }

    /**
     * @param text a paragraph at the end of a document
     * @return what it says of the writer without naming anybody: "The author is a historian"
     */
    static Optional<String> roleOfTheAuthor(String text) {
        return Optional.of(UNNAMED.matcher(WRAPPING.matcher(text).replaceAll("").replaceFirst("\\.$", "")))
                .filter(unnamed -> text.length() <= LONGEST && unnamed.matches())
                .map(unnamed -> SENTENCE_END.split(unnamed.group("role"))[0].replaceFirst("\\.$", ""))
                .filter(role -> PROFESSION.matcher(role).find());
    }

    private static Optional<Person> person(String sentence, Predicate<String> isAuthor) {
        return Stream.of(APPOSITION, BEING, DOING)
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .filter(matcher -> Bylines.isName(matcher.group("name")))
                .filter(matcher -> isAuthor.test(matcher.group("name")) || isLikely(matcher))
                .map(matcher -> new Person(matcher.group("name"), matcher.group("role")))
                .findFirst();
    }

    private static boolean isLikely(Matcher matcher) {
        return matcher.pattern() == DOING
                ? EMPLOYER.matcher(matcher.group("role")).find()
                : PROFESSION.matcher(matcher.group("role")).find();
    }
}
