package org.summitry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.importing.classifying.TopicFinder;
import org.summitry.importing.classifying.TopicFinder.TopicFound;
import org.summitry.importing.classifying.TopicVocabulary;

/** Single behaviours of the rules that find topics. */
class ClassifyingTopicsTests {

    private static TopicFinder finder(List<String> terms, List<String> hints, String... falseFriends) {
        return new TopicFinder(List.of(new TopicVocabulary("topic", terms, hints, List.of())), List.of(falseFriends));
    }

    private static List<String> words(TopicFinder finder, String passage) {
        return finder.find(passage).stream()
                .flatMap(found -> found.words().stream())
                .toList();
    }

    @Test
    void oneTermIsEnoughAndIsShownAsWritten() {
        assertThat(finder(List.of("sanction*"), List.of()).find("New Sanctions were announced."))
                .containsExactly(new TopicFound("topic", List.of("Sanctions")));
    }

    @Test
    void twoDifferentHintsAreNeeded() {
        TopicFinder finder = finder(List.of(), List.of("waiver*", "Treasury"));

        assertThat(finder.find("A waiver here, a waiver there.")).isEmpty();
        assertThat(finder.find("The Treasury gave a waiver.")).hasSize(1);
    }

    @Test
    void smallLettersMatchAnyCaseACapitalOnlyCapitalsAndCapitalsOnlyCapitals() {
        assertThat(words(finder(List.of("start"), List.of()), "Start, START, start"))
                .hasSize(3);
        assertThat(words(finder(List.of("Start"), List.of()), "start")).isEmpty();
        assertThat(words(finder(List.of("Start"), List.of()), "Start")).hasSize(1);
        assertThat(words(finder(List.of("START"), List.of()), "A new Start")).isEmpty();
        assertThat(words(finder(List.of("START"), List.of()), "START")).hasSize(1);
    }

    @Test
    void aStarStandsForAnyEnding() {
        TopicFinder finder = finder(List.of("missile* defence"), List.of());

        assertThat(words(finder, "missiles defence and missile defence")).hasSize(2);
        assertThat(words(finder, "missive defence")).isEmpty();
    }

    @Test
    void theLongestPhraseWinsAndTakesItsWords() {
        TopicFinder finder = finder(List.of("energy"), List.of(), "boundless energy");

        assertThat(words(finder, "He has boundless energy.")).isEmpty();
        assertThat(words(finder, "He spoke of energy with boundless energy.")).containsExactly("energy");
    }

    @Test
    void accentsHyphensAndPossessivesMakeNoDifference() {
        TopicFinder finder = finder(List.of("Elysee", "tete a tete"), List.of());

        assertThat(words(finder, "The Élysée’s garden saw a tête-à-tête.")).hasSize(2);
    }

    @Test
    void whatFramesAnArticleNeedsOneWordInItsFirstAndLastPassageOnly() {
        TopicFinder finder = new TopicFinder(
                List.of(new TopicVocabulary("topic", List.of(), List.of(), List.of("table"))), List.of());

        assertThat(finder.find(List.of("A table.", "A table.", "A table.")))
                .extracting(List::size)
                .containsExactly(1, 0, 1);
    }

    @Test
    void theCatalogueKnowsFalseFriends() throws Exception {
        SeedCatalog catalog = SeedCatalog.parse(Files.readString(Path.of("seeds", SeedCatalog.FILE)));
        TopicFinder finder = new TopicFinder(catalog.vocabularies(), catalog.falseFriends());

        assertThat(finder.find("A wild turkey crossed the road in Georgia, where the peanut farmer lived."))
                .isEmpty();
        assertThat(finder.find("The china was superb, and the porcelain too.")).isEmpty();
        assertThat(finder.find("We left with boundless energy.")).isEmpty();
    }
}
