package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/** Where the framework, the server or a blocked script would leave a person alone, our words and other ways to us stand. */
@Tag("browser")
class NoFrameworkScreenTest {

    private static final String PHONE = "0800 000 0000";
    private static final double SLOWLY_MS = 40_000;

    private static final RunningProduct PRODUCT = RunningProduct.demo();
    private static final Chromium CHROMIUM = new Chromium();

    @BeforeAll
    static void start() {
        PRODUCT.start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        PRODUCT.close();
    }

    /** Why, the phone number and the paper form; and nothing of the framework. */
    private static void otherWays(Page page, String why) {
        assertThat(page.locator("main"))
                .containsText(why, new LocatorAssertions.ContainsTextOptions().setTimeout(SLOWLY_MS));
        assertThat(page.locator("body")).containsText(PHONE);
        assertThat(page.locator("a[href=form]").first()).isVisible();
        assertThat(page.locator(".v-system-error")).hasCount(0);
        assertThat(page.locator("iframe")).hasCount(0);
    }

    /** All else is gone from the page: it is heard from its heading on, and still leads out, and to the paper form. */
    private static void standsAlone(Page page) {
        assertThat(page.locator("h1:focus")).hasText("Said and Done");
        assertThat(page).hasTitle("Said and Done");
        assertThat(page.locator("a[data-leave]")).isVisible();
        page.locator("a[href=form]").click();
        assertThat(page).hasURL(PRODUCT.address("form"));
    }

    private static void tap(Page page, String words, String heading) {
        page.locator("main a, main button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText(heading);
    }

    private static Page at(BrowserContext visitor, String path) {
        Page page = visitor.newPage();
        page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
        tap(page, Questions.OWN, "Is this your own phone or computer?");
        tap(page, "Yes. It is mine", Questions.FEELING);
        page.navigate(PRODUCT.address(path));
        return page;
    }

    @ParameterizedTest(name = "/{0}")
    @ValueSource(strings = {"", "tell", "back"})
    void withCookiesBlockedItIsSaidWhatToDo(String path) throws IOException {
        Path profile = Files.createTempDirectory(Files.createDirectories(Path.of("target", "running")), "profile");
        Files.createDirectories(profile.resolve("Default"));
        Files.writeString(
                profile.resolve("Default").resolve("Preferences"),
                "{\"profile\":{\"default_content_setting_values\":{\"cookies\":2}}}");
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                BrowserContext visitor = playwright
                        .chromium()
                        .launchPersistentContext(
                                profile,
                                new BrowserType.LaunchPersistentContextOptions()
                                        .setExecutablePath(Chromium.executable())
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu"))
                                        .setLocale("en-GB")
                                        .setViewportSize(320, 640))) {
            Page page = visitor.pages().getFirst();
            page.navigate(PRODUCT.address(path));
            otherWays(page, "Your browser does not let us use cookies.");
            page.waitForTimeout(3_000);
            otherWays(page, "Your browser does not let us use cookies.");
            standsAlone(page);
        }
    }

