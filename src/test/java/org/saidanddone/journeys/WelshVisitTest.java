package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.RunningProduct;

/** Somebody who reads Welsh says that they are not safe, and comes back with the receipt; axe on every page passed. */
@Tag("browser")
class WelshVisitTest {

    private static final String UNCHECKED = "Does neb wedi gwirio'r geiriau Cymraeg hyn eto.";

    /** Nobody is asked more questions than that. */
    private static final int MOST = 20;

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

    /** The page is there, in Welsh from its heading on, and says that nobody has checked it. */
    private static void inWelsh(Page page) {
        Locator heading = page.locator("main h1:focus");
        assertThat(heading).hasCount(1);
        assertThat(page.locator("html")).hasAttribute("lang", "cy-GB");
        assertThat(page.locator(".language-note")).containsText(UNCHECKED);
        assertThat(heading.getAttribute("lang")).as(heading.innerText()).isNull();
        assertThat(Chromium.faults(page, true)).as(heading.innerText()).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }

    private static void press(Page page, Locator button) {
        String before = path(page);
        button.first().click();
        page.waitForCondition(() -> !path(page).equals(before));
    }

    @Test
    void whoChoosesWelshGivesFeedbackAndReadsTheReceiptInWelsh() {
        try (BrowserContext phone = CHROMIUM.phone()) {
            Page page = phone.newPage();
            page.navigate(PRODUCT.address("easier"));
            page.getByText("Cymraeg", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("main h1")).hasText("Gwneud hyn yn haws i chi");
            page.navigate(PRODUCT.address("danger"));
            inWelsh(page);
            page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
            inWelsh(page);
            press(page, button(page, "Rydw i'n ateb drosta i fy hun"));
            inWelsh(page);
            press(page, button(page, "Ie. Fy un i yw e"));

            Set<String> asked = answers(page);

            assertThat(asked).contains("/tell/safe-help");
            inWelsh(page);
            press(page, button(page, "Anfon fy atebion"));
            sent(page);
        }
    }

    /** Skips what can be skipped, says that they are not safe, and otherwise presses what stands first. */
    private static Set<String> answers(Page page) {
        Set<String> asked = new HashSet<>();
        while (!path(page).equals("/tell/check") && asked.size() < MOST) {
            inWelsh(page);
            asked.add(path(page));
            press(page, next(page));
        }
        assertThat(path(page)).isEqualTo("/tell/check");
        return asked;
    }

    private static Locator next(Page page) {
        Locator notSafe = page.locator("main button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("ddim yn (teimlo'n )?ddiogel")));
        if (path(page).endsWith("safe")) {
            return notSafe;
        }
        if (path(page).equals("/tell/safe-help")) {
            return button(page, "Nesaf");
        }
        Locator skip = button(page, "Neidio heibio");
        if (skip.count() > 0) {
            return skip;
        }
        Locator on = button(page, "Nesaf");
        return on.count() > 0 ? on : page.locator("main .choice");
    }

    private static void sent(Page page) {
        inWelsh(page);
        Locator main = page.locator("main");
        assertThat(main).containsText("Diolch. Mae eich atebion gyda ni.");
        assertThat(main).containsText("Fe wnaethoch chi'r peth iawn.");
        assertThat(main).containsText("Nid eich bai chi yw hyn.");
        assertThat(main)
                .containsText(Pattern.compile(
                        "ein hymateb am yr addewid erbyn \\d+ (Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin"
                                + "|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr) \\d{4}"));
        String number = page.locator("#case-number").innerText();
        String words = String.join(" ", page.locator("#receipt-words li").allInnerTexts());
        page.navigate(PRODUCT.address("back"));
        inWelsh(page);
        page.getByRole(AriaRole.TEXTBOX).first().fill(number);
        page.getByRole(AriaRole.TEXTBOX).last().fill(words);
        press(page, button(page, "Agor"));
        inWelsh(page);
        assertThat(page.locator("main")).containsText("Beth ddywedoch chi");
    }
}
