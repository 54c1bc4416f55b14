package org.summitry.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.PageReader;
import org.summitry.catalog.Articles;
import org.summitry.catalog.Passage;
import org.summitry.catalog.Passages;

/** What becomes of permalinks when a document changes; the same on every database that Summitry runs on. */
abstract class ReimportTests {

    private static final String SLUG = "notes-before-helsinki";
    private static final String PAGE = "/articles/" + SLUG;

    private static final String MEETING =
            "Presidents Trump and Putin will meet in Helsinki next week. Nobody expects the"
                    + " summit to settle anything. The hosts have cleared the palace square for it. What matters is that the two"
                    + " sit down at all.";
    private static final String ARMS =
            "The INF Treaty is on the agenda, and so is the extension of New START. Arms control"
                    + " used to be the one field where the two capitals could do business. Their experts have not met for two"
                    + " years. A mandate to meet again would be a result.";
    private static final String SYRIA =
            "In Syria both armies fly over the same valleys. The channel between their officers"
                    + " has kept them from shooting at each other. It needs no summit, but it would profit from a word of"
                    + " approval. The south of the country is the test.";
    private static final String UKRAINE =
            "On Ukraine neither side has anything new to offer. The Minsk agreements are quoted"
                    + " by all and kept by none. A mission of peacekeepers has been discussed by the special envoys. It will be"
                    + " discussed further.";
    private static final String SANCTIONS =
            "Sanctions are in the hands of Congress, and the president cannot lift them. The"
                    + " Russian delegation knows that well enough. It will not ask for what cannot be given. Businessmen in both"
                    + " countries have drawn their conclusions.";

    private static final List<String> FIVE = List.of(MEETING, ARMS, SYRIA, UKRAINE, SANCTIONS);

    @Autowired
    Importer importer;

    @Autowired
    SeedsFolder folder;

    @Autowired
    Articles articles;

    @Autowired
    Passages passages;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void importFivePassages() throws IOException {
        EmptyCollection.make(jdbc, folder);
        site = new PageReader(mvc);
        publish(FIVE);
        assertThat(anchors()).containsExactly("p1", "p2", "p3", "p4", "p5");
    }

    @Test
    void anEditedPassageKeepsItsAnchor() throws IOException {
        String edited = SYRIA.replace(
                "It needs no summit, but it would profit from a word of approval.",
                "Officers who have served there ask for nothing more than to be left to their work.");
        publish(with(SYRIA, edited));
        assertThat(anchors()).containsExactly("p1", "p2", "p3", "p4", "p5");
        assertThat(textOf("p3")).isEqualTo(edited);
        assertThat(gone()).isEmpty();
    }

    @Test
    void twoEditsInARowLeaveThePassageItsAnchor() throws IOException {
        String once = ARMS.replace("Their experts have not met for two years.", "Their experts last met in Geneva.");
        String twice = once.replace(
                "A mandate to meet again would be a result.", "If they may meet again, that is something.");
        publish(with(ARMS, once));
        publish(with(ARMS, twice));
        assertThat(anchors()).containsExactly("p1", "p2", "p3", "p4", "p5");
        assertThat(textOf("p2")).isEqualTo(twice);
    }

    @Test
    void anInsertedPassageGetsTheNextNumberAndTheOthersKeepTheirs() throws IOException {
        List<String> more = new ArrayList<>(FIVE);
        more.add(0, "This note was written on the train from Saint Petersburg, and it has been shortened for print.");
        more.add(3, "Iran will be talked about in the corridors, and on that nothing can be reported yet by anybody.");
        publish(more);
        assertThat(anchors()).containsExactly("p6", "p1", "p2", "p7", "p3", "p4", "p5");
        assertThat(textOf("p3")).isEqualTo(SYRIA);
    }

    @Test
    void aMovedPassageTakesItsAnchorAlong() throws IOException {
        publish(List.of(MEETING, SANCTIONS, ARMS, SYRIA, UKRAINE));
        assertThat(anchors()).containsExactly("p1", "p5", "p2", "p3", "p4");
        assertThat(textOf("p5")).isEqualTo(SANCTIONS);
        assertThat(texts(site.open(PAGE), ".permalink")).containsExactly("¶ 1", "¶ 5", "¶ 2", "¶ 3", "¶ 4");
    }

