package org.summitry.importing.sifting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What patterns need of a text, read from the patterns themselves. */
class SieveTests {

    private static final List<String> PARTS = List.of(
            "The ",
            "the",
            "summit",
            "talks ",
            " ",
            ", ",
            "Élan",
            "déjà ",
            "e\u0301",
            "\u0301",
            "😀",
            "Хельсинки",
            "_",
            "7",
            "2018 ",
            "’s ",
            "–",
            "\n",
            ".");

    @Test
    void aTextMustHoldWhatAlwaysStandsInAMatch() {
        assertThat(needed("\\b[Aa]fter (?:the |their )?summits?\\b"))
                .containsExactly(Set.of("~after "), Set.of("summit"));
        assertThat(needed("(?i:Will|is going to) (?:\\w+ ){1,3}meet"))
                .containsExactlyInAnyOrder(Set.of("~will", "~is going to"), Set.of("meet"));
        assertThat(needed("\\QU.S.\\E\\w* (?:Mon|Tues)day"))
                .containsExactly(Set.of("U.S."), Set.of("Mon", "Tues"), Set.of("day"));
        assertThat(needed("(?<day>\\d{1,2}) of")).contains(Set.of(" of")).anySatisfy(digits -> assertThat(digits)
                .contains("7"));
    }

    @Test
    void nothingIsAskedWhereAMatchMayDoWithoutIt() {
        assertThat(needed("(?:soon)?|later")).isEmpty();
        assertThat(needed("^(?!.*said)(?:x|[a-z]) *$")).isEmpty();
        assertThat(needed("ab?c{0,2}d*")).containsExactly(Set.of("a"));
    }

