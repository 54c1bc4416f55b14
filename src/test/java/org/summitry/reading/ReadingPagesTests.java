package org.summitry.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.PageReader.texts;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitry.FiveArticles;
import org.summitry.PageReader;

@FiveArticles
class ReadingPagesTests {

    private static final String KORTUNOV = "/articles/the-art-of-expectation-management";

    @Autowired
    MockMvcTester mvc;

    PageReader site;

    @BeforeEach
    void openSite() {
        site = new PageReader(mvc);
    }

    @Test
    void homeShowsTheSummitsInOrderOfTime() {
        assertThat(texts(site.open("/"), "ol.summits h3")).containsExactly("Helsinki 2018", "Paris 2018", "Osaka 2019");
    }

    @Test
    void homeShowsTheTopicMapWithTheEmptyColumnSayingSo() {
        Document home = site.open("/");
        assertThat(texts(home, ".map thead .summit")).containsExactly("Helsinki 2018", "Paris 2018", "Osaka 2019");
        assertThat(home.select(".map thead th:has([aria-label='After Paris 2018'])")
                        .text())
                .isEqualTo("After no article");
        assertThat(home.select(".map thead th:has([aria-label='Before Osaka 2019'])")
                        .text())
                .startsWith("Before 1 article");
        assertThat(home.select(".map tbody tr")).hasSize(16);
    }

    @Test
    void aNumberOfTheTopicMapLeadsToJustThosePassages() {
        Document home = site.open("/");
        var cell = home.select(".map td a[aria-label$='on Ukraine, Before Helsinki 2018']")
                .first();
        Document passages = site.open(cell.attr("href"));
        assertThat(passages.select(".take blockquote")).hasSize(Integer.parseInt(cell.text()));
        assertThat(passages.title()).isEqualTo("Ukraine, Before Helsinki 2018 · Summitry");
        assertThat(texts(passages, ".take h2")).containsExactly("Before Helsinki 2018");
    }

    @Test
    void anArticleNamesItsAuthorWithTheRoleThatTheSourceGives() {
        assertThat(texts(site.open(KORTUNOV), ".facts dd"))
                .contains(
                        "Andrey Kortunov, Director General of the Russian International Affairs Council, RIAC member",
                        "date not stated");
    }

    @Test
    void whatTheEditorSuppliedIsMarked() {
        Document article = site.open(KORTUNOV);
        assertThat(article.select("h1").text()).isEqualTo("The Art of Expectation Management");
        assertThat(texts(article, ".origin")).contains("Title supplied by the editor", "says the editor");
    }

    @Test
    void anAuthorWhomTheTextDoesNotNameIsNotStated() {
        Document article = site.open("/articles/putin-trump-meeting-in-osaka-a-course-towards-stabilisation");
        assertThat(texts(article, ".facts div"))
                .contains("Author not stated", "Published date not stated")
                .noneMatch(fact -> fact.contains("Kortunov") || fact.contains("Timofeev"));
        assertThat(texts(article, ".provenance li"))
                .contains("Tanker Incidents: Who Blinks First?, Ivan Timofeev (Expert Opinions)");
    }

    @Test
    void everyPassageHasAPermalinkAndTheWordsForItsTopics() {
        Document article = site.open(KORTUNOV);
        assertThat(article.select("section.passage")).hasSize(14);
        var syria = article.getElementById("p10");
        assertThat(syria.select("a.permalink").attr("href")).isEqualTo("#p10");
        assertThat(texts(syria, ".touches li a")).contains("Syria", "Iran");
        assertThat(texts(syria, ".touches q")).contains("Syria");
    }

    @Test
    void thePassageThatAnAddressAsksForIsMarked() {
        Document article = site.open(KORTUNOV + "?passage=p10");
        assertThat(article.select(".passage[aria-current=true]").eachAttr("id")).containsExactly("p10");
        assertThat(article.select(".notice").text()).isEqualTo("Passage 10 is marked: go to ¶ 10.");
        assertThat(article.select(".notice a").attr("href")).isEqualTo("#p10");
        assertThat(article.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + KORTUNOV);
        assertThat(site.open(KORTUNOV + "?passage=").select(".notice, .passage[aria-current]"))
                .isEmpty();
    }

    @Test
    void aPassageThatNeverWasIsA404WithTheArticle() {
        Document article = site.open(KORTUNOV + "?passage=p15", 404);
        assertThat(article.select(".notice").text())
                .isEqualTo("This article never had a passage 15. Here is the whole of it.");
        assertThat(article.select(".notice").attr("id")).isEqualTo("p15");
        assertThat(article.select(".passage")).hasSize(14);
        assertThat(article.select(".passage[aria-current]")).isEmpty();
    }

