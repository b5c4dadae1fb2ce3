package org.saidanddone.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.util.Set;
import java.util.regex.Pattern;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.testing.RunningProduct;

/**
 * A visitor who opens every page there is for people who give feedback, in one of the two kinds of words, and shows each
 * to somebody.
 */
final class GiverPages {

    /** In CSS pixels. */
    private static final double FOURTEEN_POINTS = 18.6;

    private static final String PASSWORD = "said and done demo";

    /** Every page it opens. */
    static final Set<String> PATHS = Set.of(
            "",
            "about",
            "accessibility-statement",
            "actions/BRS/BRS-04",
            "answer",
            "answer/add/reply",
            "answer/add/reply/help",
            "answer/add/reply/photo",
            "answer/add/reply/pictures",
            "answer/add/reply/video",
            "answer/add/reply/voice",
            "answer/add/reply/write",
            "answer/message",
            "answer/more",
            "answer/opened-again",
            "answer/question",
            "answer/reach",
            "answer/still-wrong",
            "answer/take-back",
            "answer/take-back/everything",
            "answer/what-i-sent",
            "answer/written-down",
            "back",
            "back/pictures",
            "call-me",
            "danger",
            "easier",
            "next",
            "pictures-thanks",
            "plans",
            "plans/BRS",
            "set-up",
            "sign-in",
            "tell",
            "tell/check",
            "tell/device",
            "tell/feeling",
            "tell/happening/help",
            "tell/happening/photo",
            "tell/happening/pictures",
            "tell/happening/video",
            "tell/happening/voice",
            "tell/happening/write",
            "tell/plan",
            "tell/plan/BRS",
            "tell/plan/BRS/1",
            "tell/practice",
            "tell/safe-help",
            "tell/sent",
            "tell/sent/reach",
            "tell/so-far",
            "tell/start-again",
            "tell/stop");

    private final RunningProduct product;
    private final Page page;
    private final Visited visited;

    /** Is told on each page, when it has opened. */
    interface Visited {

        /**
         * A page has opened.
         *
         * @param name a short name without spaces, the same on every walk
         */
        void arrived(String name);
    }

    GiverPages(RunningProduct product, Page page, Visited visited) {
        this.product = product;
        this.page = page;
        this.visited = visited;
    }

    /** Opens all of them. The reviewer's page is another browser, in which staff answer in between. */
    void visitAll(Variant words, Page reviewer) {
        chooseWords(words);
        aroundTheQuestions();
        theQuestions();
        String number = sends();
        takes(reviewer, number);
        writesDown(reviewer);
        asks(reviewer);
        theQuestion();
        whatWasWrittenDown();
        asksInAReply(reviewer);
        theAnswerToIt();
        replies(reviewer);
        theAnswer();
        whoIsNotSafe(reviewer);
    }

    /** Somebody who is not safe: what they see after sending, and what they and the lead write to each other. */
    private void whoIsNotSafe(Page staff) {
        open("tell/plan/BRS/1");
        press(choice(0));
        at("tell/voice");
        press(choice(0));
        at("tell/feeling");
        open("tell/safe");
        press(choice(2));
        at("tell/safe-help");
        open("tell/check");
        press(page.locator("main button.button").last());
        at("tell/sent");
        visited.arrived("sent-not-safe");
        String number = page.locator("#case-number").innerText();
        String words = String.join(" ", page.locator("#receipt-words li").allInnerTexts());
        open("tell/sent/reach");
        visited.arrived("sent-reach");
        press(choice(1));
        page.locator("#address").waitFor();
        visited.arrived("sent-reach-phone");
        press(page.locator("#reach-keep"));
        problem("sent-reach-problem");
        page.locator("#address").fill("07700 900123");
        press(page.locator("#others-NO"));
        press(page.locator("#reach-keep"));
        assertThat(page.locator("#address")).hasCount(0);
        arrived();
        visited.arrived("sent-reach-thanks");
        open("back");
        page.getByRole(AriaRole.TEXTBOX).first().fill(number);
        page.getByRole(AriaRole.TEXTBOX).last().fill(words);
        press(page.locator("main button.button").first());
        at("answer");
        visited.arrived("answer-not-safe");
        leadWrites(staff, number);
        open("answer");
        visited.arrived("answer-message-waits");
        open("answer/message");
        visited.arrived("message");
        press(page.locator("#message-answer"));
        problem("message-problem");
        page.locator("main textarea").fill("Yes, on Monday.");
        press(page.locator("#message-answer"));
        assertThat(page.locator("main textarea")).hasCount(0);
        arrived();
        visited.arrived("message-thanks");
        open("answer/reach");
        visited.arrived("answer-reach");
    }

