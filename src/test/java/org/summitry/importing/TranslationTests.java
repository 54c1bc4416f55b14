package org.summitry.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.catalog.Translatable.PUBLICATION;
import static org.summitry.catalog.Translatable.SUMMIT;
import static org.summitry.catalog.Translatable.TOPIC;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.summitry.Statements;
import org.summitry.catalog.ImportRuns;
import org.summitry.catalog.ImportedFile;
import org.summitry.catalog.Publication;
import org.summitry.catalog.Publications;
import org.summitry.catalog.Summit;
import org.summitry.catalog.Summits;
import org.summitry.catalog.Topic;
import org.summitry.catalog.Topics;
import org.summitry.catalog.Translatable;
import org.summitry.catalog.Translations;

/** What readers of other languages find of the catalogue; the same on every database that Summitry runs on. */
@Import(Statements.Counted.class)
abstract class TranslationTests {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final String SYRIA = "        label: Сирия\n";

    @Autowired
    Importer importer;

    @Autowired
    SeedsFolder folder;

    @Autowired
    ImportRuns runs;

    @Autowired
    Topics topics;

    @Autowired
    Summits summits;

    @Autowired
    Publications publications;

    @Autowired
    Translations translations;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void theCatalogueOfTheSeeds() throws IOException {
        EmptyCollection.make(jdbc, folder);
        importer.run();
    }

    @Test
    void theWholeCatalogueSpeaksRussian() {
        assertThat(topics.findAll())
                .hasSize(16)
                .allSatisfy(topic -> assertRussian(TOPIC, topic.getSlug()))
                .allSatisfy(topic -> assertThat(label(topic, RUSSIAN)).matches("[А-ЯЁ][А-Яа-яЁё ]+"));
        assertThat(summits.findAll()).hasSize(3).allSatisfy(summit -> assertRussian(SUMMIT, summit.getSlug()));
        assertThat(publications.findAll())
                .hasSize(3)
                .allSatisfy(publication -> assertRussian(PUBLICATION, publication.getSlug()));
        assertThat(problems()).isEmpty();
    }

    private void assertRussian(Translatable kind, String slug) {
        assertThat(kind.fields()).allSatisfy(field -> {
            assertThat(isTranslated(kind, slug, field, RUSSIAN)).as(field).isTrue();
            assertThat(translations.of(kind, slug, field, "English", RUSSIAN)).containsPattern("[а-яё]{3}");
        });
    }

    @Test
    void aSummitIsCalledByItsCityAndItsYear() {
        Summit helsinki = summits.findBySlug("helsinki-2018").orElseThrow();
        assertThat(label(helsinki, RUSSIAN)).isEqualTo("Хельсинки, 2018");
        assertThat(label(helsinki, Locale.ENGLISH)).isEqualTo("Helsinki 2018");
        assertThat(translations.label(SUMMIT, "osaka-2019", "Osaka 2019", RUSSIAN))
                .isEqualTo("Осака, 2019");
        assertThat(translations.of(SUMMIT, "osaka-2019", "country", "Japan", RUSSIAN))
                .isEqualTo("Япония");
    }

    @Test
    void anEditorMayJoinCityAndYearOtherwise() throws IOException {
        editCatalog(yaml -> yaml.replace(
                "        city: Хельсинки\n",
                "        city: Хельсинки\n      zh:\n        label: 2018年赫尔辛基\n        city: 赫尔辛基\n"));
        Summit helsinki = summits.findBySlug("helsinki-2018").orElseThrow();
        assertThat(label(helsinki, Locale.CHINESE)).isEqualTo("2018年赫尔辛基");
        assertThat(label(helsinki, RUSSIAN)).isEqualTo("Хельсинки, 2018");
    }

    @Test
    void theLabelFollowsTheYearOfTheSummit() throws IOException {
        editCatalog(yaml -> yaml.replace("date: 2018-07-16", "date: 2017-07-16"));
        assertThat(translations.label(SUMMIT, "helsinki-2018", "", RUSSIAN)).isEqualTo("Хельсинки, 2017");
    }

