package org.summitry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader who leaves the mouse alone. */
class KeyboardTests extends InTheBrowser {

    private static final String KORTUNOV = "/articles/the-art-of-expectation-management";

    @Test
    void jAndKGoFromPassageToPassageAndTabGoesOnFromThere() {
        Page page = open(KORTUNOV);
        page.keyboard().press("j");
        assertThat(page.locator("#p1")).isFocused();
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("#p3")).isFocused();
        assertThat(page.locator("#p3 > p")).isInViewport();
        page.keyboard().press("k");
        assertThat(page.locator("#p2")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("#p2 .permalink")).isFocused();
        page.keyboard().press("j");
        assertThat(page.locator("#p3")).isFocused();
    }

    @Test
    void whoScrolledAwayGoesOnFromWhatIsInSight() {
        Page page = open(KORTUNOV);
        page.keyboard().press("j");
        page.evaluate("document.getElementById('p9').scrollIntoView({behavior: 'instant'}); scrollBy(0, -5)");
        page.keyboard().press("j");
        assertThat(page.locator("#p9")).isFocused();
        page.evaluate("scrollTo({top: document.body.scrollHeight, behavior: 'instant'})");
        page.keyboard().press("k");
        assertThat(page.locator("#p14")).isFocused();
    }

    @Test
    void theLastPassageStaysTheLast() {
        Page page = open(KORTUNOV + "#p14");
        page.locator("#p14 .permalink").focus();
        page.keyboard().press("j");
        assertThat(page.locator("#p14 .permalink")).isFocused();
    }

    @ParameterizedTest
    @CsvSource({
        "/articles?q=Syria, .hits .card",
        "/compare?left=helsinki-2018.pre&right=helsinki-2018.post, .compared",
        "/expectations, .entry"
    })
    void jGoesThroughWhateverAPageIsMadeOf(String path, String station) {
        Page page = open(path);
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator(station).nth(1)).isFocused();
    }

    @Test
    void theSameKeysOfARussianKeyboardDoTheSame() {
        Page page = open(KORTUNOV);
        press(page, "о");
        press(page, "о");
        assertThat(page.locator("#p2")).isFocused();
        press(page, "л");
        assertThat(page.locator("#p1")).isFocused();
    }

    @Test
    void aSlashGoesToSearchAndIsNotWrittenThere() {
        Page page = open(KORTUNOV);
        page.keyboard().press("/");
        Locator box = page.getByRole(AriaRole.COMBOBOX);
        assertThat(box).isFocused();
        assertThat(box).hasValue("");
    }

    @Test
    void whatIsTypedIsTyped() {
        Page page = open(KORTUNOV);
        Locator box = page.getByRole(AriaRole.COMBOBOX);
        box.focus();
        page.keyboard().type("j/k?");
        assertThat(box).hasValue("j/k?");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void keysThatTheBrowserKnowsAreLeftToIt() {
        Page page = open(KORTUNOV);
        for (String pressed : new String[] {"Control+j", "Alt+k", "Meta+j"}) {
            page.keyboard().press(pressed);
        }
        assertThat(page.locator(".passage:focus")).hasCount(0);
    }

    @Test
    void aQuestionMarkOpensTheHelpAndEscapeClosesIt() {
        Page page = open(KORTUNOV);
        page.keyboard().press("j");
        page.keyboard().press("?");
        Locator help = dialog(page);
        assertThat(help).isVisible();
        assertThat(help.locator("dt")).hasText(new String[] {"/", "j", "k", "?", "Esc"});
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.keyboard().press("j");
        assertThat(page.locator("#p2")).not().isFocused();
        page.keyboard().press("Escape");
        assertThat(help).isHidden();
        assertThat(page.locator("#p1")).isFocused();
    }

    @Test
    void singleKeysCanBeTurnedOffAndTheBrowserRemembersIt() {
        Page page = open(KORTUNOV);
        keyboardButton(page).click();
        page.getByLabel("Single keys work as shortcuts").uncheck();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                .click();
        page.keyboard().press("j");
        page.keyboard().press("?");
        assertThat(dialog(page)).isHidden();
        page.reload();
        page.keyboard().press("j");
        assertThat(page.locator(".passage:focus")).hasCount(0);
        keyboardButton(page).click();
        assertThat(page.getByLabel("Single keys work as shortcuts")).not().isChecked();
        page.getByLabel("Single keys work as shortcuts").check();
        page.keyboard().press("Escape");
        page.keyboard().press("k");
        assertThat(page.locator(".passage:focus")).hasCount(1);
    }

    @Test
    void theHelpSpeaksRussian() {
        Page page = context(new Browser.NewContextOptions().setLocale("ru")).newPage();
        page.navigate(url(KORTUNOV));
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Следующий абзац, статья или тема страницы");
    }

    private static void press(Page page, String letter) {
        page.evaluate(
                "key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}))",
                letter);
    }

    private static Locator dialog(Page page) {
        return page.getByRole(
                AriaRole.DIALOG,
                new Page.GetByRoleOptions().setName("Keyboard shortcuts").setIncludeHidden(true));
    }

    private static Locator keyboardButton(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keyboard"));
    }
}
