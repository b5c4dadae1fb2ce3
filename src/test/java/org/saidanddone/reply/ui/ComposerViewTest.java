package org.saidanddone.reply.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.RowGrid;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.easyread.ui.WordsAdvice;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Voice;
import org.saidanddone.people.Role;
import org.saidanddone.plan.Proposal;
import org.saidanddone.plan.Proposals;
import org.saidanddone.plan.Status;
import org.saidanddone.reply.Answers;
import org.saidanddone.reply.CaseAnswer;
import org.saidanddone.reply.ChangeDraft;
import org.saidanddone.reply.LinePictures;
import org.saidanddone.reply.Outcome;
import org.saidanddone.reply.Replies;
import org.saidanddone.reply.Reply;
import org.saidanddone.reply.ReplyDraft;
import org.saidanddone.reply.ReplyFixtures;
import org.saidanddone.reply.Saved;
import org.saidanddone.reply.Verdict;
import org.saidanddone.reply.phrase.PhraseWords;
import org.saidanddone.reply.phrase.SavedPhrases;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

class ComposerViewTest extends ViewTest {

    private final ReplyFixtures some = new ReplyFixtures(Database.H2.product());

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

    private static ReplyDraft saying(OpenedCase opened, int version, String words) {
        return new ReplyDraft(
                opened.feedbackId(),
                version,
                Optional.of(Outcome.TELL_US_MORE),
                Optional.empty(),
                "",
                words,
                words,
                ChangeDraft.NONE);
    }

    @Test
    void theComposerShowsThePublishedFormAndTheAction() {
        OpenedCase opened = some.published("I wait for a home.");
        signedInAsOwner("Ola");

        String text = at("reply/" + opened.feedbackId());

        assertThat(text).contains("I wait for a home.", "BRS-12 More homes", "In their own words");
    }

    @Test
    void anOwnerSeesWhatWasSaidAndNothingThatTellsWhoSaidIt() {
        OpenedCase opened = some.published("I wait for a home.");
        signedInAsOwner("Ola");

        for (String page : List.of("reply/" + opened.feedbackId(), "replies")) {
            assertThat(at(page))
                    .contains("Please reply by")
                    .doesNotContain(opened.number().shown(), "with their receipt", "Published 2", "promises a reply");
        }
        assertThat(at("reply/" + opened.feedbackId())).contains("is not shown here, so that nobody can tell");
        assertThat(UI.getCurrent().getInternals().getTitle())
                .doesNotContain(opened.number().shown());

        signedInAs("Ria", Role.REVIEWER);
        for (String page : List.of("reply/" + opened.feedbackId(), "replies")) {
            assertThat(at(page)).contains(opened.number().shown(), "promises a reply by");
        }
        assertThat(at("reply/" + opened.feedbackId())).contains("with their receipt");
    }

    @Test
    void whoWritesAReplyOrAQuestionHasAdviceAboutThePlainAndTheEasyWords() {
        OpenedCase opened = some.published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);