    @Test
    void aDeletedPassageIsGoneAndItsNumberIsNotGivenAgain() throws IOException {
        publish(without(SANCTIONS));
        assertThat(gone()).containsExactly("p5 → p4");
        List<String> more = new ArrayList<>(without(SANCTIONS));
        more.add("North Korea will not be forgotten, says the adviser who prepared the president’s papers in May.");
        publish(more);
        assertThat(anchors()).containsExactly("p1", "p2", "p3", "p4", "p6");
        assertThat(gone()).containsExactly("p5 → p4");
    }

    @Test
    void aDeletedPassageThatComesBackGetsItsAnchorBack() throws IOException {
        publish(without(UKRAINE));
        assertThat(gone()).containsExactly("p4 → p5");
        publish(FIVE);
        assertThat(anchors()).containsExactly("p1", "p2", "p3", "p4", "p5");
        assertThat(gone()).isEmpty();
        publish(without(UKRAINE));
        publish(with(UKRAINE, UKRAINE.replace("It will be discussed further.", "So it goes.")));
        assertThat(anchors()).containsExactly("p1", "p2", "p3", "p4", "p5");
        assertThat(gone()).isEmpty();
    }

    @Test
    void aPassageOnTheSameSubjectDoesNotTakeOverTheAnchor() throws IOException {
        publish(with(
                SYRIA,
                "Syria is where the two presidents might agree. Russia wants money to rebuild the country, and America wants"
                        + " Iran out of it. Neither has it in its hands to give the other what it wants. The officers"
                        + " will go on talking."));
        assertThat(anchors()).containsExactly("p1", "p2", "p6", "p4", "p5");
        assertThat(gone()).containsExactly("p3 → p6");
    }

    @Test
    void whenTheNearestPassageGoesAsWellWhatIsNearToThatCounts() throws IOException {
        publish(without(SYRIA));
        assertThat(gone()).containsExactly("p3 → p4");
        publish(List.of(MEETING, ARMS, SANCTIONS));
        assertThat(gone()).containsExactly("p3 → p5", "p4 → p5");
        publish(List.of(MEETING, ARMS));
        assertThat(gone()).containsExactly("p3 → p2", "p4 → p2", "p5 → p2");
        assertThat(texts(site.open(PAGE + "?passage=p3"), ".notice a")).containsExactly("¶ 2");
    }

    @Test
    void aPassageThatWasJoinedToAnotherLeadsToWhereItsWordsAre() throws IOException {
        String closing = "Much will depend on whether the interpreters are allowed to keep their notes.";
        publish(List.of(closing, MEETING, ARMS, SYRIA, UKRAINE, SANCTIONS));
        assertThat(anchors()).containsExactly("p6", "p1", "p2", "p3", "p4", "p5");
        publish(List.of(MEETING, ARMS, SYRIA, UKRAINE, SANCTIONS + " " + closing));
        assertThat(anchors()).containsExactly("p1", "p2", "p3", "p4", "p5");
        assertThat(gone()).containsExactly("p6 → p5");
    }

    @Test
    void ofTwoPassagesWithTheSameWordsTheOneBetweenTheSameNeighboursIsIt() throws IOException {
        String refrain = "That much is known, and the rest will be told by those who were in the room with them.";
        List<String> twice = List.of(MEETING, refrain, ARMS, SYRIA, refrain, UKRAINE, SANCTIONS);
        publish(twice);
        assertThat(anchors()).containsExactly("p1", "p6", "p2", "p3", "p7", "p4", "p5");
        publish(List.of(MEETING, ARMS, SYRIA, refrain, UKRAINE, SANCTIONS));
        assertThat(anchors()).containsExactly("p1", "p2", "p3", "p7", "p4", "p5");
        assertThat(gone()).containsExactly("p6 → p7");
        publish(twice);
        assertThat(anchors()).containsExactly("p1", "p6", "p2", "p3", "p7", "p4", "p5");
    }

    @Test
    void aRenamedDocumentKeepsTheAnchorsOfItsPassages() throws IOException {
        publish(List.of(SANCTIONS, MEETING, ARMS, SYRIA, UKRAINE));
        Files.move(folder.file("note.md"), folder.file("renamed.md"));
        importer.run();
        assertThat(anchors()).containsExactly("p5", "p1", "p2", "p3", "p4");
    }

    @Test
    void theEvidenceNamesThePassagesThatHoldIt() throws IOException {
        publish(List.of(UKRAINE, SANCTIONS, MEETING, ARMS));
        List<String> evidence = read("$.summits[*].evidence[*]");
        List<String> located =
                evidence.stream().filter(line -> line.matches("p\\d+: .*")).toList();
        assertThat(located).isNotEmpty().allSatisfy(line -> assertThat(textOf(line.substring(0, line.indexOf(':'))))
                .contains(line.replaceFirst("^p\\d+: “", "").replaceFirst("[”…]+$", "")));
    }

