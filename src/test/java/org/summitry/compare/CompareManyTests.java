package org.summitry.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
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

/** Sides with more articles than a page compares at once. */
@SpringBootTest(properties = "summitry.import-at-start=false")
@AutoConfigureMockMvc
@ContextConfiguration(
        initializers = {TemporaryData.class, CompareManyTests.Seeds.class},
        classes = {SummitryApplication.class, ImportedFirst.class})
class CompareManyTests {

    private static final String SIDES = "/compare?left=helsinki-2018.pre&right=helsinki-2018.post";

    /** Twelve articles from before the summit, three from after it; each speaks of Syria, the first of all else too. */
    static class Seeds implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path folder = TemporaryData.folder("seeds");
                Files.copy(Path.of("seeds", "catalog.yaml"), folder.resolve("catalog.yaml"));
                for (int number = 0; number < 12; number++) {
                    write(
                            folder,
                            "Before " + number,
                            "Presidents Trump and Putin will meet in Helsinki next week.",
                            number);
                }
                for (int number = 0; number < 3; number++) {
                    write(folder, "After " + number, "Presidents Trump and Putin met in Helsinki last week.", number);
                }
                TestPropertyValues.of("summitry.seeds=" + folder).applyTo(context);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        private static void write(Path folder, String title, String opening, int number) throws IOException {
            List<String> text = new ArrayList<>(List.of("# " + title, opening));
            text.add("The war in Syria goes on in Idlib, and article %d knows of %d villages."
                    .formatted(number, 100 + number));
            if (number == 0) {
                text.add("Sanctions will not be lifted.");
                text.add("The nuclear deal with Iran is the quarrel between Tehran and Washington.");
                text.add("In Ukraine the Minsk agreements are not kept in the Donbas.");
                text.add("Arms control needs a New START treaty and the INF Treaty.");
                text.add("In Syria the Astana format goes on beside the Geneva process.");
            }
            Files.writeString(folder.resolve(title.replace(' ', '-') + ".md"), String.join("\n\n", text));
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
    void topicsComeAFewAtATimeAndEveryOneOfThemOnce() {
        List<String> seen = new ArrayList<>();
        Document page = site.open(SIDES);
        List<String> all = texts(page, ".contents a");
        assertThat(page.select(".pager span").text()).isEqualTo("Page 1 of 2");
        seen.addAll(texts(page, ".compared h2"));
        String next = page.select(".pager a[rel~=next]").attr("href");
        seen.addAll(texts(site.open(next), ".compared h2"));
        assertThat(seen).isEqualTo(all).doesNotHaveDuplicates();
    }

    @Test
    void theArticlesThatSayMostOnATopicComeFirstAndAllTheOthersAfterwards() {
        Document first = site.open(SIDES + "&topic=syria");
        Document second = site.open(first.select(".pager a[rel~=next]").attr("href"));
        List<String> quoted = new ArrayList<>(texts(first, "blockquote footer a"));
        quoted.addAll(texts(second, "blockquote footer a"));
        assertThat(texts(first, "blockquote footer a")).contains("Before 0, ¶ 2", "Before 0, ¶ 7", "After 0, ¶ 2");
        assertThat(quoted.stream().filter(one -> one.startsWith("Before")))
                .hasSize(13)
                .doesNotHaveDuplicates();
        assertThat(quoted.stream().filter(one -> one.startsWith("After")))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPageSaysHowMuchMoreThereIsOnATopic() {
        Document page = site.open(SIDES);
        assertThat(page.select(".voices section:first-child p").text()).isEqualTo("The first 10 of 12 articles.");
        assertThat(texts(page, ".compared > p > a")).contains("All on Syria: 13 and 4 passages");
    }

    @Test
    void programsLearnHowManyPagesThereAre() {
        assertThat(mvc.get().uri("/api/compare?left=helsinki-2018.pre&right=helsinki-2018.post&topic=syria&page=2"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.pages")
                .isEqualTo(2);
    }
}
