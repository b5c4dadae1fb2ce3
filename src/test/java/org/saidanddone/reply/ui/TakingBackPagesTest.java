package org.saidanddone.reply.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Role;
import org.saidanddone.publishing.Audience;
import org.saidanddone.question.AskedOfMe;
import org.saidanddone.question.QuestionText;
import org.saidanddone.question.Questions;
import org.saidanddone.reply.Answers;
import org.saidanddone.reply.Reply;
import org.saidanddone.reply.ReplyFixtures;
import org.saidanddone.reply.Verdict;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.TakingBack;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/** The pages on which a person sees and takes back what they said, and what others read afterwards. */
class TakingBackPagesTest extends ViewTest {

    private final ReplyFixtures some = new ReplyFixtures(Database.H2.product());

    private static Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private String at(String path) {
        UI.getCurrent().navigate("about");
        String[] parts = path.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        return textOf(page());
    }

    private String asTheirSender(OpenedCase opened, String path) {
        VaadinSession.getCurrent().setAttribute(OpenedCase.class, opened);
        return at(path);
    }

    private static String where() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private void press(String id) {
        test(find(NativeButton.class).from(page()).withId(id).single()).click();
    }

    @Test
    void withoutAReceiptOneIsAskedForIt() {
        for (String path : new String[] {"answer/what-i-sent", "answer/take-back", "answer/take-back/everything"}) {
            at(path);
            assertThat(where()).isEqualTo("back");
        }
    }

    @Test
    void whatWasSentIsShownAfterAPressAndNotBefore() {
        FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());
        OpenDraft draft = given.recorded(
                given.draftAbout("BRS-12", Map.of("happening", "I wait for a home.", "feeling", "BAD", "show", "YES")),
                "better");
        the(Drafts.class).pick(draft, "better", "SEE_FRIENDS", true);
        the(Drafts.class).choose(draft, "answer-way", "PHONE", "07700 900123");
        OpenedCase opened = given.sent(draft);

        assertThat(asTheirSender(opened, "answer")).contains("See what you sent", "Change your mind");
        assertThat(at("answer/what-i-sent"))
                .contains("Somebody who has your receipt")
                .doesNotContain("I wait");
        press("show-what-i-sent");

