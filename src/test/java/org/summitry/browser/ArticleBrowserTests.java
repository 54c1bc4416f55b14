package org.summitry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article as it is read: its lines, its margin, its table of topics, and on paper. */
class ArticleBrowserTests extends InTheBrowser {

    private static final String KORTUNOV = "/articles/the-art-of-expectation-management";

    /** Characters a full line of the article has on the average. */
    private static final String CHARACTERS =
            """
            () => {
              const range = document.createRange();
              const lines = [];
              for (const paragraph of document.querySelectorAll('.passage > p')) {
                let top = null, from = 0;
                for (let at = 0; at < paragraph.firstChild.length; at++) {
                  range.setStart(paragraph.firstChild, at);
                  range.setEnd(paragraph.firstChild, at + 1);
                  const now = range.getBoundingClientRect();
                  if (now.height === 0) continue;
                  if (top !== null && now.top > top + 5) { lines.push(at - from); from = at; }
                  top = now.top;
                }
              }
              return lines.reduce((sum, one) => sum + one, 0) / lines.length;
            }""";

    @ParameterizedTest
    @ValueSource(ints = {768, 1024, 1280, 1600})
    void aLineHasSixtyToSeventyFiveCharacters(int width) {
        Page page = open(KORTUNOV, width, ColorScheme.LIGHT);
        page.waitForFunction("document.fonts.status === 'loaded'");
        assertThat(((Number) page.evaluate(CHARACTERS)).doubleValue()).isBetween(60.0, 75.0);
    }

    @Test
    void theTableOfTopicsStandsBesideTheTextAndOpensOnATelephone() {
        assertThat(open(KORTUNOV).locator(".places a").first()).isVisible();
        Page small = open(KORTUNOV, TELEPHONE, ColorScheme.LIGHT);
        assertThat(small.locator(".places a").first()).isHidden();
        small.locator(".table-of-topics summary").click();
        assertThat(small.locator(".places a").first()).isVisible();
        small.getByLabel("Passage 10 on Syria").click();
        assertThat(small.locator("#p10 > p")).isInViewport();
    }

    @ParameterizedTest
    @ValueSource(ints = {TELEPHONE, WIDE})
    void whatOpensHidesNothingAndIsAsReadableAsTheRest(int width) {
        Page page = open(KORTUNOV, width, ColorScheme.DARK);
        page.locator(".because summary").click();
        page.locator("#p10 .touches summary").click();
        page.locator(".provenance > summary").click();
        page.locator(".evidence a").first().click();
        assertThat(page.locator(".passage:target > p")).isInViewport();
        assertThat(widthOf(page)).isLessThanOrEqualTo(width);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void onPaperItIsAHandoutWithItsSourceAndNothingOfTheSite() {
        Page page = open(KORTUNOV);
        assertThat(page.locator(".imprint")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".imprint")).containsText("Andrey Kortunov, The Art of Expectation Management");
        assertThat(page.locator("#p10 .permalink")).isVisible();
        assertThat(page.locator(".poll")).isVisible();
        for (String chrome : new String[] {
            "header.site", "footer.site", ".table-of-topics", "#p10 .collect", "#p10 .touches", ".beside", ".provenance"
        }) {
            assertThat(page.locator(chrome)).isHidden();
        }
    }
}