    private void leadWrites(Page staff, String number) {
        staff.context().clearCookies();
        staff.navigate(product.address("concerns"));
        assertThat(staff.locator("main h1:focus")).hasCount(1);
        staff.locator("input[type=email]").fill("sam@demo.example");
        staff.locator("input[type=password]").fill(PASSWORD);
        named(staff, "Sign in").click();
        staff.getByText("Concern about case " + number).first().click();
        staff.locator("#message-plain").fill("Can we meet on Monday?");
        staff.locator("#message-easy").fill("Can we meet? It is on Monday.");
        staff.locator("#message-send").click();
        assertThat(staff.getByText("The message is there for the person.")).isVisible();
    }

    private void chooseWords(Variant words) {
        open("easier");
        visited.arrived("easier");
        if (words == Variant.PLAIN) {
            page.locator("#words-1").click();
            assertThat(page.locator("#words-1")).hasAttribute("aria-pressed", "true");
        }
    }

    private void aroundTheQuestions() {
        for (String path : new String[] {
            "",
            "about",
            "accessibility-statement",
            "pictures-thanks",
            "danger",
            "plans",
            "plans/BRS",
            "actions/BRS/BRS-04"
        }) {
            open(path);
            visited.arrived(path.isEmpty() ? "home" : path.replace('/', '-'));
        }
        open("no-such-page");
        visited.arrived("not-found");
        open("call-me");
        visited.arrived("call-me");
        press(page.locator("main button.button").first());
        problem("call-me-problem");
        open("back");
        visited.arrived("back");
        press(page.locator("main button.button").first());
        problem("back-problem");
        open("back/pictures");
        visited.arrived("back-pictures");
        page.locator(".letters button").nth(0).click();
        assertThat(page.locator("main .choice").first()).isVisible();
        page.locator("main .choice").first().click();
        assertThat(page.locator("#receipt-words li")).hasCount(1);
        visited.arrived("back-pictures-letter");
        press(page.locator("main button.button:not(.second)").last());
        problem("back-pictures-problem");
        open("sign-in");
        visited.arrived("sign-in");
        press(page.locator("main button.button").first());
        problem("sign-in-problem");
        open("set-up");
        visited.arrived("set-up");
        press(page.locator("main button.button").first());
        problem("set-up-problem");
    }

    private void theQuestions() {
        open("tell");
        visited.arrived("tell");
        open("tell/device");
        visited.arrived("device");
        open("tell");
        press(choice(0));
        at("tell/device");
        press(choice(0));
        at("tell/plan");
        open("tell/practice");
        visited.arrived("practice");
        open("tell/plan");
        visited.arrived("which-plan");
        open("tell/plan/BRS");
        visited.arrived("which-theme");
        open("tell/plan/BRS/1");
        visited.arrived("which-promise");
        press(choice(0));
        at("tell/feeling");
        open("tell/voice");
        visited.arrived("voice");
        press(choice(2));
        at("tell/feeling");
        visited.arrived("feeling-for-another");
        open("tell/show");
        visited.arrived("show-for-another");
        open("tell/voice");
        press(choice(0));
        at("tell/feeling");
        visited.arrived("feeling");
        press(choice(2));
        at("tell/happening");
        for (String way : new String[] {"write", "pictures", "voice", "video", "photo", "help"}) {
            open("tell/happening/" + way);
            visited.arrived("happening-" + way);
        }
        open("tell/happening/write");
        page.locator("main textarea").fill("I am still on the ward.");
        press(page.locator("main button.button").first());
        page.waitForCondition(() -> !page.url().endsWith("/write"));
        open("tell/happening/voice");
        page.locator("#recorder-file").setInputFiles(new FilePayload("memo.mp3", "audio/mpeg", Recorded.mp3()));
        assertThat(page.locator("[data-part=said]")).containsText("recording.");
        open("tell/happening");
        visited.arrived("happening");
        open("tell/better");
        visited.arrived("better");
        open("tell/safe");
        visited.arrived("safe");
        press(choice(2));
        at("tell/safe-help");
        visited.arrived("safe-help");
        open("tell/safe");
        press(choice(0));
        at("tell/about-us");
        visited.arrived("about-us");
        press(choice(1));
        page.locator("#who").waitFor();
        visited.arrived("about-us-who");
        press(choice(0));
        at("tell/show");
        visited.arrived("show");
        press(choice(0));
        at("tell/answer-way");
        visited.arrived("answer-way");
        press(choice(1));
        page.locator("#address").waitFor();
        press(page.locator("main button.button").first());
        problem("answer-way-problem");
        press(choice(0));
        open("tell/stop");
        visited.arrived("stop");
        open("tell");
        visited.arrived("started-before");
        press(choice(1));
        at("tell/start-again");
        visited.arrived("start-again");
        open("tell/so-far");
        visited.arrived("so-far");
        open("next");
        visited.arrived("next");
    }

