package org.summitry.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An author's name in the parts that lists of references are ordered by. Sources write it in one piece, so the parts are a
 * guess by what holds for most names; where nothing speaks for a person's name, all of it is the family name.
 *
 * @param full the name as the source writes it
 * @param given given names, patronymic and initials, or empty
 * @param particle what stands between them and the family name in small letters, "van der", or empty
 * @param family the family name, or the whole name where it cannot be taken apart
 * @param suffix "Jr." and the like, or empty
 */
public record PersonName(String full, String given, String particle, String family, String suffix) {

    private static final Set<String> PARTICLES = Set.of(
            ("af al av bin da das de del dela della den der di do dos du el ibn la le ten ter van vom von zu zum zur"
                            + " ван да де дель дер ди дю ибн ла ле фон цу")
                    .split(" "));
    private static final Set<String> BODIES = Set.of(
            ("agency association board bureau center centre club committee council desk editorial editors foundation"
                            + " group institute ministry newsroom office service society staff team university"
                            + " агентство ассоциация институт клуб комитет министерство редакция редколлегия служба совет"
                            + " университет фонд центр")
                    .split(" "));
    private static final Pattern SUFFIX = Pattern.compile("(?:[JS]r\\.?|II|III|IV)");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.-?)+");
    private static final Pattern PATRONYMIC = Pattern.compile("\\p{IsCyrillic}+(?:вич|ьич|вна|ична)");
    private static final Pattern NO_PERSON = Pattern.compile(".*[\\d&/()@].*");

    /**
     * @param full a name as a source writes it
     * @return the name with its parts
     */
    public static PersonName of(String full) {
        String name = full.strip().replaceAll("\\s+", " ");
        List<String> words = new ArrayList<>(List.of(name.replace(",", " ,").split(" ")));
        String suffix = suffix(words);
        int comma = words.indexOf(",");
        if (comma == 0 || comma == words.size() - 1 || comma != words.lastIndexOf(",") || isNoPerson(name, words)) {
            return whole(name);
        }
        if (comma > 0) {
            return parts(name, words.subList(comma + 1, words.size()), words.subList(0, comma), suffix);
        }
        return isFamilyFirst(words)
                ? parts(name, words.subList(1, words.size()), words.subList(0, 1), suffix)
                : familyLast(name, words, suffix);
    }

    private static PersonName whole(String name) {
        return new PersonName(name, "", "", name, "");
    }

    /** Takes it off the words, with a comma before it. */
    private static String suffix(List<String> words) {
        int last = words.size() - 1;
        if (last < 2 || !SUFFIX.matcher(words.get(last)).matches()) {
            return "";
        }
        String suffix = words.remove(last);
        if (words.get(last - 1).equals(",")) {
            words.remove(last - 1);
        }
        return suffix;
    }

    /** Persons have more than one word, all of them with a capital but for particles, and none that names a body. */
    private static boolean isNoPerson(String name, List<String> words) {
        return words.size() < 2
                || NO_PERSON.matcher(name).matches()
                || words.stream()
                        .anyMatch(word -> BODIES.contains(word.toLowerCase(Locale.ROOT))
                                || Character.isLowerCase(word.charAt(0)) && !PARTICLES.contains(word));
    }

    /** "Иванов И. С.", "Иванов Игорь Сергеевич": as lists of names have it. */
    private static boolean isFamilyFirst(List<String> words) {
        boolean isBeforeInitials =
                !isInitials(words.get(0)) && words.stream().skip(1).allMatch(PersonName::isInitials);
        return isBeforeInitials || words.size() == 3 && isPatronymic(words.get(2)) && !isPatronymic(words.get(1));
    }

    private static boolean isInitials(String word) {
        return INITIALS.matcher(word).matches();
    }

    private static boolean isPatronymic(String word) {
        return PATRONYMIC.matcher(word).matches();
    }

    /** Particles belong to the family name; the first word is a given name whatever it is: "Al Gore". */
    private static PersonName familyLast(String name, List<String> words, String suffix) {
        int family = words.size() - 1;
        while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
            family--;
        }
        return parts(name, words.subList(0, family), words.subList(family, words.size()), suffix);
    }

    /** A particle with a capital is part of the name: "Le Drian". */
    private static PersonName parts(String name, List<String> given, List<String> family, String suffix) {
        int particles = 0;
        while (particles < family.size() - 1 && PARTICLES.contains(family.get(particles))) {
            particles++;
        }
        return new PersonName(
                name,
                String.join(" ", given),
                String.join(" ", family.subList(0, particles)),
                String.join(" ", family.subList(particles, family.size())),
                suffix);
    }

    /** @return whether it could not be taken apart */
    boolean isWhole() {
        return given.isEmpty();
    }

    /** @return the name as lists of references order it: "van der Berg, Willem, Jr." */
    String inverted() {
        return Stream.of((particle + " " + family).strip(), given, suffix)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** @return the given names as initials, "И. С.", "J.-P." */
    String initials() {
        return given.replaceAll("(\\p{Lu})\\p{L}*\\.?(?=[ \\-]|\\p{Lu}|$)", "$1.");
    }
}
