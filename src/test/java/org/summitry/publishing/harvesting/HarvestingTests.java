package org.summitry.publishing.harvesting;

import static org.assertj.core.api.Assertions.assertThat;

import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.Parameters;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.Statements;

/** The five articles and 250 that were imported long ago, many of them in the same second. */
abstract class HarvestingTests {

    private static final String LIST = "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc";
    private static final String FIRST = "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:summitry.org:";
    private static final int MADE_UP = 250;

    @Autowired
    MockMvcTester site;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void many() {
        if (database.queryForObject("select count(*) from article", Integer.class) > MADE_UP) {
            return;
        }
        List<Object[]> rows = new ArrayList<>();
        for (int number = 0; number < MADE_UP; number++) {
            String name = "made-up-" + number;
            rows.add(new Object[] {
                number - 1000,
                name,
                name + ".txt",
                String.format("%064d", number),
                "2020-01-0" + (1 + number / 150) + " 10:00:00.500+00"
            });
        }
        database.batchUpdate(
                "insert into article (id, slug, file, format, charset, language, title, title_origin, passage_count,"
                        + " word_count, text_hash, imported_at) values (?, ?, ?, 'plain text', 'UTF-8', 'en', 'A < B',"
                        + " 'TEXT', 1, 1, ?, cast(? as timestamp with time zone))",
                rows);
    }

    private Document ask(String url) throws Exception {
        var answer = site.get().uri(URI.create(url)).exchange();
        assertThat(answer).hasStatusOk().hasContentType("text/xml;charset=UTF-8");
        return Jsoup.parse(answer.getResponse().getContentAsString(), "", Parser.xmlParser());
    }

    private static List<String> texts(Element within, String name) {
        return within.getElementsByTag(name).eachText();
    }

    @Test
    void aHarvesterThatOthersWroteGetsEachRecordOnce() throws Exception {
        ServiceProvider harvester = harvester();
        List<String> harvested = new ArrayList<>();
        harvester
                .listIdentifiers(ListIdentifiersParameters.request().withMetadataPrefix("oai_dc"))
                .forEachRemaining(header -> harvested.add(header.getIdentifier()));
        assertThat(harvested)
                .hasSize(MADE_UP + 5)
                .doesNotHaveDuplicates()
                .startsWith("oai:summitry.org:made-up-0")
                .contains("oai:summitry.org:the-art-of-expectation-management");
        List<String> sets = new ArrayList<>();
        harvester.listSets().forEachRemaining(set -> sets.add(set.getSpec()));
        assertThat(sets).contains("summit:helsinki-2018", "topic:syria", "publication:riac");
        assertThat(harvester.identify().getEarliestDatestamp()).asString().isEqualTo("2020-01-01T10:00:00Z");
    }

    private ServiceProvider harvester() {
        return new ServiceProvider(
                new Context().withBaseUrl("http://localhost/oai").withOAIClient(new OAIClient() {
                    @Override
                    public InputStream execute(Parameters parameters) {
                        return new ByteArrayInputStream(site.get()
                                .uri(URI.create(parameters.toUrl("/oai")))
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray());
                    }
                }));
    }

    @Test
    void aListGoesOnWhereItEndedAndAllBatchesCostTheSame() throws Exception {
        Document first = ask(LIST);
        String token = first.getElementsByTag("resumptionToken").text();
        assertThat(texts(first, "identifier")).hasSize(100);
        Document second = ask("/oai?verb=ListIdentifiers&resumptionToken=" + token);
        assertThat(texts(second, "identifier")).hasSize(100).doesNotContainAnyElementsOf(texts(first, "identifier"));
        Document third = ask("/oai?verb=ListIdentifiers&resumptionToken="
                + second.getElementsByTag("resumptionToken").text());
        assertThat(texts(third, "identifier")).hasSize(55);
        Element end = third.getElementsByTag("resumptionToken").first();
        assertThat(end.text()).isEmpty();
        assertThat(end.attr("cursor")).isEqualTo("200");
        long statements = statements(LIST.replace("Identifiers", "Records"));
        assertThat(statements).isLessThanOrEqualTo(8);
    }

    private long statements(String url) {
        return Statements.during(
                () -> assertThat(site.get().uri(URI.create(url))).hasStatusOk());
    }

