package org.summitry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a reader takes a citation along. */
class CitingBrowserTests extends InTheBrowser {

    private static final String PASSAGE = "/articles/the-art-of-expectation-management/cite?passage=p8";

    @Test
    void aCopyIsAnnouncedAndKeepsItsItalics() {
        BrowserContext context =
                context(new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
        Page page = context.newPage();
        page.navigate(url(PASSAGE));
        page.locator(".reference + button").first().click();
        assertThat(page.locator("[role=status]")).hasText("Copied: APA, 7th edition");
        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .startsWith("Kortunov, A. (n.d.). The Art of Expectation Management. Russian")
                .doesNotContain("<");
        assertThat(
                        (String)
                                page.evaluate(
                                        "navigator.clipboard.read().then(all => all[0].getType('text/html')).then(html => html.text())"))
                .contains("<i>The Art of Expectation Management</i>");
    }

    @Test
    void whatTheBrowserRefusesIsAnnouncedToo() {
        Page page = context(new Browser.NewContextOptions().setPermissions(List.of()))
                .newPage();
        page.addInitScript("navigator.clipboard.write = () => Promise.reject(new DOMException('no'))");
        page.navigate(url(PASSAGE));
        page.locator(".reference + button").first().click();
        assertThat(page.locator("[role=status]")).hasText("The browser did not allow to copy");
    }

    @Test
    void withoutJavaScriptAPassageLeadsToItsCitationsAndNoButtonPromisesAnything() {
        Page page = context(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        page.navigate(url("/articles/the-art-of-expectation-management"));
        page.locator("#p8 a.cite").click();
        assertThat(page).hasURL(url(PASSAGE));
        assertThat(page.locator("main button")).hasCount(0);
        assertThat(page.locator(".reference")).hasCount(4);
    }
}
