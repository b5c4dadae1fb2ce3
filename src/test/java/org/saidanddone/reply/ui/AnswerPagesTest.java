package org.saidanddone.reply.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Role;
import org.saidanddone.publishing.Audience;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.reply.Answers;
import org.saidanddone.reply.Reply;
import org.saidanddone.reply.ReplyFixtures;
import org.saidanddone.reply.Verdict;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.SentAttachments;
import org.saidanddone.review.SettingAside;
import org.saidanddone.review.SuggestionDecisions;
import org.saidanddone.review.Transcripts;
import org.saidanddone.review.WhySetAside;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

class AnswerPagesTest extends ViewTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final ReplyFixtures some = new ReplyFixtures(Database.H2.product());

    private static Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private String at(String path) {
        UI.getCurrent().navigate(path);
        return textOf(page());
    }

    private String asTheirSender(OpenedCase opened, String path) {
        VaadinSession.getCurrent().setAttribute(OpenedCase.class, opened);
        return at(path);
    }

    private void press(String id) {
        test(find(NativeButton.class).from(page()).withId(id).single()).click();
    }

    private Optional<Verdict> verdict(OpenedCase opened) {
        return the(Answers.class).of(opened).given().getFirst().reply().verdict();
    }

    @Test
    void withoutAReceiptOneIsAskedForIt() {
        at("answer");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("back");
    }

    @Test
    void beforeAnAnswerThePageSaysWhenItComes() {
        OpenedCase opened = some.sent("I wait for a home.");

        String text = asTheirSender(opened, "answer");

        assertThat(find(H1.class).from(page()).single().getText()).isEqualTo("We are working on our reply");
        assertThat(text)
                .contains(opened.number().shown(), "We will reply to you by", "Our team is reading it")
                .doesNotContain("I wait for a home.");
    }

    @Test
    void thePersonReadsWhatWasWrittenDownFromTheirRecordingAndOthersReadThePublishedFormOnly() {
        FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());
        OpenedCase opened = given.sent(given.recorded(given.draftAbout("BRS-12", Map.of("show", "YES")), "happening"));
        assertThat(asTheirSender(opened, "answer")).doesNotContain("Read what we wrote down");
        asTheirSender(opened, "answer/written-down");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("answer");

        signedInAs("Ria", Role.REVIEWER);
        long id = opened.feedbackId();
        long voice = the(SentAttachments.class).of(id).getFirst().id();
        CaseFile file = the(Cases.class)
                .read(the(Transcripts.class)
                        .write(id, voice, 0, "sandra says " + SCRIPT)
                        .orElseThrow())
                .orElseThrow();
        file = the(Cases.class)
                .read(the(Cases.class)
                        .confirmLink(
                                id,
                                file.version(),
                                file.feedback().links().getFirst().id()))
                .orElseThrow();
        file = the(Cases.class)
                .read(the(Cases.class).hideWords(id, file.version(), "sandra", HiddenBecause.NAME))
                .orElseThrow();
        file = the(Cases.class)
                .read(the(SuggestionDecisions.class).leave(id, file.version(), file.suggestions()))
                .orElseThrow();
        the(Cases.class).publish(id, file.version(), Audience.EVERYONE);
        Database.ACTOR.visitor();

        clock.moveToPublishing();
        assertThat(at("actions/BRS/BRS-12"))
                .contains("[name hidden] says " + SCRIPT)
                .doesNotContain("sandra", "recorded", "recording", "wrote down");
        assertThat(asTheirSender(opened, "answer"))
                .contains("Read what we wrote down")
                .contains("Our team wrote down your words.");
        assertThat(asTheirSender(opened, "answer/written-down"))
                .contains("sandra says " + SCRIPT)
                .contains("From your voice recording, part 1");
    }

    @Test
    void whoeverWasSetAsideIsToldAndAsksToLookAgainWithOnePress() {
        OpenedCase opened = some.sent("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        the(SettingAside.class).setManyAside(Map.of(opened.feedbackId(), 0));
        Database.ACTOR.visitor();

        assertThat(asTheirSender(opened, "answer"))
                .contains("We are not working on your answers", "Did you send this?")
                .doesNotContain("We will reply to you by", "Our team is reading it");
        press("look-again");

        assertThat(textOf(page())).contains("We will look again", "We will reply to you by");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("We are working on our reply");
        assertThat(the(Answers.class).of(opened).setAside()).isFalse();
    }

    @Test
    void theAnswerShowsWhatWasSaidTheReplyAndTheChange() {
        OpenedCase opened = some.published("I wait for a home.");
        some.reply(some.done(opened));

        String text = asTheirSender(opened, "answer");

        assertThat(text)
                .contains(
                        "Our reply to you",
                        "I wait for a home.",
                        "Our team says: the promise is done",
                        "They have not told us yet if this is so.",
                        "You have a home now.",
                        "The homes are there.");
    }

    @Test
    void theReplyStandsBeforeTheLongWordsOfThePerson() {
        OpenedCase opened = some.published("I wait for a home.");
        some.reply(some.done(opened));

        assertThat(asTheirSender(opened, "answer"))
                .containsSubsequence("You have a home now.", "What is it like for you now?", "I wait for a home.");
    }

    @Test
    void beforeAVerdictThatEverybodyCanReadThePageSaysSo() {
        OpenedCase everybody = some.published("I wait for a home.");
        some.reply(some.done(everybody));
        OpenedCase few = some.published(some.sent("I wait as well."), Audience.STAFF);
        some.reply(some.doneAsWell(few));

        assertThat(asTheirSender(everybody, "answer")).contains("Everybody can read on this website what you choose.");
        at("about");
        assertThat(asTheirSender(few, "answer")).doesNotContain("Everybody can read on this website");
    }

    @Test
    void oneTapSaysThatItIsBetter() {
        OpenedCase opened = some.published("I wait for a home.");
        some.reply(some.done(opened));
        asTheirSender(opened, "answer");

        press("verdict-better");

        assertThat(verdict(opened)).contains(Verdict.BETTER);
        assertThat(textOf(page())).contains("You said: it is better.", "You chose this");
    }

    @Test
    void notBetterAsksWhatIsStillWrongAndNeedsNoWords() {
        OpenedCase opened = some.published("I wait for a home.");
        some.reply(some.done(opened));
        asTheirSender(opened, "answer");

        press("verdict-same");

        assertThat(verdict(opened)).contains(Verdict.SAME);
        assertThat(find(H1.class).from(page()).single().getText()).isEqualTo("What else do you want to tell us?");
        test(find(NativeButton.class)
                        .from(page())
                        .withText("I do not want to write")
                        .single())
                .click();
        assertThat(textOf(page())).contains("We will look at your answers again");
    }

    @Test
    void thereAreFourVerdictsEachWithAFaceAndNoneIsAYes() {
        OpenedCase opened = some.published("I wait for a home.");
        some.reply(some.done(opened));

        assertThat(asTheirSender(opened, "answer")).contains("What is it like for you now?");
        assertThat(verdictButtons())
                .containsExactly("verdict-better", "verdict-same", "verdict-worse", "verdict-dont-know");
        press("verdict-worse");
        assertThat(verdict(opened)).contains(Verdict.WORSE);
        assertThat(find(H1.class).from(page()).single().getText()).isEqualTo("What else do you want to tell us?");

        asTheirSender(opened, "answer");
        press("verdict-dont-know");
        assertThat(textOf(page()))
                .contains("You said: I don't know. That is OK.")
                .doesNotContain("still wrong");
    }

    private List<String> verdictButtons() {
        return find(NativeButton.class).from(page()).all().stream()
                .flatMap(button -> button.getId().stream())
                .filter(id -> id.startsWith("verdict-"))
                .toList();
    }

    @Test
    void aVerdictInTheWordsOfBeforeIsShownAsItWasSaidAndNoneOfTheFourIsMarked() throws SQLException {
        OpenedCase opened = some.published("I wait for a home.");
        Reply reply = some.reply(some.done(opened));
        the(Answers.class).say(opened, reply.id(), Verdict.SAME);
        Database.H2.execute("update verdict set verdict = 'NOT'");
        Database.H2.execute("update verdict_said set verdict = 'NOT'");

        assertThat(asTheirSender(opened, "answer"))
                .contains("You said before: it is not better.", "Tell us more")
                .doesNotContain("You chose this");
        clock.moveToPublishing();
        assertThat(at("actions/BRS/BRS-12")).contains("The person says: it is not better.");
    }

    @Test
    void youSaidWeDidStandsOnlyOverWhatWasDone() {
        OpenedCase refused = some.published("I wait for a home.");
        some.reply(some.cannot(refused));
        assertThat(headingFor(refused)).isEqualTo("Our reply to you");

        OpenedCase asked = some.published("I wait as well.");
        some.reply(some.question(asked));
        assertThat(headingFor(asked)).isEqualTo("Our reply to you");

        OpenedCase proposed = some.published("We all wait.");
        some.reply(some.done(proposed));
        assertThat(headingFor(proposed)).as("the owner has not agreed yet").isEqualTo("Our reply to you");

        OpenedCase done = some.published("I waited.");
        Reply reply = some.reply(some.doneAsWell(done));
        assertThat(headingFor(done)).isEqualTo("You said, we did");

        the(Answers.class).say(done, reply.id(), Verdict.SAME);
        assertThat(headingFor(done)).as("the person says that it is the same").isEqualTo("Our reply to you");
    }

    private String headingFor(OpenedCase opened) {
        asTheirSender(opened, "answer");
        return find(H1.class).from(page()).single().getText();
    }

    @Test
    void aQuestionIsAnsweredInWords() {
        OpenedCase opened = some.published("I wait for a home.");
        some.reply(some.question(opened));

        asTheirSender(opened, "answer");
        assertThat(find(BigLink.class).from(page()).all())
                .extracting(BigLink::getHref)
                .containsExactly("answer/more", "answer/what-i-sent", "answer/take-back");

        assertThat(at("answer/more")).contains("Which home is it?");
        test(find(NativeButton.class).from(page()).withText("Send this").single())
                .click();
        assertThat(textOf(page())).contains("The box is empty.");
    }

    @Test
    void whatWasBeingWrittenIsThereAgain() {
        OpenedCase opened = some.published("I wait for a home.");
        Reply reply = some.reply(some.question(opened));
        the(Answers.class).keep(opened, reply.id(), "The one in our street");
        asTheirSender(opened, "answer/more");

        test(find(NativeButton.class).from(page()).withText("Send this").single())
                .click();

        assertThat(textOf(page())).contains("We will look at your answers again");
        assertThat(the(Answers.class).of(opened).given().getFirst().toldMore()).isTrue();
    }

    @Test
    void closingThePageForgetsTheCase() {
        OpenedCase opened = some.published("I wait for a home.");
        some.reply(some.done(opened));
        asTheirSender(opened, "answer");

        press("close");

        assertThat(at("answer")).doesNotContain("I wait for a home.");
    }

    @Test
    void scriptsAreShownAsWords() {
        OpenedCase opened = some.published(SCRIPT);
        some.reply(some.doneWith(opened, SCRIPT));

        String theirs = asTheirSender(opened, "answer");
        clock.moveToPublishing();
        String everybodys = at("actions/BRS/BRS-12");

        assertThat(theirs).contains(SCRIPT);
        assertThat(everybodys).contains(SCRIPT);
        assertThat(page().getElement().getOuterHTML()).doesNotContain(SCRIPT).contains("&lt;script&gt;");
    }

    @Test
    void everybodySeesWhatMayBeShownAndWhoseWordsItIs() {
        OpenedCase shown = some.published("I wait for a home.");
        OpenedCase hidden = some.published(some.sent("Only for staff."), Audience.STAFF);
        some.reply(some.done(shown));
        some.reply(some.question(hidden));
        assertThat(at("actions/BRS/BRS-12"))
                .contains("There is nothing to read here yet.")
                .doesNotContain("I wait for a home.", "told us about this");
        clock.moveToPublishing();

        String text = at("actions/BRS/BRS-12");

        assertThat(text)
                .contains(
                        "I wait for a home.",
                        "In their own words",
                        "Our team says: the promise is done",
                        "The homes are there.")
                .contains("1 more person told us about this.", "We put this here in March 2026.")
                .doesNotContain("Only for staff.", "Which home", shown.number().shown());
    }

    @Test
    void anActionThatAPersonSaysIsNotBetterCarriesTheMarkFromTheNextMorningOn() {
        OpenedCase opened = some.published("I wait for a home.");
        Reply reply = some.replyByOwner(some.done(opened));
        clock.moveToPublishing();
        clock.moveOn(Duration.ofHours(8));
        the(Answers.class).say(opened, reply.id(), Verdict.SAME);

        for (String page : List.of("actions/BRS/BRS-12", "plans/BRS")) {
            assertThat(at(page)).contains("This is done").doesNotContain("not better");
        }
        assertThat(pictureOfTheStatus()).contains("/done");
        clock.moveToPublishing();
        for (String page : List.of("actions/BRS/BRS-12", "plans/BRS")) {
            assertThat(at(page)).contains("This is done", "1 person says it is not better.");
        }
        assertThat(pictureOfTheStatus()).contains("/disputed").doesNotContain("/done");
        assertThat(at("actions/BRS/BRS-12")).contains("The person says: it is the same.");
    }

    private String pictureOfTheStatus() {
        at("plans/BRS");
        return find(BigLink.class).from(page()).all().stream()
                .filter(link -> link.getHref().endsWith("BRS-12"))
                .map(link -> link.getElement().getOuterHTML())
                .map(html -> html.substring(html.indexOf("status-line")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverDidNotLetTheirWordsBeShownIsANumberAndNobodyIsSaidToHaveSaidNothing() {
        OpenedCase one = some.published(some.sent("Only for staff."), Audience.STAFF);
        OpenedCase two = some.published(some.sent("Not for everybody."), Audience.STAFF);
        the(Answers.class).say(one, some.reply(some.done(one)).id(), Verdict.SAME);
        the(Answers.class).say(two, some.reply(some.doneAsWell(two)).id(), Verdict.SAME);
        clock.moveToPublishing();

        assertThat(at("actions/BRS/BRS-12"))
                .contains("2 people say it is not better.", "There is nothing to read here yet.")
                .contains("2 people told us about this.")
                .doesNotContain("Nobody has said", "Only for staff.", "Not for everybody.");
    }

    @Test
    void whoeverHadAReplyAndWasSetAsideIsToldWhatIsSoAndBringsItBack() {
        OpenedCase opened = some.published("I wait for a home.");
        Reply reply = some.reply(some.done(opened));
        the(Answers.class).say(opened, reply.id(), Verdict.SAME);
        signedInAs("Ria", Role.REVIEWER);
        CaseFile file = the(Cases.class)
                .open(opened.feedbackId())
                .flatMap(the(Cases.class)::read)
                .orElseThrow();
        the(SettingAside.class)
                .setAside(opened.feedbackId(), file.version(), WhySetAside.SAID_ELSEWHERE, "Case of the brother.");
        Database.ACTOR.visitor();

        assertThat(asTheirSender(opened, "answer"))
                .contains("We are not working on your answers", "We gave you a reply.", "You have a home now.")
                .doesNotContain("computer", "brother", "What is it like for you");
        press("look-again");

        assertThat(the(Answers.class).of(opened).setAside()).isFalse();
        assertThat(textOf(page())).contains("What is it like for you now?");
    }

    @Test
    void overAnAnswerStandsWhatThePersonWasAskedInTheVersionOfThen() throws SQLException {
        OpenedCase opened = some.published("I wait for a home.");
        clock.moveToPublishing();

        assertThat(asTheirSender(opened, "answer"))
                .as("who said that it is bad was asked for the bad first")
                .contains("What is bad? What is good?")
                .doesNotContain("What is happening?", "What is good? What is bad?");
        assertThat(at("actions/BRS/BRS-12")).contains("What is bad? What is good?");

        Database.H2.execute("update feedback set question_set = 3");
        assertThat(asTheirSender(opened, "answer"))
                .contains("What is happening?")
                .doesNotContain("What is bad? What is good?");
        assertThat(at("actions/BRS/BRS-12")).contains("What is happening?");
    }

    @Test
    void whoAnsweredForAnotherPersonReadsOfThatPersonInTheReply() {
        FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("happening", "He waits for a home.", "show", "YES"));
        the(Drafts.class).choose(draft, "voice", "ON_BEHALF", "");
        the(Drafts.class).choose(draft, "voice-knows", "WANTS_IT", "");
        OpenedCase opened = some.published(given.sent(draft), Audience.EVERYONE);
        some.reply(some.doneAsWell(opened));

        assertThat(asTheirSender(opened, "answer"))
                .contains(
                        "You answered for another person",
                        "We did this for the person",
                        "What we did for the person",
                        "What is it like for the person now?")
                .doesNotContain("We did this for you", "What we did for you", "What is it like for you now?");
    }

    @Test
    void nobodyIsToldThatOthersReadTheirWordsBeforeOthersDo() {
        OpenedCase opened = some.published("I wait for a home.");

        assertThat(asTheirSender(opened, "answer")).contains("We put new words on this website once a day.");
        clock.moveToPublishing();
        assertThat(asTheirSender(opened, "answer"))
                .contains("You said: everybody can read my words.", "They are on this website.");
    }
}