    @Test
    void aRecordSaysWhatTheTextSaysAndNoMore() throws Exception {
        Document answer = ask(FIRST + "the-art-of-expectation-management");
        assertThat(texts(answer, "dc:title")).containsExactly("The Art of Expectation Management");
        assertThat(texts(answer, "dc:creator")).containsExactly("Andrey Kortunov");
        assertThat(texts(answer, "dc:publisher")).containsExactly("Russian International Affairs Council (RIAC)");
        assertThat(texts(answer, "dc:date")).isEmpty();
        assertThat(texts(answer, "dc:identifier"))
                .containsExactly("http://localhost/articles/the-art-of-expectation-management");
        assertThat(texts(answer, "dc:source")).hasSize(1).allMatch(address -> address.contains("russiancouncil.ru"));
        assertThat(texts(answer, "dc:coverage")).containsExactly("Helsinki 2018 (before)");
        assertThat(texts(answer, "setSpec")).contains("summit:helsinki-2018", "publication:riac", "topic:syria");
        assertThat(texts(ask(FIRST + "made-up-0"), "dc:title")).containsExactly("A < B");
        assertThat(texts(ask(FIRST + "made-up-0"), "dc:creator")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "from=2020-01-01&until=2020-01-01, 100",
        "from=2020-01-02&until=2020-01-02, 100",
        "from=2020-01-01T10:00:00Z&until=2020-01-01T10:00:00Z, 100",
        "set=summit:helsinki-2018, 2",
        "set=publication:riac, 2",
        "from=2020-01-03, 5"
    })
    void listsAreNarrowedByTimeAndSet(String arguments, int records) throws Exception {
        assertThat(texts(ask(LIST + "&" + arguments), "identifier")).hasSize(records);
    }

    @ParameterizedTest
    @CsvSource({
        "/oai, badVerb",
        "/oai?verb=Nothing, badVerb",
        "/oai?verb=Identify&verb=Identify, badVerb",
        "/oai?verb=Identify&set=topic:syria, badArgument",
        "/oai?verb=ListRecords, badArgument",
        "/oai?verb=GetRecord&metadataPrefix=oai_dc, badArgument",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2020-13-01, badArgument",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-01T10:00Z, badArgument",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-01&until=2020-01-01T10:00:00Z, badArgument",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-02&until=2020-01-01, badArgument",
        "/oai?verb=ListRecords&metadataPrefix=marc, cannotDisseminateFormat",
        "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:summitry.org:nothing, idDoesNotExist",
        "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=%00, idDoesNotExist",
        "/oai?verb=ListMetadataFormats&identifier=nothing, idDoesNotExist",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01, noRecordsMatch",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc&set=topic:nothing, noRecordsMatch",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc&set=nothing, noRecordsMatch",
        "/oai?verb=ListRecords&resumptionToken=nothing, badResumptionToken",
        "/oai?verb=ListSets&resumptionToken=AAAA, badResumptionToken",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=AAAA, badArgument"
    })
    void whatCannotBeAnsweredIsAnErrorOfTheProtocol(String url, String code) throws Exception {
        Document answer = ask(url);
        assertThat(answer.getElementsByTag("error").eachAttr("code")).containsExactly(code);
        boolean repeats = !code.equals("badVerb") && !code.equals("badArgument");
        assertThat(answer.getElementsByTag("request").first().hasAttr("verb")).isEqualTo(repeats);
    }

    @Test
    void aTokenThatWasChangedOrIsOfAnotherVerbIsRefused() throws Exception {
        String token = ask(LIST).getElementsByTag("resumptionToken").text();
        char other = token.charAt(20) == 'A' ? 'B' : 'A';
        for (String url : List.of(
                "/oai?verb=ListIdentifiers&resumptionToken=" + token.substring(0, 20) + other + token.substring(21),
                "/oai?verb=ListSets&resumptionToken=" + token)) {
            assertThat(ask(url).getElementsByTag("error").eachAttr("code")).containsExactly("badResumptionToken");
        }
    }

    @Test
    void whatIsPostedIsAnsweredAlike() throws Exception {
        var posted = site.post()
                .uri("/oai")
                .contentType("application/x-www-form-urlencoded")
                .param("verb", "ListIdentifiers")
                .param("metadataPrefix", "oai_dc")
                .param("set", "summit:helsinki-2018")
                .exchange();
        assertThat(posted).hasStatusOk().bodyText().contains("oai:summitry.org:the-art-of-expectation-management");
    }

    @Test
    void itSaysWhoItIs() throws Exception {
        Document answer = ask("/oai?verb=Identify");
        assertThat(texts(answer, "baseURL")).containsExactly("http://localhost/oai");
        assertThat(texts(answer, "granularity")).containsExactly("YYYY-MM-DDThh:mm:ssZ");
        assertThat(texts(answer, "deletedRecord")).containsExactly("no");
        assertThat(texts(answer, "adminEmail")).allMatch(address -> address.matches("\\S+@(\\S+\\.)+\\S+"));
        assertThat(texts(ask("/oai?verb=ListMetadataFormats"), "metadataPrefix"))
                .containsExactly("oai_dc");
    }
}
