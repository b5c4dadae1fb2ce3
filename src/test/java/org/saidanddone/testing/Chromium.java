package org.saidanddone.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real Chromium, as Debian packages it. */
public final class Chromium implements AutoCloseable {

    /**
     * What Playwright turns off, and the two pages that each new window gets for its address bar: nobody here types into
     * one, and on two processors they took a second each time.
     */
    private static final String WITHOUT_FEATURES = "--disable-features="
            + "AvoidUnnecessaryBeforeUnloadCheckSync,BoundaryEventDispatchTracksNodeRemoval,DestroyProfileOnBrowserClose,"
            + "DialMediaRouteProvider,GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding,"
            + "ThirdPartyStoragePartitioning,BlockOriginHeaderModificationOnRedirect,Translate,AutoDeElevate,"
            + "OptimizationHints,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup";

    private static final int NARROW = 320;
    private static final int HEIGHT = 640;
    private static final double SIGN_IN_MS = 20_000;

    private final Path executable;
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    /** As Debian installs it. */
    public Chromium() {
        this(executable());
    }

    /** By another name, such as a script that starts it in a way of its own. */
    public Chromium(Path executable) {
        this.executable = executable;
    }

    static {
        // A machine that has much to do is no fault of a page.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    /** Started when it is first needed, and again after it was closed. */
    private Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--use-fake-ui-for-media-stream",
                                    "--use-fake-device-for-media-stream",
                                    WITHOUT_FEATURES)));
        }
        return browser;
    }

    /** Where it is. */
    public static Path executable() {
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

    /** A visitor with a phone that is touched. */
    public BrowserContext touchedPhone() {
        return LastSeen.watching(browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(NARROW, HEIGHT)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")));
    }

    /** From now on each answer comes this much later to the page, while the test itself goes on. */
    public static void slow(Page page, int milliseconds) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", milliseconds);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", -1);
        session.send("Network.emulateNetworkConditions", line);
    }

    /** A visitor with a browser of their own. */
    public BrowserContext visitor(int width, int height) {
        return LastSeen.watching(browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")));
    }

    /** A visitor whose browser shows all that a test itself puts into a page, whatever the page's own rules say. */
    public BrowserContext shownByATest(int width, int height) {
        return LastSeen.watching(browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setBypassCSP(true)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")));
    }

    /** A visitor whose browser takes a certificate that a test has made. */
    public BrowserContext trusting() {
        return LastSeen.watching(browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(NARROW, HEIGHT)
                        .setIgnoreHTTPSErrors(true)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")));
    }

    /** A visitor with a browser that has the cookies and the storage which another one had saved. */
    public BrowserContext restored(String saved) {
        return LastSeen.watching(browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(NARROW, HEIGHT)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setStorageState(saved)));
    }

    /** A visitor whose browser runs no scripts. */
    public BrowserContext withoutScripts() {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(NARROW, HEIGHT)
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(false));
    }

    /**
     * Somebody who opens a page for colleagues, is asked to sign in, and is then on it. Nothing is typed before the page
     * has put the focus on its heading, which would take it away again.
     */
    public static Page signedIn(
            BrowserContext visitor, RunningProduct product, String path, String email, String password) {
        return signedIn(visitor, product::address, path, email, password);
    }

    /** The same, where pages have these addresses. */
    public static Page signedIn(
            BrowserContext visitor, UnaryOperator<String> address, String path, String email, String password) {
        Page page = visitor.newPage();
        page.setDefaultTimeout(SIGN_IN_MS);
        page.navigate(address.apply(path));
        page.waitForURL(address.apply("sign-in"));
        page.waitForSelector("h1:focus");
        page.fill("#email", email);
        page.fill("#password", password);
        page.keyboard().press("Enter");
        page.waitForURL(address.apply(path));
        page.locator("#password").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForSelector("h1:focus");
        return page;
    }

    /** What axe finds against WCAG 2.2 A and AA, and with {@code strict} AAA too, one line for each. */
    public static List<String> faults(Page page, boolean strict) {
        List<String> tags = strict
                ? List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
                : List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
        return Axe.faults(page, tags);
    }

    /** Waits until the page has found its width, and fails where it would be scrolled sideways then. */
    public static void fits(Page page, String name) {
        try {
            page.waitForFunction("document.documentElement.scrollWidth <= window.innerWidth");
        } catch (TimeoutError e) {
            throw new AssertionError(name + " scrolls sideways", e);
        }
    }

    /** What axe finds against its rules about colours, which are all that another set of colours can break. */
    public static List<String> faultsOfColour(Page page, boolean strict) {
        return Axe.faultsAgainst(
                page,
                strict
                        ? List.of("color-contrast", "color-contrast-enhanced", "link-in-text-block")
                        : List.of("color-contrast", "link-in-text-block"));
    }

    @Override
    public void close() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
        if (playwright != null) {
            playwright.close();
            playwright = null;
        }
    }
}
