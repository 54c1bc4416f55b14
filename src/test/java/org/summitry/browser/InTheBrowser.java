package org.summitry.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.summitry.ImportedFirst;
import org.summitry.SummitryApplication;
import org.summitry.TemporaryData;

/**
 * What every test in the browser begins with: the program with the five articles on a port of its own, which all such
 * tests share, and a browser. One passage of an article, its 90th, is gone.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "summitry.import-at-start=false")
@ContextConfiguration(
        initializers = TemporaryData.class,
        classes = {SummitryApplication.class, ImportedFirst.class})
abstract class InTheBrowser {

    static final int WIDE = 1280;
    static final int TELEPHONE = 320;
    private static final int HEIGHT = 900;

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    static void openBrowser(@Autowired JdbcTemplate jdbc) {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        jdbc.update("insert into gone_passage (article_id, anchor, nearest, text, gone_at)"
                + " select id, 90, 3, 'Nobody reads this any more.', current_timestamp from article"
                + " where slug = 'the-art-of-expectation-management'"
                + " and not exists (select 1 from gone_passage where anchor = 90)");
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void closePages() {
        contexts.forEach(BrowserContext::close);
    }

    /** A page on a wide screen, in the light. */
    final Page open(String path) {
        return open(path, WIDE, ColorScheme.LIGHT);
    }

    final Page open(String path, int width, ColorScheme scheme) {
        Page page = context(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setColorScheme(scheme))
                .newPage();
        page.navigate(url(path));
        return page;
    }

    /**
     * A reader of whom the browser knows nothing yet; gone after the test. Nothing moves unless the test asks for it: what
     * scrolls smoothly cannot be clicked, and without JavaScript never comes to rest for the test.
     */
    final BrowserContext context(Browser.NewContextOptions options) {
        if (options.reducedMotion == null) {
            options.setReducedMotion(ReducedMotion.REDUCE);
        }
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        return context;
    }

    final String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** How wide the page is with all that sticks out of it. */
    static int widthOf(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }
}