    @Test
    void whereTheBrowserRemembersNothingAPageThatFailedDoesNotComeAgainAndAgain() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            visitor.addInitScript("Storage.prototype.setItem = () => { throw new Error('blocked'); }");
            Page page = at(visitor, "tell/feeling");
            assertThat(page.locator("h1:focus")).hasText(Questions.FEELING);
            // Else the page finds out before anything is pressed.
            page.waitForFunction("window.saidAndDone.isOpen === true");
            visitor.clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));
            page.locator("main button.choice").first().click();

            otherWays(page, "This website made a mistake.");
            standsAlone(page);
        }
    }

    @Test
    void whereCookiesAreDroppedWithoutABrowserSayingSoItIsSaidToo() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            page.route("**/*", route -> {
                Map<String, String> headers =
                        new java.util.HashMap<>(route.request().headers());
                headers.remove("cookie");
                visitor.clearCookies();
                route.resume(new Route.ResumeOptions().setHeaders(headers));
            });
            page.navigate(PRODUCT.address("tell"));
            page.locator("main button").first().click();

            otherWays(page, "Your browser does not let us use cookies.");
            standsAlone(page);
        }
    }

    /** The words of the page can be read, the ways to us stand above them, and nothing of ours does nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"before", "start", "flow/FlowClient", "flow/FlowBootstrap"})
    void aScriptThatEveryPageNeedsAndThatIsBlockedLeavesOtherWays(String script) {
        String address = "**/static/" + script + ".js*";
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            page.route(address, Route::abort);
            page.navigate(PRODUCT.address("tell"));

            otherWays(page, "This page did not open. You can load it again.");
            assertThat(page.locator("main button:visible")).hasCount(0);
            page.unroute(address);
            page.reload();
            assertThat(page.locator("h1:focus")).hasText("Before you start");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"recorder", "player"})
    void whereTheScriptThatRecordsIsBlockedThereIsNoButtonThatDoesNothing(String script) {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            visitor.route("**/static/" + script + ".js*", Route::abort);
            for (String way : List.of("voice", "video", "photo")) {
                Page page = at(visitor, "tell/happening/" + way);
                assertThat(page.locator(".recorder .no-script")).isVisible();
                otherWays(page, "You cannot record here now.");
                assertThat(page.locator(
                                ".recorder [data-do]:visible, .recorder input:visible, .recorder summary:visible"))
                        .hasCount(0);
                tap(page, "Answer in another way", Questions.THINGS);
                visitor.clearCookies();
                page.close();
            }
        }
    }

    @Test
    void whereTheScriptThatReadsAloudIsBlockedThereIsNoButtonForIt() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            visitor.route("**/static/listen.js*", Route::abort);
            Page page = at(visitor, "tell/feeling");
            assertThat(page.locator("h1")).hasText(Questions.FEELING);
            assertThat(page.locator("[data-listen]:visible")).hasCount(0);
            tap(page, Questions.BAD, Questions.THINGS_BAD_FIRST);
        }
    }

    @Test
    void aWallThatAnswersInPlaceOfUsIsNoEndAndThePageGoesOn() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = at(visitor, "tell/happening/write");
            assertThat(page.locator("textarea")).isVisible();
            page.route("**/?v-r=uidl*", route -> wall(route));
            page.route("**/carry-on", route -> wall(route));
            page.locator("textarea").fill("I am on the ward.");
            assertThat(page.locator(".keeping [data-not-kept]"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SLOWLY_MS));
            assertThat(page.locator("#line")).containsText("There is no connection now.");
            assertThat(page.locator(".v-system-error")).hasCount(0);
            page.unroute("**/?v-r=uidl*");
            page.unroute("**/carry-on");

            assertThat(page.locator(".keeping [data-kept]"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SLOWLY_MS));
            assertThat(page.locator("textarea")).hasValue("I am on the ward.");
        }
    }

    private static void wall(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(200)
                .setContentType("text/html")
                .setBody("<h1>Sign in to the guest network</h1>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /VAADIN/nothing HTTP/1.1", "GET /%ZZ HTTP/1.1", "GET /recording HTTP/1.1", "NONSENSE"})
    void aRequestThatIsNoneIsAnsweredInOurWords(String line) throws IOException {
        String answer = ask(line + "\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .contains(PHONE, "We cannot find this page", "/form")
                .doesNotContain("Jetty", "HTTP ERROR", "URI:", "SERVLET", "Bad Message");
    }

    /** The page itself then says that there is none, in the browser; without one its other ways to us stand there. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /static/nothing.js HTTP/1.1", "PUT /tell HTTP/1.1", "GET /health/nothing HTTP/1.1"})
    void aRequestThatOnlyLooksLikeOneIsAnsweredByAPageOfOurs(String line) throws IOException {
        String answer = ask(line + "\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .contains(PHONE, "other-ways", "href=\"form\"", "Cache-Control: no-store")
                .doesNotContain("max-age=3600")
                .doesNotContain("Jetty", "HTTP ERROR", "URI:", "SERVLET", "Bad Message");
    }

    @Test
    void whatIsTooLargeForTheServerIsRefusedInOurWords() throws IOException {
        String answer = ask("GET /tell HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nToo-Large: "
                + "x".repeat(20_000) + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).contains(PHONE, "This is too large", "/form").doesNotContain("Jetty", "Bad Message");
    }

    private static String ask(String request) throws IOException {
        String address = PRODUCT.address("");
        int port = Integer.parseInt(address.replaceAll("[^0-9]", ""));
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