    @Test
    void aPatternThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> needed("a\\x41")).hasMessageContaining("a\\x41");
        assertThatThrownBy(() -> needed("[a-z&&[^b]]")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyPatternsWhoseWordsStandInATextAreTried() {
        Sieve<String> sieve =
                new Sieve<>(List.of("(?i)next (?:week|month)", "last week", "\\w+", "[Ll]ast May"), Pattern::compile);

        assertThat(worthTrying(sieve, "The Next talks are an hour off")).containsExactly("\\w+");
        assertThat(worthTrying(sieve, "NEXT WEEK")).containsExactly("(?i)next (?:week|month)", "\\w+");
        assertThat(worthTrying(sieve, "LAST WEEK may last")).containsExactly("\\w+");
        assertThat(worthTrying(sieve, "Last May")).containsExactly("\\w+", "[Ll]ast May");
        assertThat(worthTrying(sieve, "last week, next week"))
                .containsExactly("(?i)next (?:week|month)", "last week", "\\w+");
    }

    private static List<String> worthTrying(Sieve<String> sieve, String text) {
        return sieve.worthTrying(text).stream().map(Trial::one).toList();
    }

    @Test
    void stringsAreSpottedWhereverTheyStand() {
        List<String> strings =
                List.of("a", "ab", "bab", "ba", "abba", "bb", "Ab", "aB", "é", "éa", "ж", "Ж", "b b", "babab");
        Random random = new Random(11);
        for (boolean anyCase : List.of(true, false)) {
            List<Needle> needles =
                    strings.stream().map(one -> Needle.of(one, anyCase)).toList();
            Spotter spotter = new Spotter(needles);
            for (int round = 0; round < 2_000; round++) {
                String text = random.ints(random.nextInt(12), 0, 9)
                        .mapToObj(letter -> "aabbABéЖ ".substring(letter, letter + 1))
                        .collect(Collectors.joining());
                String read = anyCase ? text.toLowerCase(Locale.ROOT) : text;

                assertThat(spotter.in(text).stream().mapToObj(needles::get))
                        .as(text)
                        .containsExactlyElementsOf(needles.stream()
                                .filter(needle -> read.contains(needle.string()))
                                .toList());
            }
        }
    }

    @Test
    void aPatternTellsWithWhichSignsItsMatchesBegin() {
        assertThat(mayBegin("\\b(?:[Nn]ext |the )?(?i:Week|\\d)", "n", "T", "W", "7"))
                .isTrue();
        assertThat(mayBegin("\\b(?:[Nn]ext |the )?(?i:Week|\\d)", "a")).isFalse();
        assertThat(mayBegin("\\b(?:[Nn]ext |the )(?i:Week|\\d)", "w")).isFalse();
        assertThat(mayBegin("\\b\\w+|x", "q")).isTrue();
        assertThat(mayBegin("\\b\\p{Lu}\\w+", "Q", "É")).isTrue();
        assertThat(mayBegin("\\b\\p{Lu}\\w+", "q")).isFalse();
        assertThat(mayBegin("(?i)\\b\\p{Lu}\\w+", "q")).isTrue();
        assertThat(mayBegin("\\bx?", "q", "")).isTrue();
    }

    private static boolean mayBegin(String pattern, String... texts) {
        Beginnings beginnings = Needed.of(Pattern.compile(pattern)).beginnings();
        return Stream.of(texts).allMatch(text -> beginnings.mayBeAt(text, 0));
    }

    @Test
    void matchesBeginAtEdgesOfWordsWhereEachAlternativeSaysSo() {
        assertThat(beginsAtEdges("\\b(?:a|b)c")).isTrue();
        assertThat(beginsAtEdges("(?i)\\bnext|\\b(?:last|first)")).isTrue();
        assertThat(beginsAtEdges("\\bnext|last")).isFalse();
        assertThat(beginsAtEdges("(?:\\bnext)")).isFalse();
        assertThat(beginsAtEdges("(?<!of )\\bnext")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\b\\w+",
                "\\b[Tt]he (?:\\w+ ){0,2}?(?:talks|summit)\\b",
                "(?i)\\bsummits?|\\b\\W+(?=\\d)",
                "\\b, ?\\p{Lu}",
                "\\b(?=\\w*é)",
                "\\b.",
                "\\bthe$",
                "\\b(?:[Tt]alks|\\d+|(?i:ÉLAN)|’s)? ?\\.?",
                "\\b(?:[Tt]alks|\\d+|(?i:éLAN|DÉ)|\\Q’s\\E)",
                "\\b(?:e|The )?(?=.)(?:[\\w’]+)",
                "\\b(?:[^t]he|[a-s]ummit|é)",
                "\\b(?:\\p{Lu}\\w+ )?(?:talks|summit)",
                "\\b(?i:\\p{Lu}al|x)",
                "the",
            })
    void whatIsTriedIsFoundWhereAMatcherFindsIt(String regex) {
        Sieve<Pattern> sieve = Sieve.of(Pattern.compile(regex));
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String text = IntStream.range(0, random.nextInt(9))
                    .mapToObj(part -> PARTS.get(random.nextInt(PARTS.size())))
                    .collect(Collectors.joining());
            List<String> all = Pattern.compile(regex)
                    .matcher(text)
                    .results()
                    .map(found -> found.start() + found.group())
                    .toList();

            assertThat(found(sieve, text)).as(text).isEqualTo(all);
        }
    }

    private static List<String> found(Sieve<Pattern> sieve, String text) {
        List<String> found = new ArrayList<>();
        for (Trial<Pattern> trial : sieve.worthTrying(text)) {
            while (trial.find()) {
                found.add(trial.matcher().start() + trial.matcher().group());
            }
        }
        return found;
    }

    private static boolean beginsAtEdges(String pattern) {
        return Needed.of(Pattern.compile(pattern)).atEdges();
    }

    /** Strings whose letters may stand in any case after a "~". */
    private static List<Set<String>> needed(String pattern) {
        return Needed.of(Pattern.compile(pattern)).sets().stream()
                .map(set -> set.stream()
                        .map(needle -> (needle.anyCase() ? "~" : "") + needle.string())
                        .collect(Collectors.toSet()))
                .toList();
    }
}