        for (String page : List.of("reply/" + opened.feedbackId(), "inbox/" + opened.feedbackId())) {
            at(page);
            assertThat(find(WordsAdvice.class).from(page()).all()).as(page).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void theAdviceSaysWhatToWriteInstead() {
        WordsAdvice advice = new WordsAdvice(Variant.EASY_READ);

        advice.about("Please carry on.");
        assertThat(textOf(advice)).contains("Advice about the words", "carry on", "Try: go on.");
        advice.about("Please go on.");
        assertThat(textOf(advice)).contains("The checker has no advice.");
    }

    @Test
    void staffSeeTheMarkAtOnceInTheWordsThatEverybodyReads() {
        OpenedCase opened = some.published("I wait for a home.");
        the(Answers.class).say(opened, some.replyByOwner(some.done(opened)).id(), Verdict.SAME);
        signedInAs("Ria", Role.REVIEWER);

        for (String page : List.of("reply/" + opened.feedbackId(), "replies", "inbox/" + opened.feedbackId())) {
            assertThat(at(page))
                    .as(page)
                    .contains("This is done", "1 person says it is not better.")
                    .contains("The last news is from 2 March 2026.");
        }
    }

    @Test
    void aCaseThatWasOpenedAgainIsSetAsideOnItsPageOnlyWithAReasonInWords() {
        OpenedCase opened = some.published("I wait for a home.");
        the(Answers.class).say(opened, some.reply(some.done(opened)).id(), Verdict.SAME);
        signedInAs("Ria", Role.REVIEWER);
        at("inbox/" + opened.feedbackId());
        unfold("Set it aside");
        assertThat(textOf(page()))
                .contains("Set it aside only where another reply cannot help")
                .doesNotContain("Nobody meant it as feedback");

        press("set-aside");
        assertThat(textOf(page())).contains("Choose a reason, and say why in your own words.");
        assertThat(the(Answers.class).of(opened).setAside()).isFalse();

        find(SelectField.class).from(page()).all().stream()
                .filter(field -> textOf(field).contains("The person asked us to stop"))
                .findFirst()
                .orElseThrow()
                .choose("PERSON_ASKED");
        find(LongText.class).from(page()).all().stream()
                .filter(box -> textOf(box).contains("Say why in your own words"))
                .findFirst()
                .orElseThrow()
                .text("They telephoned.");
        press("set-aside");

        assertThat(the(Answers.class).of(opened).setAside()).isTrue();
        assertThat(textOf(page()))
                .contains("The person asked us to stop", "They telephoned.")
                .doesNotContain("not better.");
        press("set-aside");
        assertThat(textOf(page())).contains("1 person says it is not better.", "It came back");
    }

    @Test
    void whatIsMissingIsSaidAtOnceAndNothingIsSent() {
        OpenedCase opened = some.published("I wait for a home.");
        signedInAsOwner("Ola");
        at("reply/" + opened.feedbackId());

        press("send");

        assertThat(textOf(page()))
                .contains("There is a problem", "Choose what the reply is", "Write the reply in easy-read words");
        assertThat(the(Replies.class).history(opened.feedbackId())).isEmpty();
    }

    @Test
    void aKeptDraftIsThereAgainAndCanBeSent() {
        OpenedCase opened = some.published("I wait for a home.");
        signedInAsOwner("Ola");
        the(Replies.class).save(some.done(opened));
        at("reply/" + opened.feedbackId());

        press("send");

        assertThat(textOf(page()))
                .contains("The reply was sent", "Your reply is sent")
                .doesNotContain("Write a reply");
        assertThat(((ComposerView) page()).getPageTitle()).startsWith("Your reply is sent");
        assertThat(the(Replies.class).history(opened.feedbackId())).hasSize(1);
    }

    @Test
    void twoAtOnceSeeBothTextsAndTheSecondDecides() {
        OpenedCase opened = some.published("I wait for a home.");
        signedInAsOwner("Ola");
        the(Replies.class).save(saying(opened, 0, "The first words."));
        at("reply/" + opened.feedbackId());
        signedInAs("Raj", Role.REVIEWER);
        the(Replies.class).save(saying(opened, 1, "The other words."));
        signedInAsOwner("Ola");

        press("send");

        assertThat(textOf(page())).contains("Raj changed this reply", "The other words.", "The first words.");
        assertThat(the(Replies.class).history(opened.feedbackId())).isEmpty();

        press("stale-keep");
        press("send");

        assertThat(the(Replies.class).history(opened.feedbackId()))
                .singleElement()
                .satisfies(reply -> assertThat(reply.plain()).isEqualTo("The first words."));
    }

    @Test
    void theWordsOfTheColleagueCanBeTaken() {
        OpenedCase opened = some.published("I wait for a home.");
        signedInAsOwner("Ola");
        the(Replies.class).save(saying(opened, 0, "The first words."));
        at("reply/" + opened.feedbackId());
        signedInAs("Raj", Role.REVIEWER);
        the(Replies.class).save(saying(opened, 1, "The other words."));
        signedInAsOwner("Ola");
        press("send");

        press("stale-take");
        press("send");

        assertThat(the(Replies.class).history(opened.feedbackId()))
                .singleElement()
                .satisfies(reply -> assertThat(reply.plain()).isEqualTo("The other words."));
    }

    @Test
    void aConcernThatComesUpMeanwhileStopsTheReplyAndKeepsTheWords() {
        OpenedCase opened = some.published("I wait for a home.");
        signedInAsOwner("Ola");
        the(Replies.class).save(some.done(opened));
        at("reply/" + opened.feedbackId());
        some.raiseAConcern(opened);

        press("send");

        assertThat(textOf(page())).contains("You cannot send a reply now.");
    }

    @Test
    void whatIsNotPublishedIsNotFound() {
        OpenedCase opened = some.sent("I wait for a home.");
        signedInAsOwner("Ola");

        assertThat(at("reply/" + opened.feedbackId())).doesNotContain("I wait for a home.");
    }

    @Test
    void scriptsAreShownAsWords() {
        String script = "<img src=x onerror=alert(1)>";
        OpenedCase opened = some.published(script);
        signedInAsOwner("Ola");
        the(Replies.class).save(some.doneWith(opened, script));

        at("reply/" + opened.feedbackId());

        assertThat(textOf(page())).contains(script);
        assertThat(page().getElement().getOuterHTML()).doesNotContain(script);
    }

    @Test
    void theListLeadsToWhatWaits() {
        OpenedCase opened = some.published("I wait for a home.");
        signedInAsOwner("Ola");

        at("replies");

        assertThat(find(RowGrid.class)
                        .from(page())
                        .single()
                        .getGenericDataView()
                        .getItems())
                .extracting(row -> row.lead().path())
                .containsExactly("reply/" + opened.feedbackId());
    }

    @Test
    void theCaseScreenShowsTheReplies() {
        OpenedCase opened = some.published("I wait for a home.");
        some.reply(some.done(opened));
        signedInAs("Ria", Role.REVIEWER);

        assertThat(at("inbox/" + opened.feedbackId()))
                .contains("You have a home of your own now.", "The person has not yet said");
    }

    @Test
    void whoWroteOverAnOlderActionSeesBothAndGoesOnKnowingly() {
        OpenedCase mine = some.published("I wait for a home.");
        OpenedCase theirs = some.published("No home for me.");
        signedInAsOwner("Ola");
        the(Replies.class).save(some.done(mine));
        at("reply/" + mine.feedbackId());
        signedInAsOwner("Olga");
        the(Replies.class).save(later(theirs));
        the(Replies.class).send(theirs.feedbackId(), 1);
        signedInAsOwner("Ola");

        press("send");

        assertThat(textOf(page()))
                .contains("Somebody changed action BRS-12", "What you saw", "How it is now", "Olga (NHS England)")
                .contains("Nothing was sent.");
        assertThat(the(Replies.class).history(mine.feedbackId())).isEmpty();

        press("meanwhile-go-on");
        press("send");

        assertThat(textOf(page())).contains("Others were told something else");
        assertThat(some.homes().status()).isEqualTo(Status.LATE);
    }

    @Test
    void aDraftOverAnOlderActionSaysSoAtOnce() {
        OpenedCase mine = some.published("I wait for a home.");
        OpenedCase theirs = some.published("No home for me.");
        signedInAsOwner("Ola");
        the(Replies.class).save(some.done(mine));
        signedInAsOwner("Olga");
        the(Replies.class).save(later(theirs));
        the(Replies.class).send(theirs.feedbackId(), 1);
        signedInAsOwner("Ola");

        assertThat(at("reply/" + mine.feedbackId())).contains("Somebody changed action BRS-12");
    }

    private ReplyDraft later(OpenedCase opened) {
        return new ReplyDraft(
                opened.feedbackId(),
                0,
                Optional.of(Outcome.WILL_DO),
                Optional.of(clock.today().plusDays(9)),
                "",
                "We will do it.",
                "We will do it.",
                some.toStatus(Status.LATE));
    }

    @Test
    void theComposerShowsWhatOthersWereToldAndAsksWhetherTheWriterKnows() {
        OpenedCase other = some.published("No home for me.");
        OpenedCase mine = some.published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        the(Replies.class)
                .save(new ReplyDraft(
                        other.feedbackId(),
                        0,
                        Optional.of(Outcome.CANNOT),
                        Optional.empty(),
                        "There is no money.",
                        "We cannot build it.",
                        "We cannot build it.",
                        ChangeDraft.NONE));
        the(Replies.class).send(other.feedbackId(), 1);
        the(Replies.class).save(some.done(mine));

        assertThat(at("reply/" + mine.feedbackId()))
                .contains("What others were told about the same action", "We cannot build it.")
                .contains("We cannot do it. Sent on 2 March 2026 by our team")
                .contains("Others were told something else");
        press("send");
        assertThat(textOf(page())).contains("Nothing was sent. Read what they were told");
        assertThat(the(Replies.class).history(mine.feedbackId())).isEmpty();

        find(DiffersPanel.class).from(page()).single().say(true);
        press("send");

        assertThat(the(Replies.class).history(mine.feedbackId())).hasSize(1);
    }

    @Test
    void whatOneReviewerSaysIsShownAsWhatOurTeamSays() {
        OpenedCase opened = some.published("I wait for a home.");
        some.reply(some.done(opened));
        Database.ACTOR.visitor();
        clock.moveToPublishing();

        assertThat(at("actions/BRS/BRS-12"))
                .contains("Our team says: the promise is done", "our team said:", "This is on time")
                .doesNotContain("NHS England wrote");
    }

    @Test
    void whatWasDoneForOnePersonIsNotThePromise() {
        OpenedCase opened = some.published("I wait for a home.");
        ReplyDraft done = some.done(opened);
        some.reply(new ReplyDraft(
                done.to(), 0, done.outcome(), Optional.empty(), "", done.plain(), done.easy(), some.forThePerson()));
        Database.ACTOR.visitor();
        clock.moveToPublishing();

        assertThat(at("actions/BRS/BRS-12"))
                .contains("We did this for one person", "This is on time")
                .doesNotContain("the promise is done", "We found a flat for you.");
    }

    @Test
    void aChangeThatIsProposedAlreadyIsSaidToBeAndTheReplyRestsOnTheFirstProposal() {
        OpenedCase one = some.published("I wait for a home.");
        OpenedCase two = some.published("I wait for a home as well.");
        some.reply(some.done(one));
        Proposal first = the(Proposals.class).about(some.homes().id()).getFirst();
        some.kept(some.done(two));
        signedInAs("Rob", Role.REVIEWER);

        assertThat(at("reply/" + two.feedbackId()))
                .contains("This is proposed already", "Ria proposed the same change.", "so the owner decides once.");
        press("send");

        assertThat(textOf(page())).contains("The reply rests on that proposal.");
        assertThat(the(Proposals.class).about(some.homes().id())).containsExactly(first);
        assertThat(the(Answers.class).of(two).given().getFirst().proposal()).contains(first);
        OpenedCase three = some.published("And I wait.");
        some.kept(some.doneAsWell(three));
        assertThat(at("reply/" + three.feedbackId())).doesNotContain("This is proposed already");
    }

    private TextBox box(String label) {
        return find(TextBox.class).from(page()).all().stream()
                .filter(each -> each.name().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static PhraseWords ringing() {
        return new PhraseWords("We ring you", "Somebody rings you this week.", "We will ring you.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSavedPhraseGoesIntoBothBoxesBelowWhatIsTypedAndIsKept() {
        OpenedCase opened = some.published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        the(SavedPhrases.class).add(ringing());
        the(Replies.class).save(saying(opened, 0, "Thank you."));
        at("reply/" + opened.feedbackId());

        find(ComboBox.class)
                .from(page())
                .withId("phrase")
                .single()
                .setValue(the(SavedPhrases.class).all().getFirst());

        assertThat(box("Your question in plain words").text()).isEqualTo("Thank you.\nSomebody rings you this week.");
        assertThat(box("Your question in easy-read words").text()).isEqualTo("Thank you.\nWe will ring you.");
        assertThat(textOf(page())).contains("\"We ring you\" is in both boxes now.");
        assertThat(the(Replies.class)
                        .open(opened.feedbackId())
                        .orElseThrow()
                        .draft()
                        .easy())
                .isEqualTo("Thank you.\nWe will ring you.");
    }

    @Test
    void whereNoPhraseIsSavedYetThoseWhoKeepTheListAreLedThereAndNobodyElse() {
        OpenedCase opened = some.published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        assertThat(at("reply/" + opened.feedbackId())).contains("Save phrases that you write again and again");

        signedInAsOwner("Ola");
        assertThat(at("reply/" + opened.feedbackId())).doesNotContain("Save phrases");
    }

    @Test
    void eachEasyReadLineHasThePictureOfItsWordsWhichIsKeptOnlyWhenItsWriterUsesIt() {
        OpenedCase opened = some.published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        the(Replies.class).save(saying(opened, 0, "We will ring you.\nIt is blue."));
        at("reply/" + opened.feedbackId());
        assertThat(find(LinePicture.class).from(page()).all())
                .extracting(LinePicture::line, LinePicture::isSuggested)
                .containsExactly(tuple("We will ring you.", true), tuple("It is blue.", false));
        assertThat(pictures(opened)).isEqualTo(LinePictures.NONE);

        press("use-all-pictures");

        assertThat(pictures(opened)).isEqualTo(new LinePictures(List.of("call-me")));
    }

    private LinePictures pictures(OpenedCase opened) {
        return the(Replies.class)
                .open(opened.feedbackId())
                .orElseThrow()
                .draft()
                .pictures();
    }

    @Test
    void aPictureStaysWithItsLineWhereOthersComeAndGo() {
        signedInAs("Ria", Role.REVIEWER);
        LinePicturesPart part = new LinePicturesPart(the(ComposerKit.class), () -> {});
        part.fill("We will ring you.\nYou choose.", new LinePictures(List.of("phone", LinePictures.LEFT_OUT)));

        part.about("Hello.\nWe will ring you.\nYou choose.");
        assertThat(part.value()).isEqualTo(new LinePictures(List.of("", "phone", LinePictures.LEFT_OUT)));
        part.about("Hello.\nYou choose.\nWe will ring you.");
        assertThat(part.value()).isEqualTo(new LinePictures(List.of("", LinePictures.LEFT_OUT, "phone")));
        part.about("Hello.\nYou choose.\nWe will ring you soon.");
        assertThat(part.value()).isEqualTo(new LinePictures(List.of("", LinePictures.LEFT_OUT, "phone")));
        part.about("You choose.");
        assertThat(part.value()).isEqualTo(new LinePictures(List.of(LinePictures.LEFT_OUT)));
    }

    @Test
    void thePreviewAndThePersonSeeTheChosenPictureBesideItsLine() {
        OpenedCase opened = some.published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        ReplyDraft draft = ((Saved.Kept) the(Replies.class)
                        .save(saying(opened, 0, "We will ring you.\nA doctor helps.")
                                .with(new LinePictures(List.of("", "doctor")))))
                .draft();
        at("reply/" + opened.feedbackId());
        press("use-all-pictures");
        assertThat(sources())
                .anyMatch(source -> source.contains("pictures/doctor."))
                .anyMatch(source -> source.contains("pictures/call-me."));

        the(Replies.class).send(opened.feedbackId(), draft.version() + 1);
        Reply reply = the(Answers.class).of(opened).given().getFirst().reply();
        AnswerCard card = new AnswerCard(
                new CaseAnswer.Given(reply, Optional.empty(), Optional.empty(), Optional.empty(), false), Voice.OWN);
        assertThat(find(Image.class).from(card).all().stream().map(Image::getSrc))
                .anyMatch(source -> source.contains("pictures/doctor."));
    }

    private List<String> sources() {
        return find(Image.class).from(find(Preview.class).from(page()).single()).all().stream()
                .map(Image::getSrc)
                .toList();
    }
}