    @Test
    void whatIsCalledByItsSlugAloneHasTheSameName() {
        Publication riac = publications.findBySlug("riac").orElseThrow();
        assertThat(translations.label(PUBLICATION, "riac", riac.getName(), RUSSIAN))
                .isEqualTo("Российский совет по международным делам (РСМД)");
        assertThat(translations.label(TOPIC, "syria", "Syria", RUSSIAN)).isEqualTo("Сирия");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "ru-RU", "ru-Cyrl-KZ", "ru-u-nu-latn"})
    void ofALocaleTheLanguageCounts(String tag) {
        assertThat(label(syria(), Locale.forLanguageTag(tag))).isEqualTo("Сирия");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "fr", "uk", "und"})
    void whereThereIsNoTranslationTheEnglishStays(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        assertThat(label(syria(), locale)).isEqualTo("Syria");
        assertThat(translations.of(SUMMIT, "paris-2018", "outcome", "as usual", locale))
                .isEqualTo("as usual");
    }

    @Test
    void whatTheCatalogueDoesNotHoldStaysAsItIs() {
        assertThat(translations.label(PUBLICATION, "northern-letter", "The Northern Letter", RUSSIAN))
                .isEqualTo("The Northern Letter");
        assertThat(isTranslated(PUBLICATION, "northern-letter", "name", RUSSIAN))
                .isFalse();
    }

    @Test
    void aChangedTranslationTakesThePlaceOfTheOldOne() throws IOException {
        editCatalog(yaml -> yaml.replace(SYRIA, "        label: Сирийская война\n"));
        assertThat(label(syria(), RUSSIAN)).isEqualTo("Сирийская война");
    }

    @Test
    void aTranslationThatIsTakenOutIsGoneAndTheOthersStay() throws IOException {
        editCatalog(yaml -> yaml.replace(SYRIA, ""));
        assertThat(label(syria(), RUSSIAN)).isEqualTo("Syria");
        assertThat(isTranslated(TOPIC, "syria", "label", RUSSIAN)).isFalse();
        assertThat(isTranslated(TOPIC, "syria", "description", RUSSIAN)).isTrue();
        editCatalog(yaml -> yaml.replace("slug: syria\n", "slug: syria-and-iraq\n"));
        assertThat(isTranslated(TOPIC, "syria", "description", RUSSIAN)).isFalse();
        assertThat(isTranslated(TOPIC, "syria-and-iraq", "description", RUSSIAN))
                .isTrue();
    }

    @Test
    void aLanguageIsAddedInTheCatalogueAlone() throws IOException {
        addToSyria("pt-BR: {label: Síria}\n      no: {label: Syria-krigen}");
        assertThat(label(syria(), Locale.forLanguageTag("pt"))).isEqualTo("Síria");
        assertThat(label(syria(), Locale.forLanguageTag("no"))).isEqualTo("Syria-krigen");
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            russian: {label: X} | into "russian" is left out: that is no language code such as "ru" or "pt-BR".
            r: {label: X}       | into "r" is left out: that is no language code such as "ru" or "pt-BR".
            de_AT!: {label: X}  | into "de_AT!" is left out: that is no language code such as "ru" or "pt-BR".
            '"": {label: X}'    | into "" is left out: that is no language code such as "ru" or "pt-BR".
            und: {label: X}     | into "und" is left out: that is no language code such as "ru" or "pt-BR".
            en-GB: {label: X}   | into "en-GB" is left out: the catalogue itself is in English.
            de: {lable: X}      | into "de" has a "lable", which is left out; it can have label, description.
            de: {label: ' '}    | into "de" has an empty "label"; it is left out.
            ru-RU: {label: X}   | into "ru-RU" has a "label" that the language has already; it is left out.
            """)
    void aFaultIsReportedAndSpoilsNothingElse(String translation, String problem) throws IOException {
        Files.writeString(folder.file("note.txt"), "A Note\n\nIn Syria both armies fly over the same valleys.\n");
        addToSyria(translation);
        assertThat(problems())
                .containsExactly("imported, catalogue: The translation of the topic \"syria\" " + problem);
        assertThat(report()).extracting(ImportedFile::getFile).contains("note.txt");
        assertThat(label(syria(), RUSSIAN)).isEqualTo("Сирия");
        assertThat(jdbc.queryForList("select text from translated_text", String.class))
                .doesNotContain("X", " ");
    }

    @Test
    void aCatalogueWithoutTranslationsIsImported() throws IOException {
        editCatalog(yaml -> yaml.replaceAll("(?m)^    translations:\n(      .*\n)+?(?=    \\S|  - |\n)", ""));
        assertThat(jdbc.queryForObject("select count(*) from translated_text", Long.class))
                .isZero();
        assertThat(problems()).isEmpty();
        assertThat(label(syria(), RUSSIAN)).isEqualTo("Syria");
    }

    @Test
    void allTranslationsCostOneQueryAndEnglishNone() {
        List<Topic> all = topics.findAll();
        assertThat(Statements.during(() -> all.forEach(topic -> label(topic, Locale.UK))))
                .isZero();
        assertThat(Statements.during(() -> all.forEach(topic -> label(topic, RUSSIAN))))
                .isEqualTo(1);
        assertThat(Statements.during(() -> all.forEach(topic -> label(topic, Locale.FRENCH))))
                .isZero();
    }

    private String label(Topic topic, Locale locale) {
        return translations.label(TOPIC, topic.getSlug(), topic.getLabel(), locale);
    }

    private String label(Summit summit, Locale locale) {
        return translations.label(SUMMIT, summit.getSlug(), summit.getLabel(), locale);
    }

    private boolean isTranslated(Translatable kind, String slug, String field, Locale locale) {
        return !translations.of(kind, slug, field, "as usual", locale).equals("as usual");
    }

    private Topic syria() {
        return topics.findBySlug("syria").orElseThrow();
    }

    private void addToSyria(String translation) throws IOException {
        editCatalog(yaml -> yaml.replaceFirst(SYRIA + ".*\n", "$0      " + translation + "\n"));
    }

    private void editCatalog(UnaryOperator<String> edit) throws IOException {
        String before = Files.readString(folder.file(SeedCatalog.FILE));
        assertThat(edit.apply(before)).isNotEqualTo(before);
        Files.writeString(folder.file(SeedCatalog.FILE), edit.apply(before));
        importer.run();
    }

    private List<ImportedFile> report() {
        return LastReport.of(runs);
    }

    private List<String> problems() {
        return report().stream()
                .filter(one -> one.getFile().equals(SeedCatalog.FILE))
                .flatMap(one -> one.getProblems().stream().map(problem -> "%s, %s: %s"
                        .formatted(one.getStatus().slug(), problem.stage(), problem.message())))
                .toList();
    }
}
