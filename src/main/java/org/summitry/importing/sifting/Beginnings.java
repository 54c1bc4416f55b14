package org.summitry.importing.sifting;

import java.util.BitSet;

/** The signs with which matches of a part of a pattern may begin, in small letters, as far as that can be told. */
final class Beginnings {

    private static final String SPECIAL_IN_A_CLASS = "\\^-&";

    private final BitSet signs = new BitSet();
    private boolean any;
    private boolean anyCapital;
    private boolean mayBeNothing = true;

    /** @return with which sign one sign of a pattern begins: {@code a}, {@code \\.}, {@code [Aa]}, {@code \\d} or another class */
    static Beginnings of(String part, boolean ignoresCase) {
        Beginnings beginnings = new Beginnings();
        beginnings.mayBeNothing = false;
        if (part.equals("\\d")) {
            "0123456789".chars().forEach(beginnings.signs::set);
        } else if (part.startsWith("[")) {
            beginnings.addClass(part.substring(1, part.length() - 1));
        } else if (part.equals("\\p{Lu}") && !ignoresCase) {
            beginnings.anyCapital = true;
        } else if (part.equals(".") || part.startsWith("\\") && Character.isLetter(part.charAt(1))) {
            beginnings.any = true;
        } else {
            beginnings.add(part.charAt(part.length() - 1));
        }
        return beginnings;
    }

    private void addClass(String signs) {
        any = signs.chars().anyMatch(sign -> SPECIAL_IN_A_CLASS.indexOf(sign) >= 0);
        signs.chars().forEach(sign -> add((char) sign));
    }

    private void add(char sign) {
        signs.set(Character.toLowerCase(sign));
        any |= Character.isSurrogate(sign);
    }

    /** Adds a part that follows; where there is something before it already, it begins nothing. */
    void then(Beginnings next, boolean maybe) {
        if (mayBeNothing) {
            signs.or(next.signs);
            any |= next.any;
            anyCapital |= next.anyCapital;
            mayBeNothing = maybe || next.mayBeNothing;
        }
    }

    /** Adds an alternative. */
    void or(Beginnings other) {
        signs.or(other.signs);
        any |= other.any;
        anyCapital |= other.anyCapital;
        mayBeNothing |= other.mayBeNothing;
    }

    /** @return whether a match may begin at a place of a text */
    boolean mayBeAt(String text, int place) {
        if (any || mayBeNothing) {
            return true;
        }
        if (place == text.length()) {
            return false;
        }
        char sign = text.charAt(place);
        return signs.get(Character.toLowerCase(sign)) || anyCapital && mayBeCapital(sign);
    }

    private static boolean mayBeCapital(char sign) {
        return Character.isUpperCase(sign) || Character.isSurrogate(sign);
    }
}
