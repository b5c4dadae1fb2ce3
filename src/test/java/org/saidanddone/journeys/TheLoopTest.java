package org.saidanddone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.Keyboard;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.RunningProduct;

/** The whole loop on a real plan: by keyboard alone, 320 px wide, with axe on every page that is passed. */
@Tag("browser")
class TheLoopTest {

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

    private static void clean(Page page, boolean strict) {
        assertThat(Chromium.faults(page, strict)).as(page.title()).isEmpty();
        assertThat((Boolean) page.evaluate(
                        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling on " + page.title())
                .isTrue();
    }

    @Test
    void aPersonSaysHowItIsGoingStaffAnswerAndThePersonSaysIfItIsBetter() {
        try (BrowserContext person = CHROMIUM.phone();
                BrowserContext reviewer = CHROMIUM.phone()) {
            Receipt receipt = gives(person.newPage());
            answers(reviewer.newPage(), receipt);
            judges(person.newPage(), receipt);
            sees(reviewer.newPage());
        }
    }

    private static Receipt gives(Page page) {
        page.navigate(PRODUCT.address(""));
        Keyboard keyboard = new Keyboard(page).arrivesAt("Tell us what you think about the plans");
        clean(page, true);
        keyboard.enter("Tell us what you think").arrivesAt("Before you start");
        assertThat(page).hasURL(PRODUCT.address("tell"));
        clean(page, true);
        keyboard.enter(Questions.OWN).arrivesAt("Is this your own phone or computer?");
        clean(page, true);
        keyboard.enter("Yes. It is mine").arrivesAt("Choose a plan");
        clean(page, true);
        keyboard.enter("Homes, not hospitals").arrivesAt("Choose a part of the plan");
        clean(page, true);
        keyboard.enter("Leaving hospital").arrivesAt("Choose a promise");
        clean(page, true);
        keyboard.enter("Money for your care at home").arrivesAt(Questions.FEELING);
        assertThat(page.locator("main")).containsText("About: Money for your care at home");
        clean(page, true);
        keyboard.enter(Questions.BAD).arrivesAt(Questions.THINGS_BAD_FIRST);
        clean(page, true);
        keyboard.enter("Choose pictures").arrivesAt(Questions.THINGS_BAD_FIRST + " Choose pictures.");
        clean(page, true);
        page.locator("#mat-FOOD-BAD").click();
        assertThat(page.locator("#mat-FOOD-BAD")).hasAttribute("aria-pressed", "true");
        keyboard.enter("Answer in another way too").arrivesAt(Questions.THINGS_BAD_FIRST);
        keyboard.enter("Write").arrivesAt(Questions.THINGS_BAD_FIRST + " Write here.");
        clean(page, true);
        keyboard.write(
                        Questions.THINGS_BAD_FIRST + " Write here.",
                        "I am still on the ward. My nurse Anna Smith is kind.")
                .enter("Next")
                .arrivesAt(Questions.HELP);
        assertThat(page).hasURL(PRODUCT.address("tell/better"));
        page.goBack();
        keyboard.arrivesAt(Questions.THINGS_BAD_FIRST + " Write here.");
        assertThat(page.locator("textarea")).hasValue("I am still on the ward. My nurse Anna Smith is kind.");
        keyboard.enter("Next").arrivesAt(Questions.HELP);
        clean(page, true);
        keyboard.enter("I want help").arrivesAt(Questions.HELP + " Somebody can help.");
        clean(page, true);
        keyboard.enter("I want help with this question").arrivesAt("Ask us to phone me");
        clean(page, true);
        page.waitForURL("**/call-me**");
        page.goBack();
        keyboard.arrivesAt(Questions.HELP + " Somebody can help.").enter("Back");
        assertThat(page).hasURL(PRODUCT.address("tell/better"));
        keyboard.arrivesAt(Questions.HELP);
        assertThat(page.locator("main")).containsText("You asked for help:");
        clean(page, true);
        keyboard.enter("Next").arrivesAt(Questions.HOW_SAFE);
        clean(page, true);
        keyboard.enter(Questions.SAFE).arrivesAt(Questions.ABOUT_TEAM);
        clean(page, true);
        keyboard.enter(Questions.NOBODY).arrivesAt(Questions.WHO_READS);
        assertThat(page.locator("#how-it-looks")).containsText("Food: bad");
        clean(page, true);
        keyboard.enter(Questions.EVERYBODY).arrivesAt(Questions.REPLY);
        clean(page, true);
        keyboard.enter(Questions.LOOK_HERE).enter("Large print").enter("Next").arrivesAt(Questions.CHECK);
        clean(page, true);
        page.locator("#again-GOOD").click();
        assertThat(page.locator("#again-said")).containsText("That is OK. Your last answer counts.");
        page.locator("#again-BAD").click();
        assertThat(page.locator("#again-said")).containsText("Now you say: It is bad");
        clean(page, true);
        keyboard.enter("Send my answers").arrivesAt("Thank you. We have your answers.");
        clean(page, true);
        List<String> words = page.locator("#receipt-words li").allInnerTexts();
        assertThat(words).hasSize(5);
        return new Receipt(page.locator("#case-number").innerText(), String.join(" ", words));
    }

    private static void answers(Page page, Receipt receipt) {
        page.navigate(PRODUCT.address("inbox"));
        Keyboard keyboard = new Keyboard(page).arrivesAt("Sign in for our team");
        clean(page, true);
        keyboard.write("Your e-mail address", "ria@demo.example")
                .write("Your password", "said and done demo")
                .enter("Sign in")
                .arrivesAt("Inbox");
        clean(page, false);
        keyboard.enter("Case " + receipt.number()).arrivesAt("Case " + receipt.number());
        clean(page, false);
        assertThat(page.getByText("They want help with this question.")).isVisible();
        assertThat(page.getByText("They chose: Food: bad").first()).isVisible();
        assertThat(page.locator("main")).containsText("Large print");
        keyboard.enter("Assign to me");
        assertThat(page.getByText("You work on this case.")).isVisible();
        keyboard.write("Words to hide", "Anna Smith").enter("Hide these words");
        assertThat(page.getByText("Hidden parts now: 1")).isVisible();
        keyboard.enter("Confirm");
        assertThat(page.getByText("The link is confirmed.")).isVisible();
        keyboard.enter("Publish for everybody");
        assertThat(page.getByText("Published for everybody on")).isVisible();
        clean(page, false);
        keyboard.enter("Write a reply").arrivesAt("Write a reply");
        assertThat(page.getByText("My nurse [name hidden] is kind.").first()).isVisible();
        assertThat(page.locator("#wishes")).containsText("with their receipt");
        assertThat(page.locator("#wishes")).containsText("large print");
        assertThat(page.getByText("Anna Smith")).hasCount(0);
        clean(page, false);
        keyboard.choose("What is the reply?", "Done")
                .write("Reply in plain words", "The money for your care now moves with you. Your flat is ready.")
                .write("Reply in easy-read words", "The money moves with you. Your flat is ready.")
                .enter("Send the reply");
        assertThat(page.getByText("Choose what changes in the action").first()).isVisible();
        clean(page, false);
        keyboard.choose("What is there to say?", "Another status")
                .choose("The new status", "This is done")
                .choose("What shows that it is so?", "Somebody who saw it")
                .write("Who saw it: a name or a post", "The head of the care team")
                .write("What happened, in plain words", "Money moves with the person from this month on.")
                .write("What happened, in easy-read words", "Now the money moves with the person.")
                .enter("Send the reply");
        assertThat(page.getByText("The reply was sent on")).isVisible();
        clean(page, false);
    }

    private static void judges(Page page, Receipt receipt) {
        page.navigate(PRODUCT.address(""));
        Keyboard keyboard = new Keyboard(page);
        keyboard.enter("I have a receipt").arrivesAt("I have a receipt");
        clean(page, true);
        keyboard.write("Your number", receipt.number().replace(" ", ""))
                .write("Your five words", receipt.words().toUpperCase(java.util.Locale.ROOT))
                .enter("Open")
                .arrivesAt("Our reply to you");
        clean(page, true);
        assertThat(page.getByText("The money moves with you. Your flat is ready.")
                        .first())
                .isVisible();
        keyboard.enter("The same").arrivesAt("What else do you want to tell us?");
        clean(page, true);
        keyboard.write("You can write here", "The flat has no heating.")
                .enter("Send this")
                .arrivesAt("We will look at your answers again");
        clean(page, true);
    }

    private static void sees(Page page) {
        page.navigate(PRODUCT.address("actions/BRS/BRS-04"));
        new Keyboard(page).arrivesAt("Money for your care at home");
        assertThat(page.getByText("My nurse [name hidden] is kind.")).isVisible();
        assertThat(page.getByText("The money moves with you. Your flat is ready.")
                        .first())
                .isVisible();
        assertThat(page.locator("main")).containsText("1 person says it is not better.");
        assertThat(page.locator("#proposals")).containsText("our team said:");
        assertThat(page.locator("#proposals")).containsText("They have not told us yet if this is so.");
        assertThat(page.getByText("Anna Smith")).hasCount(0);
        clean(page, true);
        page.navigate(PRODUCT.address("inbox"));
        new Keyboard(page).arrivesAt("Inbox: new").enter("Waiting longest").arrivesAt("Inbox: waiting longest");
        assertThat(page.locator("main")).containsText("Opened again");
    }
}
