package org.summitry.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the tests. One that is there is used, best of all Debian's Chromium without a user interface, which opens
 * a page for a new reader in less than half the time of the whole one. Where there is none it is got: that package on a
 * Debian where the build runs as root, Playwright's own download elsewhere. One line says what was done.
 */
public final class Chromium {

    private static final String PACKAGE = "chromium-headless-shell";
    private static final Path LOCK = Path.of("target", "browser.lock");
    private static final List<String> KNOWN_PLACES = List.of(
            "/usr/bin/" + PACKAGE,
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private Chromium() {}

    /** @return Playwright, started; it downloads a browser only where none can be had otherwise */
    public static Playwright playwright() {
        return executable().isPresent()
                ? Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD))
                : Playwright.create();
    }

    /**
     * @param playwright what starts it
     * @return a browser that asks for nothing but what it is told to
     */
    public static Browser launch(Playwright playwright) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIETLY);
        executable().ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private static final Optional<Path> EXECUTABLE = findOrInstall();

    private static Optional<Path> executable() {
        return EXECUTABLE;
    }

    /** One process of the build at a time: where two install, one is refused. */
    private static Optional<Path> findOrInstall() {
        try (FileChannel file = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = file.lock()) {
            return findOrInstallAlone();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Optional<Path> findOrInstallAlone() {
        Optional<Path> found = find();
        if (found.isPresent()) {
            System.out.println("Browser tests: using " + found.get());
        } else if (isDebianAsRoot()) {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "-o", "DPkg::Lock::Timeout=120", "--no-install-recommends", PACKAGE);
            found = find();
            System.out.println("Browser tests: installed Debian's package " + PACKAGE);
        } else {
            System.out.println("Browser tests: Playwright downloads its own Chromium");
        }
        return found;
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("SUMMITRY_CHROMIUM")), KNOWN_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isDebianAsRoot() {
        return Files.exists(Path.of("/etc/debian_version"))
                && "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process =
                    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command)
                        + " failed; install Chromium by hand or name one in SUMMITRY_CHROMIUM");
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
