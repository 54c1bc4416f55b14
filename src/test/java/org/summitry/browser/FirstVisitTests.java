package org.summitry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first page costs a reader whose browser has nothing of the site yet. */
class FirstVisitTests extends InTheBrowser {

    private static final long MOST_BYTES = 120_000;
    private static final double LAYOUT_SHIFT_BELOW = 0.01;
    private static final String WATCH_SHIFTS =
            """
            window.shifts = [];
            window.watch = new PerformanceObserver(list => window.shifts.push(...list.getEntries()));
            window.watch.observe({type: 'layout-shift', buffered: true});""";
    private static final String SUM_OF_SHIFTS =
            "[...shifts, ...watch.takeRecords()].reduce((sum, shift) => sum + shift.value, 0.0)";

    @ParameterizedTest
    @CsvSource({
        "home, 1280", "home, 360",
        "article, 1280", "article, 360",
        "summit, 1280", "summit, 360",
        "compare, 1280", "compare, 360",
        "search, 1280", "search, 360"
    })
    void nothingMovesWhileThePageLoads(String name, int width) {
        BrowserContext context = context(new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
        context.addInitScript(WATCH_SHIFTS);
        Page page = visit(context.newPage(), name);
        assertThat(((Number) page.evaluate(SUM_OF_SHIFTS)).doubleValue()).isLessThan(LAYOUT_SHIFT_BELOW);
    }

    @Test
    void anArticleWithAllItNeedsIsAtMost120KilobytesOnTheWire() {
        BrowserContext context = context(new Browser.NewContextOptions());
        Page page = context.newPage();
        CDPSession network = context.newCDPSession(page);
        Map<String, String> addresses = new HashMap<>();
        Map<String, Long> received = new TreeMap<>();
        network.on(
                "Network.requestWillBeSent",
                event -> addresses.put(
                        event.get("requestId").getAsString(),
                        event.getAsJsonObject("request").get("url").getAsString()));
        network.on(
                "Network.loadingFinished",
                event -> received.merge(
                        addresses.get(event.get("requestId").getAsString()),
                        event.get("encodedDataLength").getAsLong(),
                        Long::sum));
        network.send("Network.enable");
        visit(page, "article");
        assertThat(received.values().stream().mapToLong(Long::longValue).sum())
                .as("bytes with headers: %s", received)
                .isBetween(10_000L, MOST_BYTES);
    }

    /** Until nothing has been loading for half a second. */
    private Page visit(Page page, String name) {
        page.navigate(url(Pages.address(name)), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))");
        return page;
    }
}
