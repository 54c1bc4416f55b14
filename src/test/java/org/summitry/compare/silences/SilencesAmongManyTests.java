package org.summitry.compare.silences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.ImportedFirst;
import org.summitry.PageReader;
import org.summitry.SummitryApplication;
import org.summitry.TemporaryData;

/** Several articles on a side, authors who write together, and an article about no summit. */
@SpringBootTest(properties = "summitry.import-at-start=false")
@AutoConfigureMockMvc
@ContextConfiguration(
        initializers = {TemporaryData.class, SilencesAmongManyTests.Seeds.class},
        classes = {SummitryApplication.class, ImportedFirst.class})
class SilencesAmongManyTests {

    private static final String BEFORE =
            "Presidents Trump and Putin will meet in Helsinki next week. Nobody expects the summit to settle anything.";
    private static final String AFTER =
            "Presidents Trump and Putin met in Helsinki last week. The summit is over and nothing was settled.";

    /** Made-up articles in a folder of their own. */
    static class Seeds implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        private static final Map<String, String> DOCUMENTS = Map.of(
                "one.md", document("One", List.of("Ann Smith"), BEFORE, "The war in Syria goes on in Idlib."),
                "two.md", document("Two", List.of("Ann Smith", "Bo Berg"), BEFORE, "Sanctions will not be lifted."),
                "three.md",
                        document(
                                "Three",
                                List.of("Cy Young"),
                                AFTER,
                                "The war in Syria goes on, sanctions stay, and so does the quarrel with Tehran over Iran."),
                "four.md", document("Four", List.of("Di Moss"), "The harvest was good.", "The war in Syria goes on."));

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path folder = TemporaryData.folder("seeds");
                Files.copy(Path.of("seeds", "catalog.yaml"), folder.resolve("catalog.yaml"));
                for (Map.Entry<String, String> document : DOCUMENTS.entrySet()) {
                    Files.writeString(folder.resolve(document.getKey()), document.getValue());
                }
                TestPropertyValues.of("summitry.seeds=" + folder).applyTo(context);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        private static String document(String title, List<String> authors, String... paragraphs) {
            StringBuilder text = new StringBuilder("---\ntitle: " + title + "\nauthors:\n");
            authors.forEach(author -> text.append("  - name: ").append(author).append('\n'));
            return text.append("---\n\n")
                    .append(String.join("\n\n", paragraphs))
                    .append('\n')
                    .toString();
        }
    }

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @Test
    void aSideIsSilentOnlyIfNoneOfItsArticlesSpeaks() {
        Element before = site.open("/silences?summit=helsinki-2018&topic=syria&topic=sanctions&topic=iran")
                .select(".finding")
                .first();
        assertThat(before.select("h2").text()).isEqualTo("Before Helsinki 2018: silent on 1 topic");
        assertThat(texts(before, ".voices li")).containsExactly("One, Ann Smith", "Two, Ann Smith, Bo Berg");
        assertThat(before.select(".others").text())
                .isEqualTo("1 passage in 1 article written after Helsinki 2018 speaks of it.");
        assertThat(before.select(".unsaid").text())
                .isEqualTo("None of the 2 articles written before Helsinki 2018 speaks of it.");
        assertThat(texts(before, ".said")).containsExactly("Read Three, ¶ 2", "Side by side");
    }

    @Test
    void anAuthorsArticlesCountTogetherAndThoseOfOthersOnEitherSide() {
        Document page = site.open("/silences?by=author&topic=syria&topic=sanctions&topic=iran");
        assertThat(texts(page, ".finding h2"))
                .containsExactly(
                        "Ann Smith on Helsinki 2018: silent on 1 topic",
                        "Bo Berg on Helsinki 2018: silent on 2 topics",
                        "Cy Young on Helsinki 2018");
        assertThat(texts(page.select(".finding").get(0), ".others, .unsaid"))
                .containsExactly(
                        "None of the 2 articles by Ann Smith about Helsinki 2018 speaks of it.",
                        "1 passage in 1 article by others about Helsinki 2018 speaks of it.");
        assertThat(texts(page.select(".finding").get(1), ".said"))
                .containsExactlyInAnyOrder("Read One, ¶ 2; Three, ¶ 2", "Read Three, ¶ 2");
        assertThat(page.select(".finding").get(2).select(".empty").text())
                .isEqualTo("Nothing that the others discuss is left out.");
    }

    @Test
    void passagesOfArticlesAboutNoSummitEndATrajectory() {
        Document page = site.open("/topics/syria");
        Element last = page.select(".take").last();
        assertThat(last.select("h2").text()).isEqualTo("About no summit of the catalogue 1 passage");
        assertThat(texts(last, "blockquote footer a")).containsExactly("Four, ¶ 2");
        assertThat(page.select(".trajectory li").last().text()).isEqualTo("About no summit of the catalogue 1 passage");
        assertThat(page.select(".ways a").first().text()).isEqualTo("All 3 passages in one list");
        assertThat(texts(site.open(page.select(".ways a").first().attr("href")), ".take h2"))
                .containsExactly("Before Helsinki 2018", "After Helsinki 2018", "About no summit of the catalogue");
    }
}
