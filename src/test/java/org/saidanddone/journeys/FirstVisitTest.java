package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Keyboard;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;
import org.saidanddone.testing.Traffic;

/** A first visit on a slow line, and on an old phone. */
@Tag("browser")
class FirstVisitTest {

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

    @Test
    void nothingIsLoadedThatThePageDoesNotNeed() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            Traffic traffic = new Traffic(page);

            page.navigate(PRODUCT.address(""));
            new Keyboard(page).arrivesAt("Tell us what you think about the plans");

            assertThat(traffic.take())
                    .extracting(Traffic.Loaded::path)
                    .filteredOn(path -> !path.startsWith("/pictures/") && !path.equals("/"))
                    .doesNotHaveDuplicates()
                    .allSatisfy(path -> assertThat(path)
                            .matches("/static/(app\\.css|icon\\.svg|before\\.js|listen\\.js|start\\.js"
                                    + "|flow/FlowBootstrap\\.js|flow/FlowClient\\.js)"));
        }
    }

    @Test
    void aBrowserWithoutPopoversIsLetInWithoutAFault() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            List<String> faults = new ArrayList<>();
            visitor.addInitScript("delete HTMLElement.prototype.popover; delete HTMLElement.prototype.showPopover;"
                    + "delete HTMLElement.prototype.hidePopover; delete HTMLElement.prototype.togglePopover;");
            Page page = visitor.newPage();
            page.onPageError(faults::add);

            page.navigate(PRODUCT.address("tell"));
            new Keyboard(page)
                    .arrivesAt("Before you start")
                    .enter(Questions.OWN)
                    .arrivesAt("Is this your own phone or computer?");

            assertThat(faults).isEmpty();
        }
    }

    @Test
    void whereOurScriptsCannotRunThePageShowsTheOtherWays() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            page.route(
                    "**/static/start.js*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/javascript")
                            .setBody("a script of ( tomorrow")));

            page.navigate(PRODUCT.address("tell"));

            assertThat(page.locator("main")).containsText("Your browser is too old to open this website.");
            assertThat(page.locator("main")).containsText("You can phone us");
            assertThat(page.locator("a[href=form]")).isVisible();
        }
    }

    @Test
    void aScriptThatDoesNotComeLeavesAPageThatIsUsefulAndHasNoButton() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            page.route("**/static/start.js*", Route::abort);

            page.navigate(PRODUCT.address(""));
            assertThat(page.locator("main")).containsText("This page did not open.");
            page.locator("main a[href=tell]").click();

            assertThat(page.locator("h1")).hasText("Before you start");
            assertThat(page.locator("main")).containsText(Questions.OWN);
            assertThat(page.locator("main")).containsText("You can phone us");
            assertThat(page.locator("main a[href=form]")).isVisible();
            assertThat(page.locator("button:visible, input:visible, textarea:visible"))
                    .hasCount(0);
        }
    }

    @Test
    void withoutScriptsThereIsNoButtonEitherAndEveryLinkWorks() {
        try (BrowserContext visitor = CHROMIUM.withoutScripts()) {
            Page page = visitor.newPage();
            page.navigate(PRODUCT.address(""));
            assertThat(page.locator("main noscript p").nth(1)).containsText("This website needs JavaScript.");
            assertThat(page.locator("main noscript a[href=form]")).isVisible();
            assertThat(page.getByText("One moment.")).isHidden();

            page.locator("main a[href=plans]").click();
            page.locator("main a.big-link").first().click();

            assertThat(page.locator("h1")).hasText("Homes, not hospitals");
            assertThat(page.locator("button:visible")).hasCount(0);
        }
    }

    @Test
    void whenThePageIsAliveTheReaderIsWhereTheyWere() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            List<Route> held = new ArrayList<>();
            page.route("**/static/start.js*", held::add);
            page.navigate(PRODUCT.address(""), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.locator("#first main a[href=back]").focus();
            page.evaluate("window.scrollTo(0, 200)");
            assertThat(page.locator("#outlet h1")).hasCount(0);

            held.forEach(Route::resume);

            assertThat(page.locator("#outlet main a[href=back]")).isFocused();
            assertThat(page.locator("#first")).hasCount(0);
            assertThat(page.locator("h1")).hasCount(1);
            assertThat(page.evaluate("window.scrollY")).isEqualTo(200);
        }
    }

    @Test
    void aChoiceThatIsPressedBeforeThePageIsAliveIsTickedAndTheLastOneIsPressedWhenItIs() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            List<Route> held = new ArrayList<>();
            page.addInitScript("""
                    window.pressed = [];
                    window.addEventListener("click", (event) => {
                      const choice = event.target.closest("#outlet .choice");
                      if (choice) {
                        window.pressed.push(choice.querySelector(".choice-title").innerText);
                      }
                    }, true);
                    """);
            page.route("**/static/start.js*", held::add);
            page.navigate(
                    PRODUCT.address("tell/plan/BRS/1"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            Locator drawn = page.locator("#first .first-choice");
            String last = drawn.nth(1).locator(".choice-title").innerText();
            drawn.first().click();
            drawn.nth(1).click();

            assertThat(page.locator(".first-choice[data-waits]")).hasCount(1);
            assertThat(drawn.nth(1)).hasAttribute("data-waits", "");

            held.forEach(Route::resume);

            page.waitForURL(PRODUCT.address("tell/device"));
            assertThat(page.locator("#first")).hasCount(0);
            assertThat(page.evaluate("window.pressed")).isEqualTo(List.of(last));
        }
    }

    @Test
    void thePageAsksForNothingBeforeItIsAlive() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));

            page.navigate(PRODUCT.address("plans"));
            new Keyboard(page).arrivesAt("The plans");

            assertThat(asked).noneMatch(url -> url.contains("v-r=init"));
        }
    }

    @Test
    void theWordsAreInTheLanguageAndTheKindOfWordsOfThePerson() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            page.navigate(PRODUCT.address("easier"));
            page.locator("#words-1").click();
            assertThat(page.locator("#words-1")).hasAttribute("aria-pressed", "true");
            page.locator("#language-1").click();
            assertThat(page.locator("html")).hasAttribute("lang", "cy-GB");

            String html = visitor.request().get(PRODUCT.address("")).text();

            assertThat(html)
                    .contains("lang=\"cy-GB\"")
                    .contains(LanguageFile.welsh()
                            .find(Variant.PLAIN, "home.intro")
                            .orElseThrow()
                            .lines()
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Test
    void backForwardAndAPageTheServerMovesToKeepTheAddressRight() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            Keyboard keyboard = new Keyboard(page);
            page.navigate(PRODUCT.address(""));
            keyboard.arrivesAt("Tell us what you think about the plans");
            page.evaluate("window.sameDocument = true");
            page.locator("main a[href=plans]").click();
            keyboard.arrivesAt("The plans");
            assertThat(page).hasURL(PRODUCT.address("plans"));
            page.locator("main a.big-link").first().click();
            keyboard.arrivesAt("Homes, not hospitals");
            page.goBack();
            keyboard.arrivesAt("The plans");
            assertThat(page).hasURL(PRODUCT.address("plans"));
            page.goBack();
            keyboard.arrivesAt("Tell us what you think about the plans");
            page.goForward();
            keyboard.arrivesAt("The plans");
            assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);

            page.navigate(PRODUCT.address("tell/sent"));
            keyboard.arrivesAt("Before you start");
            assertThat(page).hasURL(PRODUCT.address("tell"));
        }
    }

    private static Document html(BrowserContext visitor, String path) {
        return Jsoup.parse(visitor.request().get(PRODUCT.address(path)).text());
    }

    /** What the next person could find in the memory of the browser. */
    @Test
    void whereOthersUseTheDeviceTheHtmlHoldsNothingOfWhatIsOpen() {
        try (BrowserContext tablet = CHROMIUM.phone()) {
            Page page = tablet.newPage();
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            Keyboard keyboard = new Keyboard(page);
            keyboard.arrivesAt("Before you start").enter(Questions.OWN);
            keyboard.arrivesAt("Is this your own phone or computer?").enter("No.");
            keyboard.arrivesAt(Questions.FEELING);

            Document html = html(tablet, "tell/feeling");

            assertThat(html.select("html[data-shared]")).hasSize(1);
            assertThat(html.select("#first h1").text()).isEqualTo("Said and Done");
            assertThat(html.html()).doesNotContain(Questions.FEELING).doesNotContain("\"uidl\"");
            page.reload();
            keyboard.arrivesAt(Questions.FEELING);
        }
    }

    @Test
    void pagesForStaffBringVaadinsComponentsOnceAndTheyAreKeptForEver() throws Exception {
        try (BrowserContext desk = CHROMIUM.visitor(1280, 800)) {
            Page page = Chromium.signedIn(desk, PRODUCT, "inbox", "ria@demo.example", "said and done demo");

            Document html = html(desk, "inbox");
            assertThat(html.select("script[data-client]")).hasSize(1);
            assertThat(html.select("#first").text()).contains("Said and Done", "One moment.", "You can phone us:");
            assertThat(html.select("#first h1").text()).isEqualTo("Said and Done");
            String components = (String) page.evaluate("performance.getEntriesByType('resource').map(each => each.name)"
                    + ".find(name => name.includes('/generated-flow-imports-'))");
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<Void> script = client.send(
                        HttpRequest.newBuilder(URI.create(components))
                                .header("Accept-Encoding", "br")
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                assertThat(script.headers().firstValue("Content-Encoding")).contains("br");
                assertThat(script.headers().firstValue("Cache-Control").orElse(""))
                        .contains("max-age=31536000", "immutable");
            }
            assertThat(page.evaluate("Boolean(customElements.get('vaadin-grid'))"))
                    .isEqualTo(true);
            Traffic again = new Traffic(page);
            page.navigate(PRODUCT.address("late"));
            assertThat(page.locator("h1:focus")).hasCount(1);
            assertThat(page.locator("#first")).hasCount(0);
            assertThat(again.take())
                    .extracting(Traffic.Loaded::path)
                    .noneMatch(path -> path.startsWith("/VAADIN/build/"));
        }
    }

    /** A press that begins before the page is alive, and ends when it is. */
    @Test
    void aPressInTheMomentInWhichThePageBecomesAliveIsNotLost() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            Page page = visitor.newPage();
            List<Route> held = new ArrayList<>();
            page.route("**/static/start.js*", held::add);
            page.navigate(PRODUCT.address(""), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.locator("#first main a[href=plans]").hover();
            page.evaluate("window.sameDocument = true");
            page.mouse().down();

            held.forEach(Route::resume);
            assertThat(page.locator("#outlet h1")).hasCount(1);
            assertThat(page.locator("#first")).hasCount(1);
            page.mouse().up();

            new Keyboard(page).arrivesAt("The plans");
            assertThat(page.locator("#first")).hasCount(0);
            assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
            assertThat(page.evaluate("window.scrollY")).isEqualTo(0);
        }
    }

    @Test
    void nothingMovesAndNoHeadingIsThereTwiceWhenThePageIsAlive() {
        try (BrowserContext visitor = CHROMIUM.phone()) {
            visitor.addInitScript("""
                    // While the page still arrives piece by piece, a sentence can become longer.
                    window.whole = Infinity;
                    document.addEventListener('DOMContentLoaded', () => { window.whole = performance.now(); });
                    window.moved = 0;
                    window.wrong = 0;
                    window.focused = [];
                    window.what = [];
                    new PerformanceObserver((list) => list.getEntries().filter((each) => each.startTime > window.whole).forEach((each) => {
                      window.moved += each.value;
                      each.sources.forEach((source) => window.what.push(
                        (source.node instanceof Element ? source.node.outerHTML.slice(0, 120) : "") + " from "
                        + source.previousRect.top + " to " + source.currentRect.top + ", high "
                        + source.previousRect.height + " to " + source.currentRect.height));
                    }))
                      .observe({ type: 'layout-shift', buffered: true });
                    document.addEventListener('focusin', (event) => window.focused.push(event.target.id));
                    let begun = false;
                    const look = () => {
                      const seen = [...document.querySelectorAll('h1')].filter((each) => each.getClientRects().length);
                      begun = begun || seen.length > 0;
                      window.wrong += begun && seen.length !== 1 ? 1 : 0;
                      requestAnimationFrame(look);
                    };
                    requestAnimationFrame(look);""");
            Page page = visitor.newPage();
            for (String path : List.of("", "tell", "plans", "plans/BRS", "back", "easier", "danger")) {
                List<Route> held = new ArrayList<>();
                page.route("**/static/start.js*", held::add);
                page.navigate(PRODUCT.address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
                assertThat(page.locator("#first h1")).isVisible();
                page.waitForFunction("document.readyState !== 'loading'");
                page.waitForCondition(() -> !held.isEmpty());

                held.forEach(Route::resume);
                assertThat(page.locator("h1:focus")).hasCount(1);
                page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");

                assertThat(page.evaluate("window.wrong")).as(path).isEqualTo(0);
                assertThat(page.evaluate("window.focused")).as(path).isEqualTo(List.of("heading"));
                assertThat(((Number) page.evaluate("window.moved")).doubleValue())
                        .as("/%s: %s", path, page.evaluate("window.what.join('; ')"))
                        .isZero();
                page.unrouteAll();
            }
        }
    }
}
