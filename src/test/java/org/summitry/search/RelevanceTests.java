package org.summitry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.summitry.ImportedFirst;
import org.summitry.SummitryApplication;
import org.summitry.TemporaryData;

/** What leads when researchers ask, over the five articles and those made up beside them: {@code relevance/table.csv}. */
@SpringBootTest(properties = "summitry.import-at-start=false")
@ContextConfiguration(
        initializers = TemporaryData.class,
        classes = {SummitryApplication.class, ImportedFirst.class})
class RelevanceTests {

    private static final Path TABLE = Path.of("src", "test", "resources", "relevance", "table.csv");
    private static final double WANTED = 0.9;

    @Autowired
    ArticleSearch search;

    static int madeUp;

    @DynamicPropertySource
    static void seeds(DynamicPropertyRegistry registry) throws IOException {
        Path folder = TemporaryData.folder("seeds");
        madeUp = MadeUpArticles.writeTo(folder);
        registry.add("summitry.seeds", () -> folder);
    }

    /**
     * A row of the table.
     *
     * @param query what is typed
     * @param leaders the passages, {@code slug#p2}, or articles of which one must lead
     */
    record Row(String query, List<String> leaders) {

        static Row of(String line) {
            int end = line.lastIndexOf(" ; ");
            return new Row(
                    line.substring(0, end).strip(),
                    Arrays.asList(line.substring(end + 3).strip().split("\\s+")));
        }

        /** The place of the first leader among what was found, or 0 if none was. */
        int rank(List<String> found) {
            return 1
                    + leaders.stream()
                            .mapToInt(leader -> place(leader, found))
                            .filter(place -> place >= 0)
                            .min()
                            .orElse(-1);
        }

        private static int place(String leader, List<String> found) {
            return IntStream.range(0, found.size())
                    .filter(i -> found.get(i).equals(leader) || found.get(i).startsWith(leader + "#"))
                    .findFirst()
                    .orElse(-1);
        }
    }

    @Test
    void whatAnswersAQueryLeads() throws IOException {
        List<Row> rows = rows();
        List<String> unranked = new ArrayList<>();
        double reciprocals = 0;
        for (Row row : rows) {
            List<String> found = found(row.query());
            int rank = row.rank(found);
            reciprocals += rank == 0 ? 0 : 1.0 / rank;
            System.out.printf("%4s  %s%n", rank == 0 ? "-" : rank, row.query());
            if (rank == 0) {
                unranked.add(row + " but " + found);
            } else if (rank > 1) {
                System.out.printf("        before it: %s%n", found.subList(0, Math.min(3, rank - 1)));
            }
        }
        double mean = reciprocals / rows.size();
        System.out.printf("Mean reciprocal rank of %d queries: %.3f%n", rows.size(), mean);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(40);
        assertThat(unranked).isEmpty();
        assertThat(mean).isGreaterThanOrEqualTo(WANTED);
    }

    @Test
    void theCollectionIsTheFiveAndAtLeastSixtyMore() {
        assertThat(madeUp).isGreaterThanOrEqualTo(60);
        assertThat(find("").total()).isEqualTo(5 + madeUp);
    }

    @Test
    void aPhraseDoesNotRunFromOnePassageIntoTheNext() {
        assertThat(found("\"doors close at six\"")).containsExactly("control-rooms-and-coats-of-arms#p2");
        assertThat(found("\"a joint Declaration writers\"")).isEmpty();
    }

    @Test
    void whatStandsInQuotationMarksIsFoundExactlySo() {
        assertThat(found("\"was sanctioned\"")).isEmpty();
        assertThat(found("\"were sanctioned\"")).containsExactly("oligarchs-sanctioned-in-april#p2");
        assertThat(found("\"the JCPOA by a statute\"")).containsExactly("saving-the-jcpoa-without-america#p2");
        assertThat(found("\"the Iran deal by a statute\"")).isEmpty();
    }

    @Test
    void whatWasFoundIsMarked() {
        assertThat(marks("sanctioned*")).containsOnly("sanctioned");
        assertThat(marks("DPRK coal Vladivostok")).contains("Coal", "DPRK", "Vladivostok");
        assertThat(marks("Guaido barracks")).contains("Guaidó", "barracks");
        assertThat(marks("\"bill from hell\"")).containsExactly("bill from hell");
        assertThat(marks("North Korea coal")).contains("DPRK").doesNotContain("of");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(find("topic:nonsense").remarks()).singleElement().asString().contains("no topic called “nonsense”");
        assertThat(find("sanctions OR summit:atlantis").remarks())
                .singleElement()
                .asString()
                .contains("no summit called “atlantis”", "Helsinki 2018");
        assertThat(find("-phase:during").remarks()).singleElement().asString().contains("Before, After");
        assertThat(find("author:nobody").remarks()).containsExactly("There is no author called “nobody”.");
        assertThat(find("publication:IMR author:tan summit:osaka phase:before topic:\"North Korea\"")
                        .remarks())
                .isEmpty();
    }

    private List<String> marks(String words) {
        return find(words).hits().stream()
                .flatMap(hit -> hit.snippets().stream())
                .flatMap(snippet -> Jsoup.parse(snippet.html()).select("mark").eachText().stream())
                .toList();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }

    private ArticleSearch.Hits find(String words) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("q", words);
        parameters.add("size", "100");
        return search.find(Query.of(parameters, 20));
    }

    /** What a reader sees from top to bottom: the passages of each article, or the article where none is shown. */
    private List<String> found(String words) {
        return find(words).hits().stream()
                .flatMap(hit -> hit.snippets().isEmpty()
                        ? Stream.of(hit.article().slug())
                        : hit.snippets().stream().map(snippet -> hit.article().slug() + "#" + snippet.anchor()))
                .toList();
    }
}
