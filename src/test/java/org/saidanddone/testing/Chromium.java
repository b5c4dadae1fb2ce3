package org.saidanddone.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium, as Debian packages it. */
public final class Chromium implements AutoCloseable {

    private static final int NARROW = 320;
    private static final int HEIGHT = 640;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--use-fake-ui-for-media-stream",
                            "--use-fake-device-for-media-stream")));

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("install Debian's package chromium"));
    }

    /** A visitor with a browser of their own, on a phone 320 px wide. */
    public BrowserContext phone() {
        return visitor(NARROW, HEIGHT);
    }

    /** A visitor with a browser of their own. */
    public BrowserContext visitor(int width, int height) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
    }

    /** What axe finds against WCAG 2.2 A and AA, and with {@code strict} AAA too, one line for each. */
    public static List<String> faults(Page page, boolean strict) {
        List<String> tags = strict
                ? List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
                : List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
        return Axe.faults(page, tags);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