        assertThat(textOf(page()))
                .contains(
                        "I wait for a home.",
                        "It is bad",
                        "Your voice recording, part 1",
                        "07700 900123",
                        "More homes",
                        "Who can read your words?",
                        "Everybody",
                        "I answer for myself");
    }

    @Test
    void overWhatWasAddedStandsWhatThePersonWasAsked() {
        OpenedCase opened = some.published("I wait for a home.");
        Reply question = some.reply(some.question(opened));
        clock.moveOn(Duration.ofMinutes(1));
        the(Answers.class).tellMore(opened, question.id(), "The one in our street.");
        signedInAs("Ria", Role.REVIEWER);
        long id = opened.feedbackId();
        the(Questions.class).ask(id, new QuestionText("Which street do you mean?", "Which street is it?"));
        Database.ACTOR.visitor();
        clock.moveOn(Duration.ofMinutes(1));
        the(AskedOfMe.class)
                .answer(opened, the(AskedOfMe.class).open(opened).orElseThrow().id(), "The long street.");

        asTheirSender(opened, "answer/what-i-sent");
        press("show-what-i-sent");

        assertThat(textOf(page()))
                .containsSubsequence(
                        "What is bad? What is good?",
                        "I wait for a home.",
                        "We asked you:",
                        "Which home is it?",
                        "The one in our street.",
                        "We asked you:",
                        "Which street is it?",
                        "The long street.");
    }

    @Test
    void whatIsAddedUnaskedStandsUnderNoQuestion() {
        OpenedCase opened = some.published("I wait for a home.");
        Reply done = some.reply(some.done(opened));
        clock.moveOn(Duration.ofMinutes(1));
        the(Answers.class).say(opened, done.id(), Verdict.SAME);
        the(Answers.class).tellMore(opened, done.id(), "It is cold.");

        asTheirSender(opened, "answer/what-i-sent");
        press("show-what-i-sent");

        assertThat(textOf(page())).contains("It is cold.").doesNotContain("We asked you:");
    }

    @Test
    void whatWasSentWithAnOlderVersionIsShownUnderWhatWasAskedThen() throws SQLException {
        FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());
        OpenDraft draft = given.draftAbout("BRS-12", Map.of());
        Database.H2.execute("update draft set question_set = 3");
        the(Drafts.class).choose(draft, "safe", "YES", "");
        the(Drafts.class).pick(draft, "good", "FOOD", true);
        OpenedCase opened = given.sent(draft);

        asTheirSender(opened, "answer/what-i-sent");
        press("show-what-i-sent");

        assertThat(textOf(page()))
                .contains("Are you safe?", "Yes, I am safe", "What is going well?", "Food", "Whose words are these?")
                .doesNotContain("How safe do you feel?", "Who gives the answers?");
    }

    @Test
    void picturesAreShownWithHowTheyAre() {
        FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("safe", "YES"));
        the(Drafts.class).pick(draft, "happening", "HOME:BETWEEN", true);
        OpenedCase opened = given.sent(draft);

        asTheirSender(opened, "answer/what-i-sent");
        press("show-what-i-sent");

        assertThat(textOf(page()))
                .contains("How safe do you feel?", "I feel safe", "My home: OK")
                .doesNotContain("Are you safe?");
    }

    @Test
    void theWordsAreShownNoMoreAfterOnePressAndCanBeShownAgain() {
        OpenedCase opened = some.published("I wait for a home.");
        clock.moveToPublishing();
        assertThat(at("actions/BRS/BRS-12")).contains("I wait for a home.");

        assertThat(asTheirSender(opened, "answer/take-back")).contains("You said: everybody can read my words.");
        press("stop-showing");

        assertThat(textOf(page())).contains("Done. Other people cannot see your words now.");
        assertThat(at("actions/BRS/BRS-12")).doesNotContain("I wait for a home.");
        at("answer/take-back");
        press("show-again");
        assertThat(textOf(page())).contains("Our team looks at your words again before");
        assertThat(at("actions/BRS/BRS-12")).doesNotContain("I wait for a home.");
    }

    @Test
    void everythingIsTakenBackAfterASecondQuestionAndThePageSaysWhatIsKept() {
        OpenedCase opened = some.published("I wait for a home.");

        assertThat(asTheirSender(opened, "answer/take-back/everything"))
                .contains("Do you want to take back everything?", "You cannot undo this.");
        press("take-all-back");

        assertThat(where()).isEqualTo("answer");
        assertThat(find(H1.class).from(page()).single().getText()).isEqualTo("You took your words back");
        assertThat(textOf(page()))
                .contains(
                        "We removed what you told us",
                        "We keep a number",
                        opened.number().shown())
                .doesNotContain("I wait", "Our team is reading");
        for (String path : new String[] {
            "answer/what-i-sent",
            "answer/take-back",
            "answer/take-back/everything",
            "answer/more",
            "answer/still-wrong",
            "answer/question",
            "answer/written-down"
        }) {
            at(path);
            assertThat(where()).as(path).isEqualTo("answer");
        }
    }

    @Test
    void aSecondTapAndASecondTabAreHarmless() {
        OpenedCase opened = some.published("I wait for a home.");
        asTheirSender(opened, "answer/take-back/everything");
        the(TakingBack.class).takeAllBack(opened);

        press("take-all-back");

        assertThat(find(H1.class).from(page()).single().getText()).isEqualTo("You took your words back");
    }

    @Test
    void noKeepsIt() {
        OpenedCase opened = some.published("I wait for a home.");
        asTheirSender(opened, "answer/take-back/everything");

        press("keep-all");

        clock.moveToPublishing();
        assertThat(at("actions/BRS/BRS-12")).contains("I wait for a home.");
    }

    @Test
    void whileAConcernIsOpenThePersonIsToldWhatIsKeptAndWhy() {
        OpenedCase opened = some.published("I wait for a home.");
        some.raiseAConcern(opened);

        assertThat(asTheirSender(opened, "answer/take-back"))
                .contains("We must keep it for some time.")
                .doesNotContain("Then we remove all");
        assertThat(asTheirSender(opened, "answer/take-back/everything"))
                .contains("We cannot remove them yet.", "keep what helps people to be safe", "You cannot undo this.")
                .doesNotContain("We remove your words");
        press("take-all-back");

        assertThat(textOf(page()))
                .contains("We must keep it for some time.", "keep what helps people to be safe", "Then we remove it.")
                .doesNotContain("Change your mind", "We removed");
    }

    @Test
    void staffReadThatItWasTakenBackAndTheStepsAndNothingElse() {
        OpenedCase opened = some.published("I wait for a home.");
        the(TakingBack.class).takeAllBack(opened);
        signedInAs("Ria", Role.REVIEWER);

        assertThat(at("inbox/" + opened.feedbackId()))
                .contains("Taken back by the person", "The person took this back on", "Who did what")
                .doesNotContain("I wait", "Assign to me", "Publish for", "Raise", "What they sent");
        assertThat(at("inbox?show=withdrawn"))
                .contains("Case " + opened.number().shown());
    }

    @Test
    void aReplyThatStaysLosesItsQuote() {
        OpenedCase opened = some.published("My brother cannot visit.");
        some.reply(some.doneWith(opened, "There is more supported housing now."));
        clock.moveToPublishing();
        the(TakingBack.class).takeAllBack(opened);

        clock.moveToPublishing();
        assertThat(at("actions/BRS/BRS-12"))
                .contains("Somebody took back what they said", "There is more supported housing now.")
                .doesNotContain("brother");
    }

    // Nobody speaks in a name that did not agree

    private OpenedCase saidFor(String knows) {
        FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());
        OpenDraft draft =
                given.draftAbout("BRS-12", Map.of("happening", "He waits for a home", "feeling", "BAD", "show", "YES"));
        Drafts drafts = the(Drafts.class);
        drafts.choose(draft, "voice", "ON_BEHALF", "");
        drafts.write(draft, "voice-why", "I am his mother", 0);
        drafts.choose(draft, "voice-knows", knows, "");
        return given.sent(draft);
    }

    @Test
    void publishedItSaysThatSomebodyWhoKnowsThePersonSaysIt() {
        OpenedCase opened = some.published(saidFor("WANTS_IT"), Audience.EVERYONE);
        Reply reply = some.reply(some.done(opened));
        the(Answers.class).say(opened, reply.id(), Verdict.SAME);

        clock.moveToPublishing();
        assertThat(at("actions/BRS/BRS-12"))
                .contains(
                        "Somebody who knows this person says this",
                        "Somebody who knows this person says: it is bad.",
                        "Somebody who knows this person says: it is the same.")
                .doesNotContain("This person says", "The person says");
    }

    @Test
    void staffAreToldWhoSaidThatEverybodyMaySeeTheWords() {
        OpenedCase other = saidFor("WANTS_IT");
        OpenedCase own = some.sent("I wait for a home.");
        OpenedCase back = some.sent("I wait too.");
        the(TakingBack.class).stopShowing(back);
        signedInAs("Ria", Role.REVIEWER);

        assertThat(at("inbox/" + other.feedbackId()))
                .contains("Somebody who speaks for the person said: everybody can see the words.")
                .doesNotContain("The person said: everybody can see my words.");
        assertThat(at("inbox/" + own.feedbackId())).contains("The person said: everybody can see my words.");
        assertThat(at("inbox/" + back.feedbackId()))
                .contains("That was taken back on")
                .doesNotContain("The person said: everybody can see my words.");
    }

    @Test
    void aReviewerWritesWhyTheLeadFindsItAndAgreesAndThenItCanBePublishedForEverybody() {
        OpenedCase opened = saidFor("DOES_NOT_KNOW");
        long id = opened.feedbackId();
        signedInAs("Ria", Role.REVIEWER);
        CaseFile file =
                the(Cases.class).open(id).flatMap(the(Cases.class)::read).orElseThrow();
        the(Cases.class)
                .confirmLink(
                        id, file.version(), file.feedback().links().getFirst().id());
        assertThat(at("inbox/" + id))
                .contains("In the best interests of the person?", "nobody knows that the person agrees")
                .doesNotContain("Publish for everybody");
        press("interest-record");
        assertThat(textOf(page())).contains("Write why");
        file = the(Cases.class).open(id).flatMap(the(Cases.class)::read).orElseThrow();
        the(org.saidanddone.bestinterests.BestInterests.class).record(id, file.version(), "He wants a home");
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        assertThat(at("best-interests")).contains("Case " + opened.number().shown(), "Ria wrote on");
        at("inbox/" + id);
        press("interest-agree");
        assertThat(textOf(page())).contains("You agreed.", "Sam agreed on");
        signedInAs("Ria", Role.REVIEWER);

        assertThat(at("inbox/" + id)).contains("Publish for everybody");
        press("publish-everyone");

        Database.ACTOR.visitor();
        clock.moveToPublishing();
        assertThat(at("actions/BRS/BRS-12")).contains("He waits for a home");
    }

    @Test
    void whatThePersonDoesNotWantIsNeverOfferedForEverybody() {
        OpenedCase opened = saidFor("KNOWS_NOT_WANTED");
        signedInAs("Ria", Role.REVIEWER);

        assertThat(at("inbox/" + opened.feedbackId()))
                .contains("The person knows about this and does not want it.")
                .doesNotContain("Publish for everybody", "Send this to the safeguarding lead");
    }
}
