package org.summitry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What every kind of page keeps to. A walk goes through all of them in one window, so that the browser has styles, scripts
 * and fonts at hand, and tells all that it found.
 */
class EveryPageTests extends InTheBrowser {

    @Test
    void inTheLightAllTextHasContrastAndAllTargetsHave24Pixels() {
        assertThat(walk(window(WIDE, ColorScheme.LIGHT, "en"), Axe::violations)).isEmpty();
    }

    @Test
    void onATelephoneInTheDarkAllTextHasContrastAllTargetsHave24PixelsAndNothingIsWiderThanTheScreen() {
        assertThat(walk(window(TELEPHONE, ColorScheme.DARK, "en"), page -> {
                    List<String> found = new ArrayList<>(tooWide(page));
                    found.addAll(Axe.violations(page));
                    return found;
                }))
                .isEmpty();
    }

    @Test
    void inRussianNothingIsWiderThanATelephoneEither() {
        assertThat(walk(window(TELEPHONE, ColorScheme.LIGHT, "ru"), EveryPageTests::tooWide))
                .isEmpty();
    }

    @Test
    void thePolicyAllowsAllThatIsLoadedAndNothingComesFromElsewhere() {
        Page page = window(WIDE, ColorScheme.LIGHT, "en");
        List<String> found = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (!message.text().contains("404")) {
                found.add(message.text());
            }
        });
        page.onPageError(found::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(url("/")) && !request.url().startsWith("data:")) {
                found.add("from elsewhere: " + request.url());
            }
        });
        assertThat(walk(page, any -> {
                    List<String> here = List.copyOf(found);
                    found.clear();
                    return here;
                }))
                .isEmpty();
    }

    @Test
    void whatTheWalksLookForIsFoundWhereItIs() {
        Page page = window(TELEPHONE, ColorScheme.LIGHT, "en");
        page.setContent(
                "<!doctype html><html lang=en><title>Faults</title><main><h1 style='color:#999'>Pale and large</h1>"
                        + "<a href=/a style='font-size:9px'>a</a><br><a href=/b style='font-size:9px'>b</a>"
                        + "<p style='width:400px'>Wide</p></main>");
        assertThat(Axe.violations(page))
                .hasSize(2)
                .anyMatch(found -> found.startsWith("color-contrast"))
                .anyMatch(found -> found.startsWith("target-size"));
        assertThat(tooWide(page)).hasSize(1);
    }

    /** What was found, by page; pages without a fault are left out. */
    private Map<String, List<String>> walk(Page page, Function<Page, List<String>> look) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Pages.all().forEach((name, address) -> {
            page.navigate(url(address));
            List<String> here = look.apply(page);
            if (!here.isEmpty()) {
                found.put(name, here);
            }
        });
        return found;
    }

    private static List<String> tooWide(Page page) {
        int width = widthOf(page);
        return width > TELEPHONE ? List.of(width + " pixels wide") : List.of();
    }

    private Page window(int width, ColorScheme scheme, String language) {
        return context(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setLocale(language))
                .newPage();
    }
}
