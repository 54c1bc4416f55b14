package org.summitry.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.catalog.Phase;
import org.summitry.importing.classifying.ArticleToClassify;
import org.summitry.importing.classifying.PhaseFinder;
import org.summitry.importing.classifying.Reading;
import org.summitry.importing.classifying.SummitFinder;
import org.summitry.importing.classifying.SummitFinding;

/** Short articles in plain words, as most are: a sentence or two must do. */
class ClassifyingShortTests {

    private static final Path CATALOGUE = Path.of("seeds", SeedCatalog.FILE);

    /** A summit's slug or another meeting's label, phase, title, passages parted by ¶. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        Geneva 2021 |  | After Geneva | The Geneva summit between presidents Biden and Putin took place on 16 June 2021. They agreed to send their ambassadors back.
        Geneva 2021 |  |  | Joe Biden met Vladimir Putin in Geneva for three hours.
        Geneva 1985 |  | Geneva, the First Meeting | Reagan and Gorbachev met in Geneva in November 1985.
        Reykjavik 1986 |  |  | Reagan and Gorbachev almost abolished nuclear weapons in Reykjavik.
        Singapore 2018 |  |  | Trump met Kim in Singapore.
        Anchorage 2025 |  | Alaska | Trump and Putin met in Anchorage in August 2025 to speak of Ukraine.
        Buenos Aires 2018 |  |  | The meeting of Trump and Putin in Buenos Aires was cancelled after the Kerch incident.
        Hamburg 2017 |  |  | Trump and Putin met for the first time in Hamburg in July 2017.
        Helsinki 1990 |  |  | Bush and Gorbachev met in Helsinki in 1990.
        helsinki-2018 | pre |  | Presidents Trump and Putin will meet in Helsinki on Monday.
        helsinki-2018 | pre | Trump to Meet Putin in Helsinki | The White House says that the two presidents will speak alone first.
        helsinki-2018 | pre | Before Helsinki | Few expect much of Monday’s talks.
        helsinki-2018 | pre |  | The US and Russian presidents are to hold their first summit in Helsinki on July 16.
        helsinki-2018 | pre | What to expect in Helsinki | Syria and arms control are on the agenda. A breakthrough is unlikely.
        helsinki-2018 | pre |  | Finland is preparing to host Donald Trump and Vladimir Putin next week.
        helsinki-2018 | pre |  | The upcoming Helsinki summit worries NATO allies.¶They fear that Trump may promise Putin too much.
        helsinki-2018 | pre | Don’t Go to Helsinki | President Trump should cancel his meeting with Vladimir Putin.¶Nothing good can come of it.
        helsinki-2018 | post |  | Presidents Trump and Putin met in Helsinki on Monday.
        helsinki-2018 | post | After Helsinki | Trump sided with Putin against his own intelligence services.
        helsinki-2018 | post | The Helsinki Summit: What Was Agreed | Nothing was signed. The presidents talked for two hours.
        helsinki-2018 | post |  | The Helsinki summit ended without a joint statement.
        helsinki-2018 | post | Helsinki’s Aftermath | Congress is angry about the press conference of Trump and Putin.
        helsinki-2018 | post |  | In Helsinki, Donald Trump said he saw no reason why it would be Russia.
        helsinki-2018 | post |  | On 16 July 2018 Putin and Trump held talks in the Finnish capital.
        helsinki-2018 | post |  | The summit in Helsinki has brought no results, but the dialogue has begun.
        paris-2018 | pre |  | Trump and Putin may meet in Paris on November 11.
        paris-2018 | pre |  | Putin and Trump will see each other briefly in Paris at the centenary of the Armistice.
        paris-2018 | pre | Paris: No Time to Talk | The presidents of Russia and the United States are expected to attend the Armistice ceremony on Sunday. The Kremlin says a full meeting will not take place.
        paris-2018 | pre |  | Next Sunday Trump and Putin will be in Paris. A meeting is not planned.
        paris-2018 | post |  | Trump and Putin shook hands in Paris but held no talks.
        paris-2018 | post | Paris, a Missed Chance | Putin and Trump exchanged a few words at lunch on November 11. The French hosts had asked them not to meet.
        paris-2018 | post |  | There was no meeting between Putin and Trump in Paris.
        paris-2018 | post |  | The two presidents met only briefly at the Armistice commemorations in Paris.
        paris-2018 | post |  | At the Paris ceremonies Putin gave Trump a thumbs up; that was all.
        osaka-2019 | pre |  | Putin and Trump will meet on the sidelines of the G20 in Osaka on Friday.
        osaka-2019 | pre | On the Eve of Osaka | Moscow hopes that the New START treaty will be discussed.
        osaka-2019 | pre |  | The presidents of Russia and the United States plan to hold talks at the G20 summit in Japan at the end of June.
        osaka-2019 | pre |  | Will Trump and Putin discuss Iran in Osaka?¶The Kremlin says they will.
        osaka-2019 | post |  | Yesterday’s meeting in Osaka produced little.
        osaka-2019 | post |  | Trump and Putin talked for eighty minutes in Osaka.
        osaka-2019 | post | Osaka: The Results | Putin called the talks with Trump useful. The two leaders agreed to continue consultations on arms control.
        osaka-2019 | post |  | At the G20 in Osaka, Trump jokingly told Putin not to meddle in the election.
        osaka-2019 | post |  | After the Osaka meeting Russia and the United States returned to business as usual.
        helsinki-2018 | pre |  | On Monday the leaders of the United States and Russia sit down together in Helsinki.
        helsinki-2018 | post |  | When Trump and Putin met in Helsinki, they were alone with their interpreters for two hours.
        osaka-2019 | pre |  | One year after Helsinki, Trump and Putin will meet again, this time in Osaka.
        helsinki-2018 |  |  | This is about Helsinki, Trump and Putin.
        """)
    void isFoundAndPhased(String meeting, @Nullable String phase, @Nullable String title, String passages)
            throws Exception {
        assertIs(Files.readString(CATALOGUE), meeting, phase, title, passages.split("¶"));
    }

    @Test
    void aSummitThatAnEditorAddsNeedsNoMoreThanCityCountryAndDate() throws Exception {
        String catalog = Files.readString(CATALOGUE)
                .replaceFirst(
                        "(?m)^summits:\n",
                        """
                        summits:
                          - slug: geneva-2021
                            city: Geneva
                            country: Switzerland
                            date: 2021-06-16
                            occasion: a summit of its own
                            outcome: Ambassadors return.
                        """);

        assertIs(catalog, "geneva-2021", "pre", null, "Presidents Biden and Putin will meet in Geneva on Wednesday.");
        assertIs(catalog, "geneva-2021", "post", "The Geneva Summit", "Biden and Putin talked for three hours.");
        assertIs(
                catalog,
                "geneva-2021",
                "post",
                "After Geneva",
                "The Geneva summit between presidents Biden and Putin took place on 16 June 2021.");
    }

    private static void assertIs(
            String yaml, String meeting, @Nullable String phase, @Nullable String title, String... passages)
            throws Exception {
        SeedCatalog catalog = SeedCatalog.parse(yaml);
        SummitFinder summits = new SummitFinder(catalog.meetings(), catalog.namesakes(), catalog.news());
        Reading reading = Reading.of(new ArticleToClassify(title, null, List.of(passages)));
        SummitFinding found = summits.find(reading);

        assertThat(found.isCatalogued() ? found.meeting().slug() : found.otherMeeting())
                .isEqualTo(meeting);
        if (found.isCatalogued()) {
            Phase told = new PhaseFinder(summits).find(reading, found.meeting()).phase();
            assertThat(told == null ? null : told.slug()).isEqualTo(phase);
        }
    }
}
