package org.summitry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.summitry.catalog.Phase;
import org.summitry.importing.classifying.ArticleToClassify;
import org.summitry.importing.classifying.PhaseFinder;
import org.summitry.importing.classifying.PhaseFinding;
import org.summitry.importing.classifying.Reading;
import org.summitry.importing.classifying.SummitFinder;
import org.summitry.importing.classifying.SummitFinding;

/** Single behaviours of the rules that find summit and phase, with the editor's catalogue. */
class ClassifyingRulesTests {

    private static SummitFinder summits;
    private static PhaseFinder phases;

    @BeforeAll
    static void readCatalogue() throws Exception {
        SeedCatalog catalog = SeedCatalog.parse(Files.readString(Path.of("seeds", SeedCatalog.FILE)));
        summits = new SummitFinder(catalog.meetings(), catalog.namesakes(), catalog.news());
        phases = new PhaseFinder(summits);
    }

    private static Reading read(@Nullable String title, @Nullable LocalDate published, String... passages) {
        return Reading.of(new ArticleToClassify(title, published, List.of(passages)));
    }

    private static @Nullable String summit(@Nullable String title, String... passages) {
        SummitFinding found = summits.find(read(title, null, passages));
        return found.isCatalogued() ? found.meeting().slug() : null;
    }

    private static PhaseFinding phase(@Nullable LocalDate published, String... passages) {
        Reading reading = read(null, published, passages);
        SummitFinding found = summits.find(reading);
        assertThat(found.isCatalogued()).isTrue();
        return phases.find(reading, found.meeting());
    }

    @Test
    void namesTheWordsThatSpeakForASummit() {
        SummitFinding found =
                summits.find(read(null, null, "Donald Trump and Vladimir Putin held a summit in Helsinki."));

        assertThat(found.isCatalogued()).isTrue();
        assertThat(found.evidence()).isNotEmpty();
        assertThat(found.evidence().get(0).words()).contains("Helsinki");
    }

    @Test
    void placesAnArticleThatNamesThePresidentsByOfficeOnly() {
        assertThat(summit(
                        null,
                        "The American president and his Russian guest had the Finnish capital to themselves for an afternoon.",
                        "What the White House and the Kremlin said of the talks does not agree."))
                .isEqualTo("helsinki-2018");
    }

    @Test
    void placesAnArticleByTheNewsOfThoseWeeks() {
        assertThat(
                        summit(
                                null,
                                "The two presidents will have little time for their conversation on Friday.",
                                "Since the drone was shot down over Hormuz the White House has asked the Kremlin to speak to Tehran.",
                                "Pompeo in Sochi had little to say of Guaido, and the Mueller report has changed nothing in Moscow."))
                .isEqualTo("osaka-2019");
    }

    @Test
    void tellsTheSameCityInAnotherYear() {
        SummitFinding found = summits.find(read(
                "Bush and Gorbachev in Helsinki",
                null,
                "On September 9, 1990 George Bush and Mikhail Gorbachev met in Helsinki to speak of Iraq.",
                "Gorbachev asked for patience, and Bush for a resolution."));

        assertThat(found.isCatalogued()).isFalse();
        assertThat(found.otherMeeting()).isEqualTo("Helsinki 1990");
    }

    @Test
    void takesAnArticleOnAMeetingOutsideTheCatalogueForNone() {
        SummitFinding found = summits.find(read(
                "After Singapore",
                null,
                "Donald Trump and Kim Jong Un met in Singapore on June 12 and signed a page.",
                "Kim went home content, and the Singapore summit left Trump with a promise."));

        assertThat(found.isCatalogued()).isFalse();
        assertThat(found.otherMeeting()).isEqualTo("Singapore 2018");
    }

    @Test
    void tellsTheMeetingOfOthersInTheSameCityAndWeek() {
        assertThat(summit(
                        "Trump and Xi in Osaka",
                        "On the margins of the G20 in Osaka Trump and Xi agreed on a truce in the trade war.",
                        "Xi promised to buy soybeans; Trump held back the tariffs that Xi feared."))
                .isNull();
        assertThat(summit(
                        "Merkel’s Breakfast",
                        "At the Brussels NATO summit on July 11 Trump told Merkel that Germany was captive to Russia.",
                        "Merkel answered coolly; Macron and Merkel left early, and the NATO summit ended in a quarrel.",
                        "Next week, in Helsinki, the mood may be better."))
                .isNull();
    }

