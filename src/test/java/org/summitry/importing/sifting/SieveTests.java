package org.summitry.importing.sifting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What patterns need of a text, read from the patterns themselves. */
class SieveTests {

    @Test
    void aTextMustHoldWhatAlwaysStandsInAMatch() {
        assertThat(needed("\\b[Aa]fter (?:the |their )?summits?\\b"))
                .containsExactly(Set.of("after "), Set.of("summit"));
        assertThat(needed("(?i:Will|is going to) (?:\\w+ ){1,3}meet"))
                .containsExactlyInAnyOrder(Set.of("will", "is going to"), Set.of("meet"));
        assertThat(needed("\\QU.S.\\E\\w* (?:Mon|Tues)day"))
                .containsExactly(Set.of("u.s."), Set.of("mon", "tues"), Set.of("day"));
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
        Sieve<String> sieve = new Sieve<>(List.of("next (?:week|month)", "last week", "\\w+"), Pattern::compile);

        assertThat(sieve.worthTrying("The Next talks are an hour off")).containsExactly("\\w+");
        assertThat(sieve.worthTrying("NEXT WEEK")).containsExactly("next (?:week|month)", "\\w+");
        assertThat(sieve.worthTrying("last week, next week")).hasSize(3);
    }

    private static List<Set<String>> needed(String pattern) {
        return Needed.of(Pattern.compile(pattern));
    }
}