    private String sends() {
        open("tell/check");
        visited.arrived("check");
        press(page.locator("main button.button").last());
        at("tell/sent");
        visited.arrived("sent");
        printsLarge();
        String number = page.locator("#case-number").innerText();
        String words = String.join(" ", page.locator("#receipt-words li").allInnerTexts());
        open("back");
        page.getByRole(AriaRole.TEXTBOX).first().fill(number);
        page.getByRole(AriaRole.TEXTBOX).last().fill(words);
        press(page.locator("main button.button").first());
        at("answer");
        visited.arrived("answer-waiting");
        return number;
    }

    private void takes(Page staff, String number) {
        staff.navigate(product.address("inbox"));
        assertThat(staff.locator("main h1:focus")).hasCount(1);
        staff.locator("input[type=email]").fill("ria@demo.example");
        staff.locator("input[type=password]").fill(PASSWORD);
        named(staff, "Sign in").click();
        staff.getByText("Case " + number).first().click();
        named(staff, "Assign to me").click();
        assertThat(staff.getByText("You work on this case.")).isVisible();
    }

    private static void writesDown(Page staff) {
        staff.locator("textarea[id^=written-]").fill("I want to go home.");
        staff.locator("button[aria-label^='Keep these words']").click();
        assertThat(staff.getByText("The words are kept.")).isVisible();
    }

    private void whatWasWrittenDown() {
        open("answer/written-down");
        visited.arrived("written-down");
        press(page.locator("#not-so-send"));
        problem("written-down-problem");
    }

    private static void asks(Page staff) {
        staff.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Ask"))
                .click();
        staff.getByText("Ask a question").click();
        staff.getByLabel("Your question in plain words").fill("Which team do you mean?");
        staff.getByLabel("Your question in easy-read words").fill("Which team is it?");
        named(staff, "Send the question").click();
        assertThat(staff.getByText("The question is asked.")).isVisible();
    }

    private void theQuestion() {
        open("answer");
        visited.arrived("answer-asked");
        open("answer/question");
        visited.arrived("question");
        press(page.locator("#question-send"));
        problem("question-problem");
        page.locator("main textarea").fill("The team in my town.");
        press(page.locator("#question-send"));
        assertThat(page.locator("main textarea")).hasCount(0);
        arrived();
        visited.arrived("question-thanks");
    }

    /** Staff publish the case and answer that they need to know more. */
    private static void asksInAReply(Page staff) {
        again(staff);
        named(staff, "Confirm").first().click();
        assertThat(staff.getByText("The link is confirmed.")).isVisible();
        staff.locator("#publish-everyone").click();
        assertThat(staff.getByText("Published for everybody on")).isVisible();
        writes(staff, "We need to know more", "Which help do you mean?");
        sends(staff);
    }

    private void theAnswerToIt() {
        open("answer");
        visited.arrived("answer-tell-us-more");
        open("answer/more");
        visited.arrived("more");
        press(page.locator("main button.button").first());
        problem("more-problem");
        page.locator("main textarea").fill("The help at night.");
        press(page.locator("main button.button").first());
        at("answer/opened-again");
        visited.arrived("more-sent");
    }

