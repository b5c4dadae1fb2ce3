package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.Proxy;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/** Two processes behind a real proxy, as docs/running.md says, with the file that it says. */
@Tag("browser")
@ParameterizedClass
@EnumSource(Proxy.class)
class ProxiesTest {

    /** The whole number is tried by hand: {@code -Dsign-ins=100}. */
    private static final int SIGN_INS = Integer.getInteger("sign-ins", 6);

    private static final double LONG_MS = 60_000;
    private static final String ADDRESS = "first@example.org";
    private static final String PASSWORD = "the goat eats the hat";
    private static final String TYPED = "Ann Lee";
    private static final String SECRET = "a secret of more than thirty-two letters";

    private static final int PORT = RunningProduct.freePort();
    private static final RunningProduct A = node("a");
    private static final RunningProduct B = node("b");
    private static final Chromium CHROMIUM = new Chromium();

    private static boolean isSetUp;

    private final Proxy proxy;
    private Proxy.Running running;

    ProxiesTest(Proxy proxy) {
        this.proxy = proxy;
    }

    /** Counted, not named: whoever comes from this machine has the address of the proxy. */
    private static RunningProduct node(String name) {
        return RunningProduct.demo()
                .with("NODE_NAME", name)
                .with("DATABASE_USER", "postgres")
                .with("SAIDANDDONE_SECRET", SECRET)
                .with("TRUSTED_PROXIES", "1")
                .with("PUBLIC_URL", "https://localhost:" + PORT);
    }

    @BeforeAll
    static void start() {
        String url = Database.postgresUrl("proxies");
        A.with("DATABASE_URL", url).start();
        Database.peopleWhoAct(url);
        B.with("DATABASE_URL", url).start();
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        A.close();
        B.close();
    }

    @BeforeEach
    void inFront() {
        running = proxy.start(PORT, A.port(), B.port());
        if (!isSetUp) {
            isSetUp = true;
            setUp();
        }
    }

    private static void setUp() {
        try (BrowserContext desk = CHROMIUM.trusting()) {
            Page page = desk.newPage();
            page.navigate(Files.readString(A.dataFolder().resolve("first-administrator.txt"))
                    .strip());
            page.waitForSelector("h1:focus");
            page.fill("#password", PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(address("work"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void bothAreThereAgain() {
        running.close();
        A.start();
        B.start();
    }

    private static String address(String path) {
        return "https://localhost:" + PORT + "/" + path;
    }

    private static Page signedIn(BrowserContext desk, String path) {
        return Chromium.signedIn(desk, ProxiesTest::address, path, ADDRESS, PASSWORD);
    }

    private static String session(BrowserContext visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.name.equals("__Host-session"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static void press(Page page, String name) {
        page.locator("main :is(button, a)")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    /** The one that holds this visit, whatever the proxy counts by. */
    private static RunningProduct holds(BrowserContext visitor) {
        return session(visitor).endsWith(".a") ? A : B;
    }

    @Test
    void whoeverSignsInStaysOnTheProcessThatKnowsThem() {
        for (int i = 0; i < SIGN_INS; i++) {
            try (BrowserContext desk = CHROMIUM.trusting()) {
                Page page = signedIn(desk, "people");
                page.reload();
                assertThat(page.locator("h1")).containsText("People");
            }
        }
    }

    @Test
    void whatAVisitorWritesIntoTheHeaderIsNotWhereTheyComeFrom() {
        // Each process counts by itself: all tries go to one.
        B.kill();
        boolean waits = false;
        for (int i = 0; i < 12 && !waits; i++) {
            try (BrowserContext attacker = CHROMIUM.trusting()) {
                attacker.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113." + i));
                Page page = attacker.newPage();
                page.navigate(address("sign-in"));
                page.waitForSelector("h1:focus");
                page.fill("#email", ADDRESS);
                page.fill("#password", "wrong and wrong again");
                page.locator("main button.button").first().click();
                assertThat(page.locator("main")).containsText("There is a problem");
                waits = page.locator("main").innerText().contains("You have tried many times.");
            }
        }
        // What it remembers of this place is nothing for the tests after it.
        A.kill();
        assertThat(waits).as("all tries came from one place").isTrue();
    }

    @Test
    void figuresAreNotReachableFromOutside() {
        try (BrowserContext visitor = CHROMIUM.trusting()) {
            for (String path : new String[] {"metrics", "health/live", "health/ready", "prometheus", "env"}) {
                APIResponse answer = visitor.request().get(address(path));
                assertThat(answer.text())
                        .as(path)
                        .doesNotContain("saidanddone_")
                        .doesNotContain("jvm_");
            }
        }
    }

    @Test
    void whoeverIsOnAProcessThatDiesGoesOnAtTheOtherWithWhatTheyTyped() {
        try (BrowserContext desk = CHROMIUM.trusting();
                BrowserContext phone = CHROMIUM.trusting()) {
            Page admin = signedIn(desk, "people");
            admin.fill("#person-name", TYPED);
            Page giver = phone.newPage();
            giver.navigate(address("tell"));
            press(giver, Questions.OWN);
            press(giver, "Yes. It is mine");
            press(giver, "I am not sure");
            press(giver, "Skip");
            press(giver, "Write");
            giver.locator("main textarea").fill(TYPED);
            assertThat(giver.locator("main .keeping [data-kept]")).isVisible();
            giver.locator("main textarea").fill(TYPED + " and Ben");

            holds(desk).kill();
            if (holds(phone) != holds(desk)) {
                // Both visits are to lose theirs.
                holds(desk).start();
                holds(phone).kill();
            }
            giver.evaluate("() => { document.body.id = 'before'; }");
            press(giver, "Next");
            assertThat(giver.locator("#before"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(LONG_MS));
            assertThat(giver.locator("main textarea"))
                    .hasValue(TYPED + " and Ben", new LocatorAssertions.HasValueOptions().setTimeout(LONG_MS));
            giver.waitForSelector("h1:focus");
            press(giver, "Next");
            assertThat(giver.locator("h1")).hasText(Questions.HELP);

            admin.locator("main .button").first().click();
            admin.waitForURL(address("sign-in"));
            admin.waitForSelector("h1:focus");
            admin.fill("#email", ADDRESS);
            admin.fill("#password", PASSWORD);
            admin.keyboard().press("Enter");
            admin.waitForURL(address("people"));
            assertThat(admin.locator("#person-name")).hasValue(TYPED);
        }
    }
}
