package org.summitry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader in Chromium, with a mouse, a keyboard, a telephone, in the dark, and without JavaScript. */
class BrowserTests extends InTheBrowser {

    private static final String KORTUNOV = "/articles/the-art-of-expectation-management";

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
                .containsText("Igor Ivanov’s article afterwards does not speak of it.");
        page.locator("#syria .level .permalink").last().click();
        page.waitForURL("**/articles/the-helsinki-summit-the-beginning-of-a-journey#p10");
        assertThat(page.locator("section.passage:target p")).containsText("As regards Syria");
        assertThat(page.locator("section.passage:target")).isInViewport();
    }

    @Test
    void thePassageThatAnAddressAsksForIsMarkedAndInSight() {
        Page page = open(KORTUNOV + "?passage=p10", 1280, ColorScheme.LIGHT);
        assertThat(page.locator("#p10")).hasAttribute("aria-current", "true");
        assertThat(page.locator("#p10 > p")).isInViewport();
        assertThat(page.locator(".passage[aria-current]")).hasCount(1);
    }

    @Test
    void aFragmentWhosePassageIsGoneOrNeverWasLeadsToWhatTheServerKnowsOfIt() {
        Page page = open(KORTUNOV + "#p90", 1280, ColorScheme.LIGHT);
        page.waitForURL("**" + KORTUNOV + "?passage=p90");
        assertThat(page.locator(".notice#p90")).containsText("Passage 90 is no longer in this article");
        page.getByText("What passage 90 said").click();
        assertThat(page.getByText("Nobody reads this any more.")).isVisible();
        page.locator(".notice a").click();
        page.waitForURL("**" + KORTUNOV + "?passage=p3#p3");
        assertThat(page.locator("#p3 > p")).isInViewport();
        page.evaluate("location.hash = 'p77'");
        page.waitForURL("**" + KORTUNOV + "?passage=p77");
        assertThat(page.locator(".notice#p77")).containsText("never had a passage 77");
    }

    @Test
    void withoutJavaScriptAFragmentWhosePassageIsGoneLandsOnALineThatSaysSo() {
        Page page = context(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        page.navigate(url(KORTUNOV + "#p90"));
        assertThat(page.locator("li:target")).containsText("¶ 90 is no longer here");
        assertThat(page.locator("li:target")).isInViewport();
        page.locator("li:target a").first().click();
        assertThat(page.locator("section.passage:target p")).isInViewport();
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
    void aSuggestionIsChosenByKeyboard() {
        Page page = open("/about", 1280, ColorScheme.LIGHT);
        Locator box = page.getByRole(AriaRole.COMBOBOX);
        box.pressSequentially("hel");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(2);
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertThat(announcement(page)).hasText("2 suggestions");
        box.press("ArrowDown");
        assertThat(chosen(page)).hasText("Helsinki 2018 summit");
        assertThat(box).hasAttribute("aria-activedescendant", "suggestions-0-0");
        box.press("End");
        assertThat(chosen(page)).containsText("The Helsinki Summit");
        box.press("ArrowDown");
        assertThat(chosen(page)).hasText("Helsinki 2018 summit");
        box.press("Enter");
        page.waitForURL("**/summits/helsinki-2018");
    }

    @Test
    void aSuggestionIsChosenByMouseAndByFinger() {
        Page page = open("/", 1280, ColorScheme.LIGHT);
        page.getByRole(AriaRole.COMBOBOX).pressSequentially("syr");
        page.getByRole(AriaRole.OPTION).click();
        page.waitForURL("**/topics/syria");
        BrowserContext telephone = context(
                new Browser.NewContextOptions().setViewportSize(320, 640).setHasTouch(true));
        Page small = telephone.newPage();
        small.navigate(url("/"));
        small.getByRole(AriaRole.COMBOBOX).tap();
        small.getByRole(AriaRole.COMBOBOX).pressSequentially("ivan");
        small.getByRole(AriaRole.OPTION).tap();
        small.waitForURL("**/authors/igor-ivanov");
    }

    @Test
    void suggestionsLeaveTheSearchAsItWas() {
        Page page = open("/", 1280, ColorScheme.LIGHT);
        Locator box = page.getByRole(AriaRole.COMBOBOX);
        box.pressSequentially("sanctions");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        box.press("Escape");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        assertThat(box).hasValue("sanctions");
        box.press("ArrowDown");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        box.press("Enter");
        page.waitForURL("**/articles?q=sanctions");
        assertThat(page.locator(".hits .card")).not().hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "320, LIGHT", "320, DARK"})
    void axeFindsNothingWhileSuggestionsAreShown(int width, ColorScheme scheme) {
        for (String path : List.of("/", "/articles")) {
            Page page = open(path, width, scheme);
            page.locator("input[name=q]").pressSequentially("su");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
            page.locator("input[name=q]").press("ArrowDown");
            assertThat(Axe.violations(page)).as(path).isEmpty();
            assertThat(widthOf(page)).as(path).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void filtersWorkAtOnceAndTheAddressKeepsInStep() {
        Page page = open("/articles?size=2", 1280, ColorScheme.LIGHT);
        page.evaluate("window.still = 'the same page'");
        page.getByLabel("Osaka 2019").check();
        page.waitForURL("**/articles?summit=osaka-2019&size=2");
        assertThat(announcement(page)).hasText("2 articles found");
        assertThat(page.getByLabel("Osaka 2019")).isFocused();
        page.getByLabel("Helsinki 2018").check();
        page.waitForURL("**/articles?summit=helsinki-2018&summit=osaka-2019&size=2");
        page.getByLabel("Order by").selectOption("title");
        page.waitForURL("**/articles?summit=helsinki-2018&summit=osaka-2019&sort=title&size=2");
        assertThat(page.locator(".pager")).containsText("1–2 of 4");
        assertThat(page.locator("form.list")).not().hasAttribute("aria-busy", "true");
        page.goBack();
        page.goBack();
        page.waitForURL("**/articles?summit=osaka-2019&size=2");
        assertThat(page.locator(".pager")).containsText("1–2 of 2");
        assertThat(page.getByLabel("Helsinki 2018")).not().isChecked();
        assertThat(page.getByLabel("Osaka 2019")).isChecked();
        page.goForward();
        assertThat(page.getByLabel("Helsinki 2018")).isChecked();
        assertThat(page.evaluate("window.still")).isEqualTo("the same page");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWalkThroughTheListIsTheSameWithAndWithoutJavaScript(boolean javaScript) {
        Page page = context(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript))
                .newPage();
        page.navigate(url("/articles?size=2"));
        page.getByLabel("Osaka 2019").check();
        apply(page, javaScript);
        assertThat(page.locator(".pager")).containsText("1–2 of 2");
        page.getByLabel("Helsinki 2018").check();
        apply(page, javaScript);
        assertThat(page.locator(".pager")).containsText("1–2 of 4");
        page.getByText("Next →").click();
        assertThat(page.locator(".pager")).containsText("3–4 of 4");
        page.getByText("Summit: Osaka 2019").click();
        assertThat(page.locator(".pager")).containsText("1–2 of 2");
        assertThat(page.locator(".chip")).hasCount(1);
        assertThat(page).hasURL(url("/articles?summit=helsinki-2018&size=2"));
        page.goBack();
        assertThat(page.locator(".pager")).containsText("3–4 of 4");
        page.goBack();
        assertThat(page.locator(".pager")).containsText("1–2 of 4");
        page.goBack();
        assertThat(page.getByLabel("Helsinki 2018")).not().isChecked();
        assertThat(page.locator(".pager")).containsText("1–2 of 2");
    }

    @Test
    void aFilterThatCannotBeFetchedIsAppliedByTheForm() {
        Page page = open("/articles", 1280, ColorScheme.LIGHT);
        page.route("**/articles?**", route -> {
            if ("fetch".equals(route.request().resourceType())) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.evaluate("window.still = 'the same page'");
        page.getByLabel("Osaka 2019").check();
        page.waitForURL("**summit=osaka-2019**");
        assertThat(page.locator(".hits .card")).hasCount(2);
        assertThat(page.evaluate("window.still")).isNull();
    }

    private static void apply(Page page, boolean atOnce) {
        if (!atOnce) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply"))
                    .click();
        }
    }

    private static Locator announcement(Page page) {
        return page.locator("body > [role=status]");
    }

    private static Locator chosen(Page page) {
        return page.locator("[role=option][aria-selected=true]");
    }

    @Test
    void everythingWorksWithoutJavaScript() {
        Page page = context(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        page.navigate(url("/"));
        page.locator("input[name=q]").fill("Draconian");
        page.locator("input[name=q]").press("Enter");
        assertThat(page.locator(".hits .card")).hasCount(1);
        page.navigate(url("/compare"));
        page.locator(".choose summary").click();
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
}
