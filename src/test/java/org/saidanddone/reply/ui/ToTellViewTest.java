package org.saidanddone.reply.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.KeptReading;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Voice;
import org.saidanddone.people.Role;
import org.saidanddone.publishing.Audience;
import org.saidanddone.reply.DeliveryTask;
import org.saidanddone.reply.DeliveryTasks;
import org.saidanddone.reply.ReplyFixtures;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

class ToTellViewTest extends ViewTest {

    private static final String NUMBER = "0117 496 0123";
    private static final String ADDRESS = "Sam Lee\n1 High Street\nBristol";

    private final ReplyFixtures some = new ReplyFixtures(Database.H2.product());
    private final FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());

    private OpenedCase replied(String way, String address, String format) {
        OpenedCase opened = published(way, address, format);
        some.reply(some.done(opened));
        signedInAs("Ria", Role.REVIEWER);
        return opened;
    }

    private OpenedCase asked(String way, String address, String format) {
        OpenedCase opened = published(way, address, format);
        some.reply(some.question(opened));
        signedInAs("Ria", Role.REVIEWER);
        return opened;
    }

    private OpenedCase published(String way, String address, String format) {
        return published(Voice.OWN, way, address, format);
    }

    private OpenedCase published(Voice voice, String way, String address, String format) {
        OpenDraft draft = given.draftAbout("BRS-12", Map.of(QuestionSet.HAPPENING, "I wait.", QuestionSet.SHOW, "YES"));
        the(Drafts.class).choose(draft, QuestionSet.VOICE, voice.name(), "");
        the(Drafts.class).choose(draft, QuestionSet.ANSWER_WAY, way, address);
        the(Drafts.class).choose(draft, QuestionSet.ANSWER_FORMAT, format, "");
        // What somebody says for another person is not for everybody before a colleague has looked if it may be.
        return some.published(given.sent(draft), voice == Voice.OWN ? Audience.EVERYONE : Audience.STAFF);
    }

    private static Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private String at(String path) {
        UI.getCurrent().navigate(path);
        return textOf(page());
    }

    private void press(String id) {
        test(find(NativeButton.class).from(page()).withId(id).single()).click();
    }

    @Test
    void theListSaysWhomToPhoneAndOnlyThePageOfEachSaysWhere() {
        OpenedCase opened = replied("PHONE", NUMBER, "EASY_READ");

        assertThat(at("to-phone")).contains("Phone about the reply of").doesNotContain(NUMBER);
        assertThat(at("to-post")).contains("Nobody is to get a letter now.");
        assertThat(at("to-tell/" + opened.feedbackId()))
                .contains(
                        NUMBER,
                        "They asked for easy read.",
                        "You have a home now.",
                        "You have a home of your own now.");
    }

    @Test
    void whatWasDoneIsSaidAndASecondTabHearsWhoWasFirst() {
        OpenedCase opened = replied("PHONE", NUMBER, "EASY_READ");
        at("to-tell/" + opened.feedbackId());
        DeliveryTask task = the(DeliveryTasks.class).of(opened.feedbackId()).getFirst();
        signedInAs("Raj", Role.REVIEWER);
        the(DeliveryTasks.class).told(opened.feedbackId(), task.id(), task.version());
        signedInAs("Ria", Role.REVIEWER);

        press("told");

        assertThat(textOf(page())).contains("Raj told them before you").doesNotContain(NUMBER);
    }

    @Test
    void afterTheCallThePageShowsNoNumberAnyMore() {
        OpenedCase opened = replied("PHONE", NUMBER, "EASY_READ");
        at("to-tell/" + opened.feedbackId());

        press("told");

        assertThat(textOf(page())).contains("They have their reply.").doesNotContain(NUMBER);
        assertThat(at("inbox/" + opened.feedbackId())).contains("Told by phone on");
    }

    @Test
    void theLetterIsInEasyReadWithPicturesOrInLargePrintAsWasAskedFor() {
        OpenedCase easy = replied("LETTER", ADDRESS, "EASY_READ");
        String letter = at("to-tell/" + easy.feedbackId() + "/letter");
        assertThat(letter)
                .contains(
                        "Sam Lee",
                        "1 High Street",
                        "Our reply to you",
                        "You have a home now.",
                        "What is it like for you now?",
                        "We are the Board for the Right Support (demo).")
                .doesNotContain("You have a home of your own now.", "answer our question");
        Div part = find(Div.class).from(page()).withId("letter").single();
        assertThat(part.getClassNames()).contains("letter-easy");
        assertThat(part.getElement().getOuterHTML()).contains("<img");

        OpenedCase large = asked("LETTER", ADDRESS, "LARGE_PRINT");
        assertThat(at("to-tell/" + large.feedbackId() + "/letter"))
                .contains("Which home do you mean?", "You can answer our question.")
                .doesNotContain("what it is like for you now");
        Div other = find(Div.class).from(page()).withId("letter").single();
        assertThat(other.getClassNames()).contains("letter-large").doesNotContain("letter-easy");
    }

    @Test
    void theLetterToWhoSpokeForAnotherPersonIsAboutThatPersonAndSaysNoMoreThanThePage() {
        OpenedCase opened = published(Voice.ON_BEHALF, "LETTER", ADDRESS, "EASY_READ");
        some.reply(some.willDo(opened));
        signedInAs("Ria", Role.REVIEWER);

        assertThat(at("to-tell/" + opened.feedbackId() + "/letter"))
                .contains("We will do this for the person by 1 December 2026", "What is it like for the person now?")
                .doesNotContain("for you by", "like for you now");
    }

    @Test
    void theLetterToWhoUsesWelshIsInWelshAndSaysWhichWordsAreEnglish() {
        OpenedCase opened = published("LETTER", ADDRESS, "EASY_READ");
        the(KeptReading.class)
                .keep(opened, Reading.FIRST.with(LanguageFile.WELSH).written());
        some.reply(some.done(opened));
        signedInAs("Ria", Role.REVIEWER);

        assertThat(at("to-tell/" + opened.feedbackId())).contains("This person uses Welsh on this website.");
        String page = at("to-tell/" + opened.feedbackId() + "/letter");
        assertThat(page).contains("Print this page.");
        Div letter = find(Div.class).from(page()).withId("letter").single();
        assertThat(textOf(letter))
                .contains(
                        "Ein hymateb i chi",
                        "Ni yw the Board for the Right Support (demo).",
                        "Mae geiriau'r ymateb yn Saesneg.",
                        "Does neb wedi gwirio'r geiriau Cymraeg hyn eto.",
                        "Mae ein tîm yn dweud: mae'r addewid wedi'i wneud",
                        "You have a home now.",
                        "Sut mae hi i chi nawr?",
                        "Mawrth 2026")
                .doesNotContain("Our reply", "Hello", "We did it");
        assertThat(letter.getElement().getAttribute("lang")).isEqualTo("cy-GB");
        assertThat(letter.getElement().getOuterHTML()).containsPattern("lang=\"en-GB\">\\s*<p>You have a home now.");
    }

    @Test
    void aCallHasNoLetterAndACaseWithoutATaskHasNoPage() {
        OpenedCase opened = replied("PHONE", NUMBER, "EASY_READ");
        assertThat(at("to-tell/" + opened.feedbackId() + "/letter")).doesNotContain(NUMBER);
        OpenedCase other = some.published("The lift is broken");
        signedInAs("Ria", Role.REVIEWER);

        assertThat(at("to-tell/" + other.feedbackId())).doesNotContain("The lift is broken");
    }

    @Test
    void whomWeCouldNotReachReadsItWithTheReceiptAndHasTheReplyThere() {
        OpenedCase opened = replied("PHONE", NUMBER, "EASY_READ");
        at("to-tell/" + opened.feedbackId());
        press("not-reached");
        Database.ACTOR.visitor();
        VaadinSession.getCurrent().setAttribute(OpenedCase.class, opened);

        String text = at("answer");

        assertThat(text).contains("We could not reach you", "You have a home now.");
        signedInAs("Ria", Role.REVIEWER);
        assertThat(the(DeliveryTasks.class).of(opened.feedbackId()).getFirst().ending())
                .contains(DeliveryTask.Ending.SEEN);
    }
}