    @Test
    void aPassageThatHasNotTheFormOfOneIsA400() {
        for (String odd : new String[] {"7", "p0", "p07", "p", "P7", "p7x", "p12345678", "p-1", "p7%20"}) {
            assertThat(site.open(KORTUNOV + "?passage=" + odd, 400)
                            .select(".lead")
                            .text())
                    .as(odd)
                    .isEqualTo("The parameter passage must be the letter p and a passage’s number, as in p7.");
        }
        site.open("/articles/nope?passage=p7", 404);
    }

    @Test
    void anArticleSaysHowItWasImported() {
        Document article = site.open(KORTUNOV);
        assertThat(article.select(".provenance").text())
                .contains("001_4531fa6c14e13b83.txt", "RIAC page text", "UTF-8", "14 passages");
        assertThat(texts(article, ".provenance details summary")).contains("teaser: 7 lines");
    }

    @Test
    void theBadgeOpensTheWordsThatSpeakForItWithTheirPassages() {
        Document article = site.open(KORTUNOV);
        var badge = article.selectFirst(".standpoint details");
        assertThat(badge.select("summary").text()).isEqualTo("Before Why?");
        assertThat(texts(badge, ".claim")).containsExactly("About Helsinki 2018", "Written before it");
        assertThat(texts(badge, ".evidence")).hasSize(2).allMatch(words -> words.contains("Helsinki"));
        assertThat(badge.select(".evidence li:has(a)")).isNotEmpty().allSatisfy(line -> assertThat(
                        article.select(line.select("a").attr("href")).text())
                .contains(line.select("span").text().replaceAll("[“”…]", "")));
    }

    @Test
    void theTableOfTopicsLeadsToTheirPassagesTheMostDiscussedFirst() {
        Document article = site.open(KORTUNOV);
        var syria = article.select(".table-of-topics li:contains(Syria)").first();
        assertThat(syria.text()).isEqualTo("Syria 2 passages 5 10");
        assertThat(syria.select(".places a").eachAttr("href")).containsExactly("#p5", "#p10");
        assertThat(texts(article, ".table-of-topics li > a").get(0)).isEqualTo("Summit diplomacy");
    }

    @Test
    void anArticleTellsHowLongItTakesToRead() {
        assertThat(texts(site.open(KORTUNOV), ".facts div")).contains("Reading time 7 minutes");
    }

    @Test
    void anArticleLeadsToTheOnesBesideItWithinTheSummit() {
        assertThat(texts(site.open(KORTUNOV), ".beside a"))
                .containsExactly("Next → The Helsinki Summit: the Beginning of a Journey After Igor Ivanov");
        assertThat(texts(site.open("/articles/the-helsinki-summit-the-beginning-of-a-journey"), ".beside a"))
                .containsExactly("← Previous The Art of Expectation Management Before Andrey Kortunov");
        assertThat(site.open("/articles/russia-and-the-united-states-dialogue-without-commitments")
                        .select(".beside"))
                .isEmpty();
    }

    @Test
    void anArticleOnPaperNamesItsSourceAndItsPermalink() {
        assertThat(site.open(KORTUNOV).select(".imprint").text())
                .startsWith("Source Andrey Kortunov, The Art of Expectation Management, Russian International Affairs"
                        + " Council (RIAC), date not stated. <http://russiancouncil.ru/")
                .endsWith("/articles/the-art-of-expectation-management>");
    }

    @Test
    void anArticleIsReadInRussianAroundItsOwnText() {
        Document article = site.openInRussian("/articles/the-art-of-expectation-management");
        assertThat(article.select("html").attr("lang")).isEqualTo("ru");
        assertThat(article.select("h1, .passages").eachAttr("lang")).containsExactly("en", "en");
        assertThat(article.select(".margin").eachAttr("lang")).hasSize(14).containsOnly("ru");
        assertThat(texts(article, ".facts div")).contains("Время чтения 7 минут", "Опубликовано дата не указана");
        assertThat(article.select(".standpoint").text()).startsWith("Хельсинки, 2018 До Почему?");
        assertThat(texts(article, ".provenance details summary")).contains("анонс: 7 строк");
        assertThat(article.text()).contains("Оценка читателей издания: 4,5 (6 голосов).");
    }

    @Test
    void aSummitIsReadInRussian() {
        Document summit = site.openInRussian("/summits/helsinki-2018");
        assertThat(summit.select("h1").text()).isEqualTo("Хельсинки 2018");
        assertThat(texts(summit, ".sides h2")).containsExactly("До 1 статья", "После 1 статья");
        assertThat(texts(summit, ".thirds h3")).containsExactly("И до, и после", "Только до", "Только после");
        assertThat(summit.text()).contains("Все 9 записей с цитатами");
    }

