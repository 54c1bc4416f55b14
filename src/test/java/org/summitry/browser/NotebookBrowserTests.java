package org.summitry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader who collects passages, with JavaScript, without it, and in a browser that keeps nothing. */
class NotebookBrowserTests extends InTheBrowser {

    private static final String ARTICLE = "the-art-of-expectation-management";
    private static final String OTHER = "the-helsinki-summit-the-beginning-of-a-journey";
    private static final String TWO =
            "/notebook?p=" + ARTICLE + ".p8&n=a+note%2C+with+%26+and+%D0%94%D0%B0&p=" + OTHER + ".p12";

    @Test
    void aReaderCollectsOrdersNotesAndTakesAway() throws IOException {
        Page page = open("/articles/" + ARTICLE);
        collect(page, 8).click();
        assertThat(announcement(page)).hasText("Collected: 1 passage in the notebook");
        collect(page, 10).click();
        assertThat(announcement(page)).hasText("Collected: 2 passages in the notebook");
        assertThat(page.locator("#p8 .collect")).containsText("Collected");
        assertThat(page).hasURL(url("/articles/" + ARTICLE));
        toNotebook(page).click();
        assertThat(page).hasURL(url("/notebook?p=" + ARTICLE + ".p8&p=" + ARTICLE + ".p10"));
        assertThat(page.locator(".kept")).containsText("It is kept in this browser too.");

        note(page, 2).fill("the *second* note");
        press(page, "Move up: quotation 2");
        assertThat(page)
                .hasURL(url("/notebook?p=" + ARTICLE + ".p10&n=the+*second*+note&p=" + ARTICLE + ".p8#quotation-1"));
        assertThat(note(page, 1)).hasValue("the *second* note");
        assertThat(page.locator(".question")).hasCount(0);
        assertThat(page.locator(".kept")).containsText("It is kept in this browser too.");

        note(page, 2).fill("kept when the field is left");
        note(page, 2).blur();
        assertThat(announcement(page)).hasText("Note kept");
        assertThat(saved(page, "Markdown"))
                .contains("## Quotation 1", "> ", "Note: the \\*second\\* note", "Note: kept when the field is left")
                .contains(url("/articles/" + ARTICLE + "?passage=p10"));
        assertThat(saved(page, "CSV")).contains("the *second* note");
        assertThat(saved(page, "RIS")).contains("TY  - ELEC", "N1  - kept when the field is left");

        press(page, "Remove: quotation 1");
        assertThat(page.locator(".quotations > li")).hasCount(1);
        assertThat(toNotebook(page)).hasText("Notebook (1)");
        page.navigate(url("/notebook"));
        page.waitForURL("**/notebook?p=" + ARTICLE + ".p8&n=kept**");
        press(page, "Remove: quotation 1");
        assertThat(page).hasURL(url("/notebook"));
        assertThat(page.locator(".empty")).isVisible();
        assertThat(toNotebook(page)).hasText("Notebook");
    }

    @Test
    void whatIsTakenOutByMistakeComesBackWithItsNote() {
        Page page = open(TWO);
        page.navigate(url("/articles/" + ARTICLE));
        assertThat(toNotebook(page)).hasText("Notebook (2)");
        collect(page, 8).click();
        assertThat(announcement(page)).hasText("Taken out: 1 passage in the notebook");
        collect(page, 8).click();
        toNotebook(page).click();
        assertThat(note(page, 2)).hasValue("a note, with & and Да");
    }

    @Test
    void anotherNotebookNeverTakesThePlaceOfTheReadersOwnUnasked() {
        Page page = open("/articles/" + ARTICLE);
        collect(page, 1).click();
        page.navigate(url(TWO));
        assertThat(page.locator(".question")).containsText("Another of 1 passage is kept in this browser");
        press(page, "Move down: quotation 1");
        assertThat(page.locator(".question")).isVisible();
        press(page, "Go to mine");
        assertThat(page).hasURL(url("/notebook?p=" + ARTICLE + ".p1"));
        page.goBack();
        press(page, "Keep this one");
        assertThat(page.locator(".question")).hasCount(0);
        assertThat(toNotebook(page)).hasText("Notebook (2)");
        page.navigate(url("/notebook"));
        page.waitForURL("**/notebook?p=" + OTHER + ".p12**");
    }

    @Test
    void whatAnotherTabCollectedIsNotLost() {
        Page page = open(TWO);
        Page tab = page.context().newPage();
        tab.navigate(url("/articles/" + ARTICLE));
        collect(tab, 1).click();
        assertThat(toNotebook(page)).hasText("Notebook (3)");
        assertThat(page.locator(".question")).containsText("Another of 3 passages");
        press(page, "Move down: quotation 1");
        assertThat(toNotebook(page)).hasText("Notebook (3)");
        press(page, "Go to mine");
        assertThat(page.locator(".quotations > li")).hasCount(3);
    }

