package org.summitry.publishing.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitry.FiveArticles;
import org.summitry.PageReader;
import org.xml.sax.InputSource;

/** What a feed reader gets of a list of articles. */
@FiveArticles
class ArticlesFeedTests {

    private static final Path GRAMMAR = Path.of("src", "test", "resources", "feeds", "atom.rnc");

    @Autowired
    MockMvcTester mvc;

    /** The index shows what was imported a little later. */
    @BeforeEach
    void allArticlesAreFound() {
        await().until(() -> ids(feed("/articles.atom?summit=helsinki-2018&summit=osaka-2019&summit=paris-2018"))
                        .size()
                == 5);
    }

    private MvcTestResult get(String url, String... headers) {
        var request = mvc.get().uri(URI.create(url));
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return request.exchange();
    }

    private String text(String url, String... headers) throws Exception {
        MvcTestResult result = get(url, headers);
        assertThat(result).as(url).hasStatusOk().hasContentType("application/atom+xml");
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Feed feed(String url) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(text(url)));
    }

    private static List<String> ids(Feed feed) {
        return feed.getEntries().stream().map(Entry::getId).toList();
    }

    private static String link(List<Link> links, String rel) {
        return links.stream()
                .filter(link -> link.getRel().equals(rel))
                .map(Link::getHref)
                .findFirst()
                .orElse(null);
    }

    private static Entry entry(Feed feed, String slug) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getId().endsWith("/" + slug))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles.atom",
                "/articles.atom?full=true",
                "/articles.atom?size=2&page=2",
                "/articles.atom?page=70",
                "/articles.atom?q=zebra",
                "/articles.atom?q=%EF%BF%BF%ED%A0%80%3C%26",
                "/articles.atom?summit=none&topic=syria",
                "/articles.atom?summit=helsinki-2018&phase=pre&topic=syria&topic=iran&author=andrey-kortunov"
            })
    void itIsAsTheStandardDemands(String url) throws Exception {
        StringWriter wrong = new StringWriter();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(wrong));
        ValidationDriver grammar = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(grammar.loadSchema(ValidationDriver.fileInputSource(GRAMMAR.toFile())))
                .isTrue();
        assertThat(grammar.validate(new InputSource(new StringReader(text(url)))))
                .as("%s %s", url, wrong)
                .isTrue();
    }

    @Test
    void itTellsAllArticlesTheLastImportFirst() throws Exception {
        Feed feed = feed("/articles.atom");
        assertThat(feed.getTitle()).isEqualTo("All articles · Summitry");
        assertThat(feed.getEntries()).hasSize(5);
        assertThat(feed.getEntries()).extracting(Entry::getUpdated).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(feed.getUpdated()).isEqualTo(feed.getEntries().get(0).getUpdated());
        assertThat(link(feed.getAlternateLinks(), "alternate")).isEqualTo("http://localhost/articles");
        assertThat(link(feed.getOtherLinks(), "self")).isEqualTo("http://localhost/articles.atom");
    }

    @Test
    void anEntryTellsWhatTheArticleSaysAndNoMore() throws Exception {
        Feed feed = feed("/articles.atom");
        Entry entry = entry(feed, "the-art-of-expectation-management");
        assertThat(entry.getTitle()).isEqualTo("The Art of Expectation Management");
        assertThat(entry.getAuthors()).singleElement().satisfies(author -> {
            assertThat(author.getName()).isEqualTo("Andrey Kortunov");
            assertThat(author.getUri()).isEqualTo("http://localhost/authors/andrey-kortunov");
        });
        assertThat(link(entry.getAlternateLinks(), "alternate"))
                .isEqualTo("http://localhost/articles/the-art-of-expectation-management");
        assertThat(link(entry.getOtherLinks(), "via")).startsWith("http://russiancouncil.ru/");
        assertThat(entry.getCategories())
                .extracting(category -> category.getTerm() + " " + category.getLabel())
                .contains("helsinki-2018.pre Before Helsinki 2018", "syria Syria");
        assertThat(entry.getSummary().getValue())
                .startsWith("It is evident that Vladimir Putin")
                .endsWith(" …");
        assertThat(entry.getContents()).isEmpty();
        assertThat(entry.getPublished()).isNull();
    }

    @Test
    void nobodyIsMadeTheAuthorOfAnArticleThatNamesNone() throws Exception {
        Feed feed = feed("/articles.atom");
        assertThat(entry(feed, "russia-and-the-united-states-dialogue-without-commitments")
                        .getAuthors())
                .isEmpty();
        assertThat(feed.getAuthors())
                .extracting(author -> author.getName())
                .containsExactly("Summitry, for articles whose author is not stated");
    }

    @Test
    void theLanguageOfEachArticleIsTold() throws Exception {
        Document feed =
                Jsoup.parse(text("/articles.atom", "Accept-Language", "ru"), "", org.jsoup.parser.Parser.xmlParser());
        assertThat(feed.select("feed").attr("xml:lang")).isEqualTo("en");
        assertThat(feed.select("entry").eachAttr("xml:lang")).hasSize(5).containsOnly("en");
    }

    @Test
    void theWholeTextComesOnlyWhereItIsAskedFor() throws Exception {
        Entry entry = entry(feed("/articles.atom?full=true"), "the-art-of-expectation-management");
        assertThat(entry.getContents()).singleElement().satisfies(content -> {
            assertThat(content.getType()).isEqualTo("html");
            assertThat(PageReader.texts(Jsoup.parse(content.getValue()), "p")).hasSize(14);
        });
        assertThat(get("/articles.atom?full=yes")).hasStatus(400).bodyText().contains("it can be true");
    }

    @Test
    void namesOfFeedAndEntriesStayWhereverTheSiteIs() throws Exception {
        String here = text("/articles.atom?topic=syria&q=sanctions");
        String elsewhere = text("https://elsewhere.example:8443/articles.atom?topic=syria&q=sanctions");
        assertThat(elsewhere)
                .contains("https://elsewhere.example:8443/articles/")
                .isNotEqualTo(here);
        assertThat(names(elsewhere))
                .isEqualTo(names(here))
                .contains("tag:summitry.org,2026:articles?q=sanctions&topic=syria");
        assertThat(names(text("/articles.atom")))
                .contains("tag:summitry.org,2026:article/the-art-of-expectation-management");
    }

    private static List<String> names(String feed) {
        return Jsoup.parse(feed, "", org.jsoup.parser.Parser.xmlParser())
                .select("id")
                .eachText();
    }

    @ParameterizedTest
    @CsvSource({
        "?summit=helsinki-2018&phase=pre, Articles before Helsinki 2018 · Summitry, 1",
        "?summit=helsinki-2018&summit=osaka-2019, Articles about Helsinki 2018 or Osaka 2019 · Summitry, 4",
        "?author=igor-ivanov, Articles by Igor Ivanov · Summitry, 1",
        "?q=sanctions&topic=syria&publication=riac, 'Articles with “sanctions”, on Syria, in Russian International Affairs Council (RIAC) · Summitry', 2"
    })
    void eachListIsAFeed(String filters, String title, int articles) throws Exception {
        Feed feed = feed("/articles.atom" + filters);
        assertThat(feed.getTitle()).isEqualTo(title);
        assertThat(feed.getEntries()).hasSize(articles);
        assertThat(link(feed.getAlternateLinks(), "alternate")).contains(filters.substring(1, 8));
    }

    @Test
    void itsPagesLeadFromOneToTheNext() throws Exception {
        List<String> ids = new ArrayList<>();
        String url = "/articles.atom?size=2";
        Feed page = feed(url);
        String first = link(page.getOtherLinks(), "first");
        assertThat(link(page.getOtherLinks(), "previous")).isNull();
        int pages = 1;
        ids.addAll(ids(page));
        while (link(page.getOtherLinks(), "next") != null) {
            String before = link(page.getOtherLinks(), "self");
            page = feed(link(page.getOtherLinks(), "next"));
            pages++;
            ids.addAll(ids(page));
            assertThat(link(page.getOtherLinks(), "previous")).isEqualTo(before);
            assertThat(link(page.getOtherLinks(), "first")).isEqualTo(first);
        }
        assertThat(pages).isEqualTo(3);
        assertThat(ids).isEqualTo(ids(feed("/articles.atom")));
    }

    @Test
    void aListWithoutArticlesIsAFeedToo() throws Exception {
        Feed feed = feed("/articles.atom?q=zebra");
        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getUpdated()).isAfter("2020-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "topic=zebra, 'it can be arms-control, election-interference'",
        "author=nobody, it can be one that /api/authors lists",
        "phase=later, 'it can be pre, post'",
        "sort=title, it takes no parameter sort",
        "size=101, must be a number from 1 to 100",
        "page=600&size=20, leads beyond the first"
    })
    void whatCannotBeUsedIsToldWithTheReason(String parameter, String reason) {
        assertThat(get("/articles.atom?" + parameter))
                .hasStatus(400)
                .hasContentType("text/html;charset=UTF-8")
                .bodyText()
                .contains(reason);
    }

    @Test
    void aReaderWhoHasItAlreadyIsToldSo() {
        String tag = get("/articles.atom").getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).isNotNull();
        assertThat(get("/articles.atom", HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304);
    }
}