    /** Staff answer, as the journeys test it. */
    private static void replies(Page staff) {
        again(staff);
        staff.locator("#publish-everyone").click();
        assertThat(staff.getByText("Published. Everybody sees new words once a day."))
                .isVisible();
        writes(staff, "Done", "There is a team for hard times near you. They come at night too.");
        staff.getByLabel("Another status").check();
        Locator done = staff.locator("fieldset", new Page.LocatorOptions().setHasText("The new status"))
                .last()
                .getByLabel("This is done", new Locator.GetByLabelOptions().setExact(true));
        done.click();
        assertThat(done).isChecked();
        staff.getByLabel("What happened, in plain words")
                .fill("A team for hard times works in every area from this month on.");
        staff.getByLabel("What happened, in easy-read words").fill("Now there is a team for hard times in every area.");
        staff.getByLabel("Somebody who saw it").check();
        staff.getByLabel("Who saw it: a name or a post").fill("The head of the care team");
        sends(staff);
    }

    /** The case as it is now. */
    private static void again(Page staff) {
        staff.navigate(staff.url().replace("/reply/", "/inbox/"));
        assertThat(staff.locator("main h1:focus")).hasCount(1);
    }

    private static void writes(Page staff, String outcome, String words) {
        staff.getByText("Write a reply").first().click();
        staff.waitForURL(Pattern.compile(".*/reply/\\d+"));
        assertThat(staff.locator("main h1:focus")).hasCount(1);
        staff.getByLabel(outcome, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        staff.locator("#reply-plain").fill(words);
        staff.locator("#reply-easy").fill(words);
    }

    private static void sends(Page staff) {
        named(staff, "Send the reply").click();
        assertThat(staff.getByText("The reply was sent on").first()).isVisible();
    }

    private static Locator named(Page staff, String name) {
        return staff.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void theAnswer() {
        open("answer");
        visited.arrived("answer");
        press(choice(2));
        at("answer/still-wrong");
        visited.arrived("still-wrong");
        addsInAnyWay();
        open("answer/still-wrong");
        page.locator("main textarea").fill("Nobody came at night.");
        press(page.locator("main button.button").first());
        at("answer/opened-again");
        visited.arrived("opened-again");
        open("actions/BRS/BRS-05");
        visited.arrived("action-disputed");
        takesItBack();
    }

    /** On paper nothing of the receipt is smaller than 14 pt, and the day and the number to phone stand on it. */
    private void printsLarge() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".card-more")).containsText("We will reply to you by");
        assertThat(page.locator(".card-more")).containsText("0800 000 0000");
        assertThat(page.locator(".card-more")).isVisible();
        Object smallest = page.evaluate("() => Math.min(...[...document.querySelectorAll('.card, .card *')]"
                + ".filter((e) => e.innerText && e.getClientRects().length)"
                + ".map((e) => parseFloat(getComputedStyle(e).fontSize)))");
        if (((Number) smallest).doubleValue() < FOURTEEN_POINTS) {
            throw new AssertionError("the receipt is printed in " + smallest + " px");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void addsInAnyWay() {
        open("answer/add/reply");
        visited.arrived("add");
        press(page.locator("#add-tell"));
        problem("add-problem");
        for (String way : new String[] {"write", "pictures", "voice", "video", "photo", "help"}) {
            open("answer/add/reply/" + way);
            visited.arrived("add-" + way);
        }
        press(page.locator("main button.button").first());
        at("call-me");
        press(page.locator("main button.button.second").first());
        at("answer/add/reply");
        press(page.locator("#add-tell"));
        assertThat(page.locator("#add-tell")).hasCount(0);
        arrived();
        visited.arrived("add-thanks");
    }

    private void takesItBack() {
        open("answer/what-i-sent");
        visited.arrived("what-i-sent");
        press(page.locator("#show-what-i-sent"));
        assertThat(page.getByText("You sent this on")).isVisible();
        visited.arrived("what-i-sent-shown");
        open("answer/take-back");
        visited.arrived("take-back");
        press(page.locator("#stop-showing"));
        assertThat(page.locator("#show-again")).isVisible();
        visited.arrived("take-back-stopped");
        open("answer/take-back/everything");
        visited.arrived("take-all-back");
        press(page.locator("#take-all-back"));
        at("answer");
        visited.arrived("taken-back");
    }

    private Locator choice(int place) {
        return page.locator("main .choice").nth(place);
    }

    private void press(Locator button) {
        button.click();
    }

    private void open(String path) {
        page.navigate(product.address(path));
        arrived();
    }

    private void at(String path) {
        page.waitForURL(product.address(path));
        arrived();
    }

    private void problem(String name) {
        assertThat(page.locator("main .problem")).isVisible();
        assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
        visited.arrived(name);
    }

    private void arrived() {
        assertThat(page.locator("main h1:focus")).hasCount(1);
    }
}