    @Test
    void everyPageLinksAPassageByItsOwnAnchor() throws IOException {
        publish(List.of(UKRAINE, SANCTIONS, MEETING, ARMS));
        for (String url : List.of(
                "/topics/ukraine",
                "/topics/sanctions",
                "/compare?left=helsinki-2018.pre&right=helsinki-2018.post",
                "/articles?q=Minsk")) {
            List<Element> links = site.open(url).select("a[href^=" + PAGE + "#p]");
            assertThat(links).as(url).isNotEmpty().allSatisfy(link -> {
                String anchor = link.attr("href").substring(PAGE.length() + 1);
                assertThat(link.text()).endsWith("¶ " + anchor.substring(1));
                String quoted =
                        link.closest("blockquote, li").select("mark").first().text();
                assertThat(quoted).isNotBlank();
                assertThat(textOf(anchor)).contains(quoted);
            });
        }
        String compared = body("/api/compare?left=helsinki-2018.pre&right=helsinki-2018.post&topic=ukraine");
        assertThat(JsonPath.<List<String>>read(compared, "$.topics[0].left[*].anchor"))
                .containsExactly("p4");
    }

    @Test
    void theJsonOfAnArticleTellsWhatIsGone() throws IOException {
        publish(without(SANCTIONS));
        assertThat(this.<String>read("$.passages[*].anchor")).containsExactly("p1", "p2", "p3", "p4");
        assertThat(this.<String>read("$.goneAnchors[*].anchor")).containsExactly("p5");
        assertThat(this.<String>read("$.goneAnchors[*].nearest")).containsExactly("p4");
        assertThat(this.<String>read("$.goneAnchors[*].goneAt").get(0)).startsWith(today().toString());
    }

    @Test
    void thePermalinkOfAGonePassageLeadsToANoticeWithItsWordsAndTheNearest() throws IOException {
        publish(without(UKRAINE));
        Document page = site.open(PAGE + "?passage=p4");
        Element notice = page.selectFirst(".notice");
        String date = today().format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
        assertThat(notice.select("p").text())
                .isEqualTo("Passage 4 is no longer in this article since its document was imported anew on " + date
                        + ". The nearest passage is now ¶ 5.");
        assertThat(notice.select("details blockquote").text()).isEqualTo(UKRAINE);
        assertThat(notice.select("p a").attr("href")).isEqualTo(PAGE + "?passage=p5#p5");
        assertThat(page.select(".passage[aria-current]")).isEmpty();
        assertThat(page.select("#p4")).containsExactly(notice);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + PAGE);
        assertThat(texts(page, ".passage > p")).hasSize(4);
    }

    @Test
    void theFragmentOfAGonePassageLandsOnALineThatSaysSo() throws IOException {
        assertThat(site.open(PAGE).select(".gone")).isEmpty();
        publish(without(UKRAINE));
        Element line = site.open(PAGE).getElementById("p4");
        assertThat(line.text()).startsWith("¶ 4 is no longer here since ").endsWith("see ¶ 5 or what ¶ 4 said");
        assertThat(line.select("a").eachAttr("href")).containsExactly("#p5", PAGE + "?passage=p4");
    }

    private void publish(List<String> paragraphs) throws IOException {
        Files.writeString(
                folder.file("note.md"),
                "---\ntitle: Notes Before Helsinki\n---\n\n" + String.join("\n\n", paragraphs) + "\n");
        importer.run();
        assertThat(passages.findByArticle(SLUG)).extracting(Passage::getText).containsExactlyElementsOf(paragraphs);
    }

    private static List<String> with(String passage, String instead) {
        return FIVE.stream().map(one -> one.equals(passage) ? instead : one).toList();
    }

    private static List<String> without(String... some) {
        return FIVE.stream().filter(one -> !Arrays.asList(some).contains(one)).toList();
    }

    private List<String> anchors() {
        return passages.findByArticle(SLUG).stream().map(Passage::getAnchor).toList();
    }

    private List<String> gone() {
        return jdbc.queryForList(
                "select 'p' || anchor || ' → p' || nearest from gone_passage order by anchor", String.class);
    }

    private String textOf(String anchor) {
        return site.open(PAGE).getElementById(anchor).select("> p").text();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private <T> List<T> read(String path) {
        return JsonPath.read(body("/api" + PAGE), path);
    }

    private String body(String url) {
        var result = mvc.get().uri(java.net.URI.create(url)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
