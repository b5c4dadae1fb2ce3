package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/** From "not safe" to the lead's message, to the person's answer, to the end of the concern; axe on every page passed. */
@Tag("browser")
class NotSafeTest {

    private static final String SECRET = "He locks me in my room.";

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

    private record Receipt(String number, String words) {}

    private static void at(Page page, String heading) {
        assertThat(page.locator("main h1:focus")).hasText(heading);
        assertThat(Chromium.faults(page, true)).as(heading).isEmpty();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    @Test
    void aPersonWhoIsNotSafeAndTheLeadTalkThroughTheReceiptUntilItEnds() {
        try (BrowserContext phone = CHROMIUM.phone();
                BrowserContext library = CHROMIUM.phone();
                BrowserContext office = CHROMIUM.visitor(1280, 900);
                BrowserContext reviewers = CHROMIUM.visitor(1280, 900)) {
            Receipt receipt = saysSo(phone.newPage());
            Page lead = office.newPage();
            leadWrites(lead, receipt);
            answers(library.newPage(), receipt);
            leadEnds(lead);
            seesTheEnd(phone.newPage(), receipt);
            reviewersSawNothingOfTheTalk(reviewers.newPage(), receipt);
        }
    }

    private static Receipt saysSo(Page page) {
        page.navigate(PRODUCT.address("tell/about/BRS/BRS-04"));
        at(page, "Before you start");
        press(page, Questions.OWN);
        at(page, "Is this your own phone or computer?");
        press(page, "Yes. It is mine");
        at(page, Questions.FEELING);
        page.navigate(PRODUCT.address("tell/happening/write"));
        at(page, Questions.THINGS + " Write here.");
        page.locator("textarea").fill(SECRET);
        press(page, "Next");
        at(page, Questions.HELP);
        press(page, "Skip");
        at(page, Questions.HOW_SAFE);
        press(page, Questions.NOT_SAFE);
        at(page, "How to get help");
        assertThat(page.locator("main")).containsText("Then the safeguarding lead can read them");
        press(page, "Next");
        at(page, Questions.ABOUT_TEAM);
        press(page, Questions.NOBODY);
        at(page, Questions.WHO_READS);
        page.navigate(PRODUCT.address("tell/check"));
        at(page, Questions.CHECK);
        press(page, "Send my answers");
        at(page, "Thank you. We have your answers.");
        Locator main = page.locator("main");
        assertThat(main.locator(".page-content > *").first()).containsText("999");
        assertThat(main).containsText("You did the right thing.");
        assertThat(main).containsText("It is not your fault.");
        assertThat(main).containsText("They read at these times: Monday to Friday, from 9am to 5pm.");
        assertThat(main).containsText("Phone us");
        Receipt receipt = new Receipt(
                page.locator("#case-number").innerText(),
                String.join(" ", page.locator("#receipt-words li").allInnerTexts()));

        page.getByText("How can we reach you safely?").click();
        at(page, "How can we reach you safely?");
        press(page, "You can phone me");
        page.locator("#address").fill("07700 900123");
        page.locator("#safe-times").fill("in the morning");
        page.locator("#others-NO").click();
        page.locator("#reach-keep").click();
        at(page, "Thank you. We know how to reach you.");
        press(page, "Next");
        at(page, "Thank you. We have your answers.");
        assertThat(page.locator("main")).containsText("You told us how we can reach you");
        return receipt;
    }

    private static void signIn(Page page, String who) {
        page.locator("input[type=email]").fill(who + "@demo.example");
        page.locator("input[type=password]").fill("said and done demo");
        press(page, "Sign in");
    }

    private static void leadWrites(Page page, Receipt receipt) {
        page.navigate(PRODUCT.address("concerns"));
        signIn(page, "sam");
        Locator row = page.getByRole(AriaRole.ROW).nth(1);
        assertThat(row).hasAccessibleName(Pattern.compile("They say that they are not safe"));
        assertThat(row)
                .hasAccessibleName(Pattern.compile(
                        "By phone\\. Safe times: in the morning\\. Somebody else sees their phone: no"));
        assertThat(row).hasAccessibleName(Pattern.compile("Child or adult: not known"));
        page.locator("main vaadin-grid-cell-content a").first().click();
        assertThat(page.locator("main h1:focus")).hasText("Concern about case " + receipt.number());
        assertThat(page.locator("main")).containsText("07700 900123");
        assertThat(page.locator("main")).containsText(SECRET);
        page.locator("#concern-seen").click();
        assertThat(page.getByText("It is recorded that you have seen this concern."))
                .isVisible();
        page.locator("#message-plain").fill("I have read it. Can I phone you on Monday?");
        page.locator("#message-easy").fill("I have read it. Can I phone you? It is on Monday.");
        page.locator("#message-send").click();
        assertThat(page.getByText("The message is there for the person.")).isVisible();
        assertThat(page.locator("main")).containsText("The person has not opened it yet.");
        assertThat(Chromium.faults(page, false)).isEmpty();
    }

    private static void comesBack(Page page, Receipt receipt) {
        page.navigate(PRODUCT.address("back"));
        at(page, "I have a receipt");
        page.locator("#case-number").fill(receipt.number());
        page.locator("#receipt-words").fill(receipt.words());
        press(page, "Open");
        page.waitForURL(PRODUCT.address("answer"));
        assertThat(page.locator("main h1:focus")).hasCount(1);
        assertThat(Chromium.faults(page, true)).isEmpty();
    }

    private static void answers(Page page, Receipt receipt) {
        comesBack(page, receipt);
        assertThat(page.locator("main")).not().containsText("07700");
        page.getByText("A message for you").click();
        at(page, "A message for you");
        assertThat(page.locator("main")).containsText("I have read it. Can I phone you? It is on Monday.");
        page.locator("#message").fill("Yes. Phone at ten.");
        page.locator("#message-answer").click();
        at(page, "Thank you. We have your message.");
        page.locator("#message-back").click();
        page.waitForURL(PRODUCT.address("answer"));
        assertThat(page.getByText("Your messages")).isVisible();
    }

    private static void leadEnds(Page page) {
        page.reload();
        assertThat(page.locator("main h1:focus")).hasCount(1);
        assertThat(page.locator("main")).containsText("Yes. Phone at ten.");
        assertThat(page.locator("#concern-seen")).isVisible();
        page.locator("#wants").fill("To live somewhere else.");
        page.locator("#told").fill("Nobody.");
        page.locator("#consent").selectOption("NOT_NEEDED");
        page.locator("#decision").fill("They have moved.");
        page.locator("details:has(#closing-plain) > summary").click();
        page.locator("#closing-plain").fill("You have moved. We have finished this.");
        page.locator("#closing-easy").fill("You live in a new home now. We have finished this.");
        page.locator("#concern-clear").click();
        assertThat(page.getByText("The concern has ended.")).isVisible();
    }

    private static void seesTheEnd(Page page, Receipt receipt) {
        comesBack(page, receipt);
        page.getByText("A message for you").click();
        at(page, "A message for you");
        assertThat(page.locator("main")).containsText("You live in a new home now. We have finished this.");
        assertThat(page.locator("main")).containsText("Does somebody hurt you or scare you again? Phone us");
        assertThat(page.locator("main textarea")).hasCount(0);
    }

    private static void reviewersSawNothingOfTheTalk(Page page, Receipt receipt) {
        page.navigate(PRODUCT.address("inbox"));
        signIn(page, "ria");
        page.getByText("Case " + receipt.number()).first().click();
        assertThat(page).hasURL(Pattern.compile(".*/inbox/\\d+"));
        assertThat(page.locator("main")).containsText(SECRET);
        String all = page.content();
        assertThat(all)
                .doesNotContain("Phone at ten")
                .doesNotContain("07700 900123")
                .doesNotContain("finished this");
    }
}