    @Test
    void aPassageIsAddedByItsAddressAndKept() {
        Page page = open(TWO);
        note(page, 2).fill("typed and not yet kept");
        Locator add = page.getByLabel("Add a passage by its address");
        add.fill(url("/articles/" + ARTICLE + "?passage=p3#p3"));
        add.press("Enter");
        assertThat(page.locator(".quotations > li")).hasCount(3);
        assertThat(note(page, 2)).hasValue("typed and not yet kept");
        assertThat(page.locator(".question")).hasCount(0);
        assertThat(toNotebook(page)).hasText("Notebook (3)");
    }

    @Test
    void aNotebookThatIsFullSaysSo() {
        Page page = open("/articles/" + ARTICLE);
        page.evaluate("localStorage.setItem('summitry.notebook',"
                + " Array.from({length: 100}, (_, at) => 'p=a.p' + (at + 1)).join('&'))");
        page.reload();
        collect(page, 1).click();
        assertThat(announcement(page)).containsText("no more room");
        assertThat(page.locator("#p1 .collected")).hasCount(0);
    }

    @Test
    void damageInWhatTheBrowserKeepsBreaksNothing() {
        Page page = open("/about");
        page.evaluate("localStorage.setItem('summitry.notebook', '%%%&p=<script>&p=&n=a&n=b&n=c')");
        page.navigate(url("/articles/" + ARTICLE));
        assertThat(toNotebook(page)).hasText("Notebook");
        collect(page, 1).click();
        assertThat(toNotebook(page)).hasText("Notebook (1)");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void withoutJavaScriptOrStorageTheAddressIsTheNotebook(boolean javaScript) throws IOException {
        BrowserContext context = context(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript));
        context.addInitScript(
                "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})");
        Page page = context.newPage();
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        page.navigate(url("/articles/" + ARTICLE));
        page.locator("#p8 a.collect").click();
        assertThat(page).hasURL(url("/notebook?p=" + ARTICLE + ".p8"));
        page.getByLabel("Add a passage by its address").fill(url("/articles/" + OTHER + "#p12"));
        press(page, "Add");
        note(page, 2).fill("Да & so on");
        press(page, "Keep notes");
        assertThat(page).hasURL(url("/notebook?p=" + ARTICLE + ".p8&n=&p=" + OTHER + ".p12&n=%D0%94%D0%B0+%26+so+on"));
        press(page, "Move up: quotation 2");
        assertThat(note(page, 1)).hasValue("Да & so on");
        assertThat(saved(page, "Markdown")).contains("Note: Да \\& so on");
        press(page, "Remove: quotation 2");
        assertThat(page.locator(".quotations > li")).hasCount(1);
        assertThat(errors).isEmpty();
    }

    @Test
    void paperHasTheQuotationsTheNotesAndTheCitationsWithTheirAddresses() {
        Page page = open(TWO);
        note(page, 2).fill("typed a moment ago");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#quotation-1 blockquote")).isVisible();
        assertThat(page.locator("#quotation-1 p.note")).isVisible();
        assertThat(page.locator("#quotation-2 p.note")).hasText("typed a moment ago");
        Object written =
                page.evaluate("getComputedStyle(document.querySelector('#quotation-1 .permalink'), '::after').content");
        assertThat(written.toString()).contains("passage=p8#p8");
        for (String chrome : List.of("textarea", "form button", "#add", ".take", ".kept", "header.site nav ul")) {
            assertThat(page.locator(chrome).first()).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "320, DARK"})
    void axeFindsNothingAndNothingIsTooWide(int width, ColorScheme scheme) {
        for (String path : List.of("/notebook", TWO + "&p=gone.p1", "/articles/" + ARTICLE)) {
            Page page = open("/articles/" + OTHER, width, scheme);
            collect(page, 1).click();
            page.navigate(url(path));
            assertThat(Axe.violations(page)).as(path).isEmpty();
            assertThat(widthOf(page)).as(path).isLessThanOrEqualTo(width);
        }
    }

    private static String saved(Page page, String form) throws IOException {
        Download download = page.waitForDownload(() -> press(page, form));
        try (InputStream file = download.createReadStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Locator collect(Page page, int passage) {
        return page.locator("#p" + passage + " button.collect");
    }

    private static Locator note(Page page, int quotation) {
        return page.getByLabel("Note to quotation " + quotation);
    }

    private static Locator toNotebook(Page page) {
        return page.locator("header.site a.to-notebook");
    }

    private static Locator announcement(Page page) {
        return page.locator("body > [role=status]");
    }
}
