package org.summitry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.summitry.ImportedFirst;
import org.summitry.SummitryApplication;
import org.summitry.TemporaryData;

/** A reader in Chromium, with a mouse, a keyboard, a telephone, in the dark, and without JavaScript. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "summitry.import-at-start=false")
@ContextConfiguration(
        initializers = TemporaryData.class,
        classes = {SummitryApplication.class, ImportedFirst.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTests {

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    void openBrowser() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void closePages() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    static Stream<String> everyKindOfPage() {
        return Stream.of(
                "/",
                "/articles",
                "/articles?q=sanctions&summit=helsinki-2018",
                "/articles?q=zebra",
                "/articles/the-art-of-expectation-management",
                "/articles/the-art-of-expectation-management#p10",
                "/articles/putin-trump-meeting-in-osaka-a-course-towards-stabilisation",
                "/summits/helsinki-2018",
                "/summits/paris-2018",
                "/topics",
                "/topics/syria",
                "/topics/syria?summit=helsinki-2018&phase=pre",
                "/authors",
                "/authors/igor-ivanov",
                "/publications",
                "/publications/riac",
                "/compare?left=helsinki-2018.pre&right=helsinki-2018.post",
                "/compare?left=paris-2018.pre&right=paris-2018.post",
                "/about",
                "/no/such/page");
    }

    @Test
    void aReaderWalksFromHomeToTheTwoTakesAndOnToThePassage() {
        Page page = open("/", 1280, ColorScheme.LIGHT);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Helsinki 2018").setExact(true))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Helsinki 2018");
        page.getByText("Compare before and after").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Before Helsinki 2018 against After Helsinki 2018");
        assertThat(page.locator("#election-interference .silence"))
                .containsText("Igor Ivanov’s article afterwards does not speak of election interference.");
        page.locator("#syria blockquote a").last().click();
        page.waitForURL("**/articles/the-helsinki-summit-the-beginning-of-a-journey#p10");
        assertThat(page.locator("section.passage:target p")).containsText("As regards Syria");
        assertThat(page.locator("section.passage:target")).isInViewport();
    }

    @Test
    void filtersWorkByTickingAndApplying() {
        Page page = open("/articles", 1280, ColorScheme.LIGHT);
        page.getByLabel("Osaka 2019").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply"))
                .click();
        page.waitForURL("**summit=osaka-2019**");
        assertThat(page.locator(".hits .card")).hasCount(2);
        page.locator(".chip").click();
        assertThat(page.locator(".hits .card")).hasCount(5);
    }

    @Test
    void everythingWorksWithoutJavaScript() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(url("/"));
        page.locator("input[name=q]").fill("Draconian");
        page.locator("input[name=q]").press("Enter");
        assertThat(page.locator(".hits .card")).hasCount(1);
        page.navigate(url("/compare"));
        page.locator("select[name=topic]").selectOption("syria");
        page.locator(".picker button").click();
        assertThat(page.locator(".compared")).hasCount(1);
        page.navigate(url("/articles/the-art-of-expectation-management"));
        page.locator("#p10 summary").click();
        assertThat(page.locator("#p10 .touches q").first()).isVisible();
    }

    @Test
    void theKeyboardSkipsToTheContent() {
        Page page = open("/about", 1280, ColorScheme.LIGHT);
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
    }

    @ParameterizedTest
    @MethodSource("everyKindOfPage")
    void axeFindsNothing(String path) {
        assertNoViolations(open(path, 1280, ColorScheme.LIGHT), path);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfPage")
    void axeFindsNothingOnATelephoneInTheDark(String path) {
        assertNoViolations(open(path, 320, ColorScheme.DARK), path);
    }

    private static void assertNoViolations(Page page, String path) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(path)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKindOfPage")
    void nothingIsWiderThanATelephone(String path) {
        Page page = open(path, 320, ColorScheme.LIGHT);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) width).intValue()).as(path).isLessThanOrEqualTo(320);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfPage")
    void thePolicyAllowsAllThatAPageLoadsAndItLoadsNothingFromElsewhere(String path) {
        BrowserContext context = browser.newContext();
        contexts.add(context);
        Page page = context.newPage();
        List<String> complaints = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (!message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(url(path));
        assertThat(complaints).isEmpty();
        assertThat(requests)
                .isNotEmpty()
                .allMatch(request -> request.startsWith(url("/")) || request.startsWith("data:"));
    }

    private Page open(String path, int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(url(path));
        return page;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
