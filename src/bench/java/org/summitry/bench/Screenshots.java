package org.summitry.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitry.SummitryApplication;
import org.summitry.browser.Chromium;
import org.summitry.browser.Pages;
import org.summitry.importing.Importer;

/**
 * How the pages look: wide, on a tablet, on a telephone, in the dark, on paper, and some in Russian. Arguments: folder
 * (target/screenshots), address of a running program (one is started on the five articles).
 */
public final class Screenshots {

    private static final int HEIGHT = 900;
    private static final List<String> PAGES = List.of(
            "home",
            "article",
            "summit",
            "topic",
            "topics",
            "author",
            "publication",
            "compare",
            "articles",
            "search-nothing",
            "expectations",
            "silences",
            "notebook-empty",
            "notebook",
            "cite-passage",
            "about",
            "not-found");
    private static final List<String> PAGES_IN_RUSSIAN = List.of("home", "article", "summit", "compare", "articles");
    private static final List<String> PAGES_OF_THE_README = List.of("home", "article", "compare");
    private static final List<Look> LOOKS = List.of(
            new Look("wide", 1280, ColorScheme.LIGHT, "en", PAGES),
            new Look("768", 768, ColorScheme.LIGHT, "en", PAGES),
            new Look("320", 320, ColorScheme.LIGHT, "en", PAGES),
            new Look("dark", 1280, ColorScheme.DARK, "en", PAGES),
            new Look("dark-320", 320, ColorScheme.DARK, "en", PAGES),
            new Look("ru-wide", 1280, ColorScheme.LIGHT, "ru", PAGES_IN_RUSSIAN),
            new Look("ru-320", 320, ColorScheme.LIGHT, "ru", PAGES_IN_RUSSIAN));

    private final Browser browser;
    private final String base;
    private final Path folder;

    private Screenshots(Browser browser, String base, Path folder) {
        this.browser = browser;
        this.base = base;
        this.folder = folder;
    }

    private record Look(String name, int width, ColorScheme scheme, String language, List<String> pages) {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/screenshots"));
        if (arguments.length > 1) {
            take(arguments[1].replaceAll("/$", ""), folder);
            return;
        }
        try (ConfigurableApplicationContext program = start()) {
            program.getBean(Importer.class).run();
            take("http://localhost:" + program.getEnvironment().getProperty("local.server.port"), folder);
        }
    }

    private static ConfigurableApplicationContext start() throws IOException {
        return SpringApplication.run(
                SummitryApplication.class,
                "--summitry.import-at-start=false",
                "--summitry.data=" + Files.createTempDirectory("summitry-data"),
                "--server.port=0",
                "--logging.level.root=warn");
    }

    private static void take(String base, Path folder) {
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            Screenshots screenshots = new Screenshots(browser, base, folder);
            LOOKS.forEach(screenshots::take);
            screenshots.takeForTheReadme();
            screenshots.print();
        }
    }

    private void take(Look look) {
        for (String name : look.pages()) {
            open(name, look, page -> page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(file(name + "-" + look.name() + ".png"))));
        }
        System.out.println(look.name() + ": " + look.pages().size() + " pages");
    }

    /** As much as a window shows. */
    private void takeForTheReadme() {
        for (String name : PAGES_OF_THE_README) {
            open(name, LOOKS.get(0), page -> page.screenshot(
                    new Page.ScreenshotOptions().setPath(file("readme/" + name + ".png"))));
        }
    }

    private void print() {
        for (String name : PAGES) {
            open(name, LOOKS.get(0), page -> page.pdf(
                    new Page.PdfOptions().setFormat("A4").setPath(file(name + ".pdf"))));
        }
        System.out.println("on paper: " + PAGES.size() + " pages");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    /** In a browser that keeps nothing yet: no notebook of another page. */
    private void open(String name, Look look, Consumer<Page> then) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), HEIGHT)
                .setColorScheme(look.scheme())
                .setLocale(look.language()))) {
            Page page = context.newPage();
            page.navigate(base + Pages.address(name));
            page.evaluate("document.fonts.ready");
            then.accept(page);
        }
    }
}
