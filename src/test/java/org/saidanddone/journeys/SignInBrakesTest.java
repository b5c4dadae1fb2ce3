package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.RunningProduct;

/** Somebody tries wrong passwords, from one place and from many. The safeguarding lead gets in at once, whatever they do. */
@Tag("browser")
class SignInBrakesTest {

    private static final String LEAD = "sam@demo.example";
    private static final String RIGHT = "said and done demo";
    private static final int MANY = 8;

    private static final RunningProduct PRODUCT = RunningProduct.demo().with("TRUSTED_PROXIES", "127.0.0.1, ::1");
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

    private static Page signInPage(BrowserContext visitor, String place) {
        visitor.setExtraHTTPHeaders(Map.of("X-Forwarded-For", place));
        Page page = visitor.newPage();
        page.navigate(PRODUCT.address("sign-in"));
        page.waitForSelector("h1:focus");
        page.fill("#email", LEAD);
        return page;
    }

    private static void tries(Page page, String password) {
        page.fill("#password", password);
        page.locator("main button.button").first().click();
    }

    private static void isIn(Page page) {
        page.waitForURL(PRODUCT.address("work"));
    }

    private static void wrong(Page page) {
        tries(page, "wrong and wrong again");
        assertThat(page.locator("main")).containsText("The e-mail address or the password is wrong.");
    }

    @Test
    void wrongTriesFromManyPlacesKeepTheRightPasswordOutNowhere() {
        for (int i = 0; i < MANY; i++) {
            try (BrowserContext attacker = CHROMIUM.phone()) {
                wrong(signInPage(attacker, "203.0.113." + (10 + i)));
            }
        }
        try (BrowserContext lead = CHROMIUM.phone()) {
            Page page = signInPage(lead, "198.51.100.7");
            tries(page, RIGHT);
            isIn(page);
        }
    }

    @Test
    void whereSomebodyTriesOnAndOnFromTheSamePlaceADeviceThatWasSignedInBeforeGetsIn() {
        String place = "192.0.2.33";
        try (BrowserContext lead = CHROMIUM.phone()) {
            Page page = signInPage(lead, place);
            tries(page, RIGHT);
            isIn(page);
            lead.clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));

            try (BrowserContext attacker = CHROMIUM.phone()) {
                Page other = signInPage(attacker, place);
                for (int i = 0; i < 5; i++) {
                    other.waitForResponse(
                            answer -> answer.url().contains("v-r=uidl"), () -> tries(other, "wrong and wrong again"));
                }
                tries(other, "wrong and wrong again");
                assertThat(other.locator("main")).containsText("You have tried many times.");
            }

            page.navigate(PRODUCT.address("sign-in"));
            page.waitForSelector("h1:focus");
            page.fill("#email", LEAD);
            tries(page, RIGHT);
            isIn(page);
        }
    }
}
