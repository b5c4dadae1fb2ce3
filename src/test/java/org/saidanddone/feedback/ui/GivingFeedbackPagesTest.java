package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.helplines.HelpLines;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.ProblemSummary;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Safe;
import org.saidanddone.feedback.Sending;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.Words;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.Slowdown;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.Questions;
import org.saidanddone.testing.ViewTest;

class GivingFeedbackPagesTest extends ViewTest {

    private final FeedbackFixtures fixtures = new FeedbackFixtures(Database.H2.product());

    @Override
    protected void prepare() {
        new FeedbackFixtures(Database.H2.product()).action("BRS-12");
    }

    private void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private void press(String words) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(one -> textOf(one).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " on " + textOf(page())));
        test(button).click();
    }

    private void begin() {
        beginAs(Questions.OWN);
    }

    private void beginAs(String who) {
        go("tell/about/BRS/BRS-12");
        press(who);
        onMyOwnDevice();
    }

    private void onMyOwnDevice() {
        assertThat(path()).isEqualTo("tell/device");
        press("Yes. It is mine");
    }

    private Draft draft() {
        OpenDraft open = VaadinSession.getCurrent().getAttribute(OpenDraft.class);
        return the(Drafts.class).find(open).orElseThrow();
    }

    private void write(String words) {
        OpenDraft open = VaadinSession.getCurrent().getAttribute(OpenDraft.class);
        String question = path().substring("tell/".length()).replace("/write", "");
        the(Drafts.class).write(open, question, words, draft().answer(question).version());
        String back = path();
        go("tell");
        go(back);
    }

    @Test
    void beforeStartingItIsSaidWhatThisIsAboutAndWhatHappensAfter() {
        go("tell");

        assertThat(textOf(page())).contains("7 questions", "4 minutes", "no right or wrong", "must send you a reply");
    }

    @Test
    void theOnlyOpenPlanIsNotAskedFor() {
        go("tell");
        press(Questions.OWN);
        onMyOwnDevice();

        assertThat(path()).isEqualTo("tell/plan/BRS");
        assertThat(find(BigLink.class).all()).extracting(this::textOfLink).contains("Leaving hospital", "Your home");
    }

    private String textOfLink(BigLink link) {
        return textOf(link);
    }

    @Test
    void whoIsNotSureGoesOnWithoutAnAction() {
        go("tell/plan/BRS");
        press("I am not sure");
        onMyOwnDevice();

        assertThat(path()).isEqualTo("tell/voice");
        assertThat(draft().about().actionId()).isEmpty();
        assertThat(draft().about().planId()).isPresent();
    }

    @Test
    void anActionsPageLeadsStraightToTheQuestionsAboutIt() {
        begin();

        assertThat(path()).isEqualTo("tell/feeling");
        assertThat(draft().voice()).contains(Voice.OWN);
        assertThat(draft().about().actionId())
                .contains(fixtures.action("BRS-12").id());
    }

    @Test
    void nothingIsKeptBeforeTheFirstAnswer() {
        go("tell");
        go("tell/plan/BRS");

        assertThat(VaadinSession.getCurrent().getAttribute(OpenDraft.class)).isNull();
    }

    @Test
    void oneTapAnswersAndGoesOn() {
        begin();

        assertThat(path()).isEqualTo("tell/feeling");
        press(Questions.BAD);

        assertThat(path()).isEqualTo("tell/happening");
        assertThat(draft().choice("feeling")).contains("BAD");
    }

    @Test
    void nothingIsChosenBeforehandAndWhatWasGivenIsMarked() {
        begin();
        assertThat(pressed()).containsOnly("false");

        press(Questions.BAD);
        go("tell/feeling");
        assertThat(pressed()).containsExactly("false", "false", "true", "false");
    }

    private List<String> pressed() {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().hasAttribute("aria-pressed"))
                .map(button -> button.getElement().getAttribute("aria-pressed"))
                .toList();
    }

    @Test
    void everyChoiceCanBeListenedToOnItsOwn() {
        go("tell/about/BRS/BRS-12");

        assertThat(listened())
                .containsExactly(
                        "Listen: I answer for myself",
                        "Listen: I answer. Somebody helps me.",
                        "Listen: I answer for another person");
        press(Questions.OWN);
        onMyOwnDevice();
        go("tell/happening/pictures");
        assertThat(listened()).contains("Listen: Food", "Listen: Nothing", "Listen: Something else");
    }

    private List<String> listened() {
        return find(NativeButton.class).all().stream()
                .filter(button -> "choice".equals(button.getElement().getAttribute("data-listen")))
                .map(button -> button.getElement().getAttribute("aria-label"))
                .toList();
    }

    @Test
    void eachPageHasItsOwnHeadingAndSaysHowFarItIsAndWhichPromiseItIsAbout() {
        begin();

        for (String page : List.of(
                "feeling",
                "happening",
                "happening/write",
                "happening/pictures",
                "better",
                "safe",
                "about-us",
                "show",
                "answer-way")) {
            go("tell/" + page);
            assertThat(textOf(page())).as(page).containsPattern("Question [1-7] of 7\\s+About: More homes");
        }
        go("tell/feeling");
        assertThat(heading()).isEqualTo(Questions.FEELING);
        go("tell/voice");
        assertThat(textOf(page())).contains("About: More homes").doesNotContain("Question 0");
    }

    @Test
    void whoIsNotSureAboutWhichPromiseIsAskedAboutTheirLife() {
        go("tell");
        press(Questions.ON_BEHALF);
        onMyOwnDevice();
        press("I am not sure");

        assertThat(path()).isEqualTo("tell/feeling");
        assertThat(heading()).isEqualTo("How is the life of the person now?");
        go("tell/voice");
        press(Questions.OWN);
        assertThat(heading()).isEqualTo(Questions.FEELING_NOT_SURE);
    }

    @Test
    void whoAnswersForAnotherPersonIsAskedAboutThatPersonOnEveryPage() {
        beginAs(Questions.ON_BEHALF);

        assertThat(heading()).isEqualTo("How is this for the person?");
        assertThat(textOf(page()))
                .contains("How do you know how it is for the person?", "They told me", "I see it", "I think so");
        assertThat(textOf(page())).contains("How do you know this person?");
        press(Questions.BAD);
        press("I see it");
        press("Next");
        assertThat(draft().choice("how-known")).contains("I_SEE");
        assertThat(heading()).isEqualTo("What is bad for the person? What is good for the person?");
        go("tell/happening/pictures");
        assertThat(textOf(page())).contains("How staff treat the person").doesNotContain("treat me");
        go("tell/better");
        assertThat(heading()).isEqualTo("What would help the person?");
        go("tell/safe");
        assertThat(heading()).isEqualTo("How safe is the person?");
        assertThat(textOf(page()))
                .contains("The person is not safe", "lock them in")
                .doesNotContain("I feel safe");
        go("tell/voice-knows");
        assertThat(path()).isEqualTo("tell/show");
        assertThat(heading()).isEqualTo("Who can read what you say about the person?");
        press("They do not know");
        press(Questions.EVERYBODY);
        press("Next");
        assertThat(draft().choice("voice-knows")).contains("DOES_NOT_KNOW");
        assertThat(draft().choice("show")).contains("YES");
        go("tell/answer-way");
        assertThat(textOf(page())).contains("What kind of reply is best for you and the person?");
    }

    @Test
    void everyQuestionThatIsAskedNowHasWordsOfItsOwnForAnotherPersonWhereItSpeaksOfThePerson() {
        for (String code : List.of("feeling", "happening", "better", "safe", "show", "answer-format")) {
            assertThat(LanguageFile.english().keys())
                    .as(code)
                    .contains(QuestionSet.NOW.question(code).key() + ".on-behalf");
        }
        QuestionSet.NOW.questions().stream()
                .filter(Question::isOpen)
                .flatMap(question -> question.choices().stream().map(choice -> question.choiceKey(choice.code())))
                .filter(key -> Say.text(key).matches(".*\\b(I|me|my|My)\\b.*"))
                .forEach(key -> assertThat(LanguageFile.english().keys()).contains(key + ".on-behalf"));
    }

    private void aLeadWhoCanSignIn() {
        Person sam =
                the(People.class).add(new EmailAddress("sam@example.org"), "Samphire", Set.of(Role.SAFEGUARDING_LEAD));
        the(People.class).setPassword(sam.id(), new Password("a long pass phrase"));
    }

    private void sendsUnsafe() {
        begin();
        go("tell/safe");
        press(Questions.NOT_SAFE);
        sends();
    }

    @Test
    void whereNoLeadCanSignInNobodyIsPromisedThatOneReadsIt() {
        begin();
        go("tell/safe");
        press(Questions.NOT_SAFE);
        String help = textOf(page());
        assertThat(help)
                .contains("We cannot say when somebody reads this. Please phone us")
                .doesNotContain("lead");

        sends();
        assertThat(textOf(page()))
                .contains("We cannot say when somebody reads this. Please phone us", "Phone 999")
                .doesNotContain("lead");
    }

    @Test
    void afterNotSafeThePageSpeaksOfSafetyFirst() {
        aLeadWhoCanSignIn();
        sendsUnsafe();

        String all = textOf(page());
        assertThat(all)
                .contains(
                        "Phone 999",
                        "You did the right thing.",
                        "It is not your fault.",
                        "from 9am to 5pm",
                        "Phone us");
        assertThat(all)
                .containsPattern("The next time is today|It can take until [0-9]+ [A-Z][a-z]+ 20[0-9]{2} before");
        assertThat(all.indexOf("999")).isLessThan(all.indexOf("You did the right thing."));
        assertThat(all.indexOf("It is not your fault.")).isLessThan(all.indexOf("Your number"));
        assertThat(all).contains("How can we reach you safely?");
    }

    @Test
    void afterNotSafeTheReplyIsAboutThePromiseAndHasNoCalendar() {
        aLeadWhoCanSignIn();
        sendsUnsafe();

        assertThat(textOf(page()))
                .contains("You also get our reply about the promise by")
                .doesNotContain("We will reply to you by");
        assertThat(page().getElement().getOuterHTML()).doesNotContain("calendar");
    }

    @Test
    void whoIsNotSafeCanSendFromThePageOfHelpAndHasTheirReceipt() {
        aLeadWhoCanSignIn();
        begin();
        go("tell/safe");
        press(Questions.NOT_SAFE);
        assertThat(textOf(page())).contains("They read at these times: Monday to Friday, from 9am to 5pm.");
        OpenDraft open = VaadinSession.getCurrent().getAttribute(OpenDraft.class);

        // Longer than whoever sends must wait after a test that floods.
        Database.CLOCK.moveOn(Duration.ofHours(1));
        press("Send my answers");

        assertThat(textOf(page())).contains("You did the right thing.", "Your number");
        assertThat(path()).isEqualTo("tell/sent");
        assertThat(the(Sending.class).sentBefore(open)).isPresent();
    }

    @Test
    void thePageOfHelpSaysFirstWhatToDoAndItsFirstButtonSends() {
        aLeadWhoCanSignIn();
        begin();
        go("tell/safe");
        press(Questions.NOT_SAFE);

        assertThat(textOf(page()))
                .containsSubsequence(
                        "Are you in danger now? Phone 999.",
                        "Do not wait for us.",
                        "You did the right thing.",
                        "Do you send your answers?",
                        "Is it about somebody in our team?",
                        "Send my answers",
                        "Next");
        assertThat(find(NativeButton.class).all().stream()
                        .filter(button -> button.hasClassName("button") && !button.hasClassName("second"))
                        .map(NativeButton::getText))
                .containsExactly("Send my answers");
    }

    @Test
    void whoChoosesWhoCanReadTheirWordsIsToldOfAllThatOthersCanRead() {
        begin();
        go("tell/show");
        assertThat(textOf(page()))
                .contains("Everybody can read what you choose, and what you add later.")
                .doesNotContain("We write down");

        OpenDraft open = VaadinSession.getCurrent().getAttribute(OpenDraft.class);
        fixtures.recorded(open, "happening");
        go("tell/feeling");
        go("tell/show");

        assertThat(textOf(page())).contains("We write down what you say in your recording.");
    }

    @Test
    void whoChoosesSomethingElseIsToldHowToSayWhatAndNobodyElseIs() {
        begin();
        go("tell/better/pictures");
        assertThat(textOf(page())).doesNotContain("You chose: Something else.");

        press("Something else");
        assertThat(textOf(page())).contains("You chose: Something else.", "Then you can write what it is, or say it.");

        press("Something else");
        assertThat(textOf(page())).doesNotContain("You chose: Something else.");
    }

    @Test
    void practisingIsOfferedBeforeWhatBegins() {
        go("tell");

        assertThat(textOf(page())).containsSubsequence("Practise first", "Who gives the answers?", Questions.OWN);
    }

    @Test
    void whatIsMissingForSendingFromThePageOfHelpIsSaidOnTheCheck() {
        aLeadWhoCanSignIn();
        begin();
        OpenDraft open = VaadinSession.getCurrent().getAttribute(OpenDraft.class);
        the(Drafts.class).choose(open, QuestionSet.ANSWER_WAY, "EMAIL", "no address");
        go("tell/safe");
        press(Questions.NOT_SAFE);
        go("tell/safe-help");

        press("Send my answers");

        assertThat(path()).isEqualTo("tell/check");
        assertThat(find(ProblemSummary.class).all()).hasSize(1);
        assertThat(the(Sending.class).sentBefore(open)).isEmpty();
        go("tell/feeling");
        go("tell/check");
        assertThat(find(ProblemSummary.class).all()).as("it is said once").isEmpty();
    }

    @Test
    void whoGoesOnWhereNoLeadReadsIsToldWhomToPhoneInDangerFirst() {
        ClosedDoor door = new ClosedDoor(
                fixtures.asInARealInstallation(),
                the(Visit.class),
                the(Drafts.class),
                the(HelpLines.class),
                the(Settings.class));

        assertThat(door.whileSending()).singleElement().satisfies(line -> assertThat(textOf(line))
                .containsSubsequence(
                        "Are you in danger? Phone 999.",
                        "Nobody here reads your answers at once.",
                        "You can also phone us."));
        aLeadWhoCanSignIn();
        assertThat(door.whileSending()).isEmpty();
    }

    @Test
    void thePageOfHelpSpeaksOfThePersonToWhoAnswersForThem() {
        aLeadWhoCanSignIn();
        beginAs(Questions.ON_BEHALF);
        go("tell/safe");
        press("The person is not safe");

        assertThat(textOf(page()))
                .contains("Is the person in danger now? Phone 999.", "We will ask what the person wants.")
                .doesNotContain("Are you in danger now?", "We will ask you");
        sends();
        assertThat(textOf(page())).contains("Is the person in danger now? Phone 999.");
    }

    @Test
    void whoSpeaksForSomebodyIsToldThatItIsNotTheirFault() {
        beginAs(Questions.ON_BEHALF);
        go("tell/safe");
        press("The person is not safe");
        sends();

        assertThat(textOf(page())).contains("It is not their fault.").doesNotContain("your fault");
    }

    @Test
    void afterSendingThePromiseHasTheNameThatItHadBefore() {
        begin();
        sends();

        assertThat(textOf(page())).contains("You told us about this: More homes");
    }

    @Test
    void eachFieldThatAProblemNamesIsMarkedUntilItIsMended() {
        go("back");
        press("Open");
        assertThat(find(TextLine.class).all()).hasSize(2).allSatisfy(line -> assertThat(line.getClassNames())
                .contains("field-wrong"));

        find(TextLine.class).all().getFirst().text("1234 5678");
        press("Open");
        assertThat(find(TextLine.class).all().getFirst().getClassNames()).doesNotContain("field-wrong");
        assertThat(find(TextLine.class).all().getLast().getClassNames()).contains("field-wrong");
    }

    @Test
    void whoIsSafeIsNotFrightened() {
        begin();
        sends();

        assertThat(textOf(page()).replaceAll("(?s)^.*Thank you", ""))
                .doesNotContainPattern("\\b999\\b")
                .doesNotContain("fault", "How can we reach you safely?");
    }

    @Test
    void howWeCanReachThemIsAskedOnceCanBeSkippedAndIsNeverShownBack() {
        sendsUnsafe();
        go("tell/sent/reach");
        assertThat(heading()).isEqualTo("How can we reach you safely?");
        assertThat(find(ChoiceButton.class).all()).first().satisfies(first -> assertThat(textOf(first))
                .contains("Write to me on this website."));
        press("Skip");
        assertThat(path()).isEqualTo("tell/sent");

        go("tell/sent/reach");
        press("You can phone me");
        press("Send this");
        assertThat(find(ProblemSummary.class).all()).hasSize(1);
        find(TextLine.class).all().getFirst().text("07700 900123");
        press("Send this");
        assertThat(heading()).isEqualTo("Thank you. We know how to reach you.");
        assertThat(textOf(page())).contains("You did not say when it is safe.").doesNotContain("only at the times");
        press("Next");
        assertThat(textOf(page())).contains("You told us how we can reach you").doesNotContain("07700");
        go("tell/sent/reach");
        press("You can phone me");
        assertThat(find(TextLine.class).all().getFirst().text()).isEmpty();
    }

    @Test
    void nobodyIsAskedHowToReachThemWhoHasNothingOpen() {
        go("tell/sent/reach");
        assertThat(path()).isEqualTo("tell");
        go("answer/reach");
        assertThat(path()).isEqualTo("back");
        go("answer/message");
        assertThat(path()).isEqualTo("back");
    }

    /** Sends as the button does, but is never slowed down after a test that floods. */
    private void sends() {
        OpenDraft open = VaadinSession.getCurrent().getAttribute(OpenDraft.class);
        if (the(Sending.class).send(open) instanceof Sending.Outcome.Sent sent) {
            VaadinSession.getCurrent().setAttribute(ShownReceipt.class, ShownReceipt.sent(open.code(), sent));
        }
        go("tell/sent");
        assertThat(path()).isEqualTo("tell/sent");
    }

    @Test
    void whoMayNotBeSafeSeesHelpAtOnceAndWhoReadsIt() {
        aLeadWhoCanSignIn();
        begin();
        go("tell/safe");
        press(Questions.NOT_SAFE);

        assertThat(path()).isEqualTo("tell/safe-help");
        assertThat(textOf(page())).contains("Phone 999", "safeguarding lead", "tell somebody else");
        press("Next");
        assertThat(path()).isEqualTo("tell/about-us");
    }

    @Test
    void whoSaysThatItIsAboutTheTeamMayWriteWhoAndNeedNot() {
        begin();
        go("tell/about-us");
        assertThat(textOf(page()))
                .contains(Questions.ABOUT_TEAM, "Our team runs this website", "that person will not see");

        press("Somebody who runs this website");
        assertThat(path()).isEqualTo("tell/about-us");
        assertThat(textOf(page())).contains("Who is it?", "You can leave this empty");
        press("Next");
        assertThat(path()).isEqualTo("tell/show");

        go("tell/about-us");
        find(TextLine.class).single().text("Robin");
        press("Next");
        go("tell/check");
        assertThat(textOf(page())).contains("Somebody who runs this website", "Robin");

        go("tell/about-us");
        press(Questions.NOBODY);
        go("tell/check");
        assertThat(textOf(page())).doesNotContain("Robin");
    }

    @Test
    void goingToTheEndStillAsksHowSafeAboutTheTeamAndWhoCanRead() {
        begin();
        press(Questions.TO_THE_END);

        assertThat(path()).isEqualTo("tell/safe");
        press(Questions.SAFE);
        assertThat(path()).isEqualTo("tell/about-us");
        press(Questions.NOBODY);
        assertThat(path()).isEqualTo("tell/show");
        press(Questions.ONLY_TEAM);
        assertThat(path()).isEqualTo("tell/check");
    }

    @Test
    void whoChoosesWhoCanReadSeesHowItWillLook() {
        begin();
        press(Questions.BAD);
        go("tell/happening/write");
        write("The lift is broken.");
        go("tell/happening/pictures");
        pressed("mat-HOME-BAD");
        go("tell/show");

        assertThat(textOf(page()))
                .contains(
                        "Only the people who reply: our team and the people who made the promise.",
                        "How your words can look",
                        "In their own words",
                        "This person says: it is bad.",
                        "What is bad? What is good?",
                        "My home: bad",
                        "The lift is broken.")
                .doesNotContain("all names", "What is happening?");
    }

    private void pressed(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    @Test
    void howAndInWhichFormToReplyIsOnePageAndOffersOnlyWhatSomebodyCanDo() {
        begin();
        go("tell/answer-format");

        assertThat(path()).isEqualTo("tell/answer-way");
        assertThat(textOf(page()))
                .contains(Questions.REPLY, "By letter", "What kind of reply is best for you?", "Large print")
                .doesNotContain("A reply I can listen to", "sign language");
        press(Questions.LOOK_HERE);
        press("Large print");
        press("Next");
        assertThat(path()).isEqualTo("tell/check");
        assertThat(draft().choice("answer-way")).contains("RECEIPT");
        assertThat(draft().choice("answer-format")).contains("LARGE_PRINT");
    }

    @Test
    void howItIsIsAskedOnceMoreFromTheOtherEndAndTheLastAnswerCounts() {
        begin();
        press(Questions.BAD);
        go("tell/check");
        assertThat(find(NativeButton.class).all().stream()
                        .flatMap(button -> button.getId().stream())
                        .filter(id -> id.startsWith("again-")))
                .containsExactly("again-BAD", "again-OK", "again-GOOD", "again-DONT_KNOW");
        assertThat(textOf(page())).contains("Once more: How is this for you?", "You can change your answer here.");

        pressed("again-BAD");
        assertThat(textOf(page()))
                .contains("Thank you.", "Your answer is: It is bad")
                .doesNotContain("First you said");

        pressed("again-GOOD");
        assertThat(textOf(page()))
                .contains(
                        "First you said: It is bad", "Now you say: It is good", "That is OK. Your last answer counts.");
        assertThat(draft().choice("feeling")).contains("GOOD");
        sends();
        assertThat(the(FeedbackStore.class).find(1).orElseThrow().feeling()).contains(Feeling.GOOD);
    }

    @Test
    void whoDoesNotAnswerItAgainLosesNothing() {
        begin();
        go("tell/check");
        assertThat(textOf(page())).as("it was skipped").doesNotContain("Once more");
        go("tell/feeling");
        press(Questions.BAD);
        sends();
        assertThat(the(FeedbackStore.class).find(1).orElseThrow().feeling()).contains(Feeling.BAD);
    }

    @Test
    void wordsThatAreTooLongAreRefusedKindlyAndStay() {
        begin();
        go("tell/happening/write");
        write("x".repeat(Words.LIMIT + 1));
        press("Next");

        assertThat(path()).isEqualTo("tell/happening/write");
        assertThat(find(ProblemSummary.class).all()).hasSize(1);
        assertThat(find(WordsBox.class).single().getElement().getProperty("value"))
                .hasSize(Words.LIMIT + 1);
    }

    @Test
    void anOpenQuestionTakesAnyWayAndNothingIsChosenBeforehand() {
        begin();
        go("tell/happening");
        assertThat(textOf(page())).contains("One is enough", "Choose pictures", "Write", "I want help");
        press("Choose pictures");

        assertThat(path()).isEqualTo("tell/happening/pictures");
        assertThat(heading()).startsWith(Questions.THINGS);
        assertThat(pressed()).containsOnly("false");
        pressed("mat-FOOD-GOOD");
        pressed("mat-FOOD-BAD");
        pressed("mat-HOME-BETWEEN");
        pressed("mat-HOME-BETWEEN");
        assertThat(pressed().stream().filter("true"::equals)).hasSize(1);
        press("Next");

        assertThat(path()).isEqualTo("tell/better");
        assertThat(draft().chosen("happening").codes()).containsExactly("FOOD:BAD");
        go("tell/check");
        assertThat(textOf(page())).contains("Food: bad");
    }

    @Test
    void facesBeginWithTheEndThatThePersonNamed() {
        begin();
        press("It is good");
        go("tell/happening/pictures");
        assertThat(faces("FOOD")).containsExactly("mat-FOOD-GOOD", "mat-FOOD-BETWEEN", "mat-FOOD-BAD");
        go("tell/feeling");
        press(Questions.BAD);
        assertThat(heading()).isEqualTo(Questions.THINGS_BAD_FIRST);
        go("tell/happening/write");
        assertThat(textOf(page())).contains("First tell us what is bad. Then tell us what is good.");
        go("tell/happening/pictures");
        assertThat(faces("FOOD")).containsExactly("mat-FOOD-BAD", "mat-FOOD-BETWEEN", "mat-FOOD-GOOD");
    }

    private List<String> faces(String picture) {
        return find(NativeButton.class).all().stream()
                .flatMap(button -> button.getId().stream())
                .filter(id -> id.startsWith("mat-" + picture + "-"))
                .toList();
    }

    @Test
    void nothingTakesTheOthersOutAndPressedAgainBringsThemBack() {
        begin();
        go("tell/happening/pictures");
        pressed("mat-FOOD-BAD");
        pressed("mat-SOMETHING_ELSE-GOOD");
        press("Nothing");
        assertThat(draft().chosen("happening").pictures()).containsExactly("NOTHING");
        assertThat(pressed().stream().filter("true"::equals)).hasSize(1);

        press("Nothing");
        assertThat(draft().chosen("happening").pictures()).containsExactly("FOOD:BAD", "SOMETHING_ELSE:GOOD");

        go("tell/better/pictures");
        press("Going out more");
        press("Nothing");
        assertThat(draft().chosen("better").pictures()).containsExactly("NOTHING");
        press("Something else");
        assertThat(draft().chosen("better").pictures()).containsExactly("SOMETHING_ELSE");
        assertThat(textOf(page())).contains("Then you can write what it is, or say it.");
    }

    @Test
    void aWayThatWasUsedShowsWhatIsThereAndIsTakenAwayOnlyWhenSaidTwice() {
        begin();
        go("tell/happening/write");
        write("My room.");
        go("tell/happening");
        assertThat(textOf(page())).contains("You wrote:", "My room.");

        press("Remove");
        press("No, keep it");
        assertThat(draft().words("happening")).isEqualTo("My room.");

        press("Remove");
        press("Yes, remove it");
        assertThat(draft().words("happening")).isEmpty();
        assertThat(textOf(page())).doesNotContain("You wrote:");
    }

    @Test
    void helpIsAnAnswerOnTheCheckPageToo() {
        begin();
        go("tell/happening/help");
        press("I want help with this question");
        assertThat(path()).as("nobody can help who has no number to phone").isEqualTo("call-me");

        press("Go on with the questions");
        assertThat(path()).isEqualTo("tell/happening");
        assertThat(textOf(page())).contains("You asked for help:");
        go("tell/happening/help");
        assertThat(textOf(page()))
                .contains("We need your phone number to help you.")
                .doesNotContain("your answer for now");
        press("Ask us to phone me");
        assertThat(path()).isEqualTo("call-me");

        go("tell/check");
        assertThat(textOf(page())).contains("You asked for help:");
    }

    @Test
    void onlyOpenQuestionsHaveWays() {
        begin();
        go("tell/feeling/write");

        assertThat(heading()).isEqualTo("We cannot find this page");
    }

    @Test
    void aPlaceToWriteIsNamedByTheHeading() {
        begin();
        go("tell/happening/write");

        assertThat(find(WordsBox.class).single().getElement().getAttribute("aria-labelledby"))
                .isEqualTo(find(H1.class).single().getId().orElseThrow());
    }

    @Test
    void anEMailAddressThatIsNoneIsRefusedKindly() {
        begin();
        go("tell/answer-way");
        press("By e-mail");
        press("Next");

        assertThat(textOf(find(ProblemSummary.class).single())).contains("sam@example.org");
        assertThat(path()).isEqualTo("tell/answer-way");
    }

    @Test
    void theCheckShowsEveryAnswerAndLeadsBackToIt() {
        begin();
        press(Questions.BAD);
        go("tell/check");

        assertThat(textOf(page())).contains("More homes", Questions.OWN, Questions.BAD, "No answer");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("tell/feeling", "tell/plan");

        go("tell/feeling");
        press("It is good");
        assertThat(path()).isEqualTo("tell/check");
        assertThat(textOf(page())).contains("It is good");
    }

    @Test
    void markupInAnAnswerIsShownAsText() {
        begin();
        go("tell/happening");
        write("<img src=x onerror=alert(1)>");
        go("tell/check");

        assertThat(textOf(page())).contains("<img src=x onerror=alert(1)>");
    }

    @Test
    void sendingShowsTheReceiptAlsoWhenThePageIsLoadedAgain() {
        begin();
        press(Questions.BAD);
        go("tell/safe");
        press("I am not sure");
        go("tell/check");
        press("Send my answers");

        assertThat(path()).isEqualTo("tell/sent");
        List<String> words =
                find(ListItem.class).all().stream().map(ViewTest::textOf).toList();
        assertThat(words).hasSize(5);
        go("tell/sent");
        assertThat(find(ListItem.class).all().stream().map(ViewTest::textOf)).isEqualTo(words);

        Feedback feedback = the(FeedbackStore.class).find(1).orElseThrow();
        assertThat(feedback.safe()).contains(Safe.NOT_SURE);
        assertThat(feedback.links()).singleElement().satisfies(link -> assertThat(link.kind())
                .isEqualTo(LinkKind.NOT_WORKING));
    }

    @Test
    void whereVeryMuchComesFromThePersonIsToldHowLongToWaitAndNothingIsLost() {
        begin();
        go("tell/happening");
        write("The lift is broken.");
        go("tell/check");
        String here = VaadinRequest.getCurrent().getRemoteAddr();
        for (int i = 0; i < 60; i++) {
            the(Slowdown.class).before(new Slowdown.Pace(60, Duration.ofSeconds(30)), "sending from " + here);
        }

        press("Send my answers");

        assertThat(path()).isEqualTo("tell/check");
        assertThat(textOf(page())).contains("Your answers are safe.", "The lift is broken.");
        Database.CLOCK.moveOn(Duration.ofSeconds(31));
        press("Send my answers");
        assertThat(path()).isEqualTo("tell/sent");
    }

    @Test
    void theReceiptSaysByWhenThereIsAnAnswer() {
        begin();
        go("tell/check");
        press("Send my answers");

        assertThat(textOf(page())).containsPattern("We will reply to you by \\d+ [A-Z][a-z]+ 2026");
    }

    @Test
    void noAddressOfAPictureNamesAReceiptWord() {
        begin();
        go("tell/check");
        press("Send my answers");

        String html = page().getElement().getOuterHTML();
        for (ListItem word : find(ListItem.class).all()) {
            assertThat(html).doesNotContain("pictures/" + textOf(word) + ".svg");
        }
    }

    @Test
    void withoutADraftThereAreNoQuestions() {
        go("tell/feeling");
        assertThat(path()).isEqualTo("tell");
        go("tell/check");
        assertThat(path()).isEqualTo("tell");
        go("tell/sent");
        assertThat(path()).isEqualTo("tell");
    }

    @Test
    void whoStartedBeforeMayCarryOnOrStartAgain() {
        begin();
        go("tell");
        assertThat(heading()).isEqualTo("There are answers here");

        press("Go on");
        assertThat(path()).isEqualTo("tell/feeling");

        go("tell");
        press("Start again");
        assertThat(path()).isEqualTo("tell/start-again");
        assertThat(textOf(page())).contains("Keep this receipt first", "Your five words");
        press("Start again now");
        assertThat(path()).isEqualTo("tell/plan/BRS");
        assertThat(VaadinSession.getCurrent().getAttribute(OpenDraft.class)).isNull();
    }

    @Test
    void stoppingShowsTheWayBackAndForgetsTheDraftOnThisDevice() {
        begin();
        go("tell/stop");

        assertThat(textOf(page())).contains("Your number", "Your five words");
        assertThat(VaadinSession.getCurrent().getAttribute(OpenDraft.class)).isNull();

        press("Go on now");
        assertThat(path()).isEqualTo("tell/feeling");
    }

    @Test
    void whoStoppedComesBackByTypingTheWords() {
        OpenDraft left = fixtures.draftAbout("BRS-12", Map.of("feeling", "BAD"));
        the(Drafts.class).reached(left, "happening");
        go("back");
        type(left.number().shown(), String.join(" ", left.code().words().reversed()));
        onMyOwnDevice();

        assertThat(path()).isEqualTo("tell/so-far");
        press("Go on");
        assertThat(path()).isEqualTo("tell/happening");
    }

    @Test
    void whoSentComesBackToTheAnswer() {
        OpenDraft draft = fixtures.draftAbout("BRS-12", Map.of("feeling", "BAD"));
        OpenedCase sent = fixtures.sent(draft);
        go("back");
        type(draft.number().digits(), String.join(",", draft.code().words()));

        assertThat(FeedbackNavigation.openedCase()).contains(sent);
    }

    private void type(String number, String words) {
        List<TextLine> fields = find(TextLine.class).all();
        fields.get(0).text(number);
        fields.get(1).text(words);
        press("Open");
    }

    @Test
    void aReceiptThatIsNotThereIsAnsweredLikeAWrongWord() {
        OpenDraft draft = fixtures.draftAbout("BRS-12");
        go("back");
        type(draft.number().digits(), "apple boat chair drum egg");
        String wrong = textOf(find(ProblemSummary.class).single());
        go("danger");
        go("back");
        type("00000000", "apple boat chair drum egg");

        assertThat(textOf(find(ProblemSummary.class).single())).isEqualTo(wrong);
        assertThat(find(TextLine.class).all().getFirst().text()).isEqualTo("00000000");
    }

    @Test
    void bothFieldsAreNamedWhenNothingWasTyped() {
        go("back");
        press("Open");

        assertThat(find(ProblemSummary.class).single().getChildren().count()).isPositive();
        assertThat(textOf(find(ProblemSummary.class).single())).contains("8 numbers", "five words");
        assertThat(page()).isInstanceOfSatisfying(BackView.class, view -> assertThat(view.getPageTitle())
                .startsWith("Error:"));
    }

    @Test
    void everyPageReadsInMoreWordsToo() {
        Reading.FIRST.with(Variant.PLAIN).keep();
        begin();
        for (String page :
                List.of("tell", "tell/plan/BRS", "tell/feeling", "tell/safe-help", "tell/check", "danger", "back")) {
            go(page);
            assertThat(heading()).isNotBlank();
        }
    }
}