    @Test
    void namesAMeetingAtAPlaceThatItDoesNotKnow() {
        SummitFinding found = summits.find(read(
                "The Tashkent Summit",
                null,
                "The leaders of Central Asia held their summit in Tashkent.",
                "The Tashkent summit ended with a declaration."));

        assertThat(found.isCatalogued()).isFalse();
        assertThat(found.otherMeeting()).isEqualTo("a meeting in Tashkent");
    }

    @Test
    void doesNotTakeTheParisAgreementForParis() {
        assertThat(summit(
                        "America Leaves the Paris Agreement",
                        "The White House has left the Paris Agreement, and the Kremlin is silent.",
                        "The Paris climate accord was signed by both presidents’ predecessors."))
                .isNull();
    }

    @Test
    void doesNotTakeTheFinalActForTheSummit() {
        assertThat(summit(null, "The Helsinki Final Act was signed by thirty-five states.", "It had three baskets."))
                .isNotEqualTo("helsinki-2018");
    }

    @Test
    void prefersTheMeetingThatAnArticleIsWrittenForToThoseItRecalls() {
        assertThat(summit(
                        "What to Expect of Osaka",
                        "Trump and Putin will meet in Osaka on the sidelines of the G20.",
                        "Last time, in Helsinki, Putin and Trump stood side by side before the press.",
                        "In Paris they only shook hands."))
                .isEqualTo("osaka-2019");
    }

    @Test
    void leavesOutAMeetingNamedOnceInPassing() {
        assertThat(summit(
                        null,
                        "Congress is about to write new laws.",
                        "The bills are many, and Moscow reads them.",
                        "Some recall Helsinki.",
                        "The rouble has lost a tenth.",
                        "Nobody knows the end."))
                .isNull();
    }

    @Test
    void dateDecidesWhateverTheTextSays() {
        PhaseFinding found =
                phase(LocalDate.of(2018, 7, 20), "Trump and Putin will meet in Helsinki. The summit will be short.");

        assertThat(found.phase()).isEqualTo(Phase.POST);
        assertThat(found.evidence().get(0).words()).contains("2018-07-20");
    }

    @Test
    void onTheDayTheTextDecides() {
        LocalDate day = LocalDate.of(2018, 7, 16);

        assertThat(phase(day, "Trump and Putin will meet in Helsinki today. The summit will be short.")
                        .phase())
                .isEqualTo(Phase.PRE);
        assertThat(phase(day, "Trump and Putin met in Helsinki today. The summit was short.")
                        .phase())
                .isEqualTo(Phase.POST);
    }

    @Test
    void recalledMeetingsSayNothingOfThePhase() {
        assertThat(phase(
                                null,
                                "Trump and Putin will meet in Osaka next week.",
                                "In Hamburg they met for two hours. Putin spoke, and Trump listened. It was a success.",
                                "Two years ago they met in Da Nang, and both said that it was useful.")
                        .phase())
                .isEqualTo(Phase.PRE);
    }

    @Test
    void newsOfTheWeeksAfterTellThatAnArticleIsWrittenAfter() {
        PhaseFinding found = phase(
                null,
                "Helsinki is still on every mind in Washington and Moscow.",
                "The Senate voted 98 to 0, and Trump thinks of an invitation to the White House for Putin in the fall.");

        assertThat(found.phase()).isEqualTo(Phase.POST);
        assertThat(found.evidence()).anySatisfy(one -> assertThat(one.words()).contains("98 to 0"));
    }

    @Test
    void whatMayComeOfAMeetingThatWasIsStillWrittenAfterIt() {
        assertThat(phase(
                                null,
                                "The Helsinki summit has come and gone. Trump and Putin spoke for two hours and said little.",
                                "Experts may meet in the autumn, and a treaty could follow.")
                        .phase())
                .isEqualTo(Phase.POST);
    }

    @Test
    void tellsNoPhaseWhereTheTextDoesNot() {
        PhaseFinding found = phase(null, "Helsinki summit, Trump and Putin.");

        assertThat(found.phase()).isNull();
        assertThat(found.evidence()).isEmpty();
    }
}