    @Test
    void aPollIsShownWithItsVotes() {
        Document article = site.open(KORTUNOV);
        assertThat(article.select(".poll caption").text())
                .isEqualTo("Korean Peninsula Crisis Has no Military Solution. How Can It Be Solved?");
        assertThat(texts(article, ".poll tbody td:last-child")).containsExactly("36", "27", "22", "12", "4", "2");
        assertThat(texts(article, ".poll tbody td:nth-child(2)"))
                .containsExactly("35%", "26%", "21%", "12%", "4%", "2%");
        assertThat(article.select(".poll rect").eachAttr("width")).startsWith("35.0", "26.2");
        assertThat(article.text()).contains("rated it 4.5 (6 votes)");
    }

    @Test
    void aSummitHasItsFactsAndItsTwoSides() {
        Document summit = site.open("/summits/helsinki-2018");
        assertThat(texts(summit, ".facts dd"))
                .containsExactly(
                        "16 July 2018",
                        "Helsinki, Finland",
                        "a summit of its own",
                        "Full bilateral summit and joint press conference.");
        assertThat(texts(summit, ".sides section:first-child .card h3"))
                .containsExactly("The Art of Expectation Management");
        assertThat(texts(summit, ".sides section:last-child .card h3"))
                .containsExactly("The Helsinki Summit: the Beginning of a Journey");
    }

    @Test
    void aSummitSortsItsTopicsByTheSidesThatDiscussThem() {
        Document summit = site.open("/summits/helsinki-2018");
        assertThat(texts(summit, ".thirds h3"))
                .containsExactly("Discussed before and after", "Only before", "Only after");
        assertThat(texts(summit, ".thirds > div:nth-child(1) a")).contains("Syria", "Ukraine", "North Korea");
        assertThat(texts(summit, ".thirds > div:nth-child(2) a")).contains("Election interference", "Europe");
        assertThat(texts(summit, ".thirds > div:nth-child(3) a")).contains("Energy");
    }

    @Test
    void aSummitWithoutArticlesOnOneSideSaysSo() {
        Document paris = site.open("/summits/paris-2018");
        assertThat(texts(paris, ".sides h2")).containsExactly("Before 1 article", "After no article");
        assertThat(texts(paris, ".empty"))
                .containsExactly(
                        "This collection has no article written after Paris 2018.",
                        "It is a gap in the collection and no finding: what might have been written is not known.",
                        "Only one side has articles, so no topic here counts as a silence of the other.");
        assertThat(texts(paris, "section[aria-labelledby=topics] h3")).containsExactly("Before");
    }

    @Test
    void aSummitLeadsToTheOnesBeforeAndAfterItInTime() {
        assertThat(site.open("/summits/paris-2018").select(".beside a").eachAttr("href"))
                .containsExactly("/summits/helsinki-2018", "/summits/osaka-2019");
        assertThat(texts(site.open("/summits/helsinki-2018"), ".beside a"))
                .containsExactly("Later → Paris 2018 11 November 2018");
    }

    @Test
    void aTopicIsReadThroughAllSummitsInOrderOfTime() {
        assertThat(texts(site.open("/topics/arms-control"), ".trajectory li > :first-child"))
                .containsExactly(
                        "Before Helsinki 2018",
                        "After Helsinki 2018",
                        "Before Paris 2018",
                        "After Paris 2018",
                        "Before Osaka 2019",
                        "After Osaka 2019");
    }

    @Test
    void anAuthorAndAPublicationHaveTheirArticles() {
        assertThat(texts(site.open("/authors/igor-ivanov"), ".card h3"))
                .containsExactly("The Helsinki Summit: the Beginning of a Journey");
        assertThat(texts(site.open("/publications/riac"), ".card h3")).hasSize(2);
        assertThat(texts(site.open("/authors"), ".names a")).containsExactly("Andrey Kortunov", "Igor Ivanov");
        assertThat(texts(site.open("/publications"), ".names a")).hasSize(3);
    }

    @Test
    void aboutReportsTheLastImport() {
        assertThat(site.open("/about").text()).contains("5 imported", "Nothing was wrong with any file.");
    }

    @Test
    void anUnknownNameIsA404PageWithSearch() {
        for (String url :
                new String[] {"/articles/nope", "/summits/nope", "/topics/nope", "/authors/nope", "/publications/nope"
                }) {
            Document page = site.open(url, 404);
            assertThat(page.select("h1").text()).isEqualTo("Not found");
            assertThat(page.select("form[role=search] input[name=q]")).hasSize(1);
        }
    }

    @Test
    void anOddParameterIsA400PageWithTheReason() {
        assertThat(site.open("/topics/syria?summit=atlantis-1", 400)
                        .select(".lead")
                        .text())
                .isEqualTo(
                        "The parameter summit cannot be “atlantis-1”; it can be helsinki-2018, paris-2018, osaka-2019.");
        assertThat(site.open("/authors?page=-1", 400).select(".lead").text()).contains("page must be a number");
    }
}
