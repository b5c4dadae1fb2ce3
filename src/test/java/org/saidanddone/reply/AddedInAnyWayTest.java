package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Chosen;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.Rated;
import org.saidanddone.feedback.attachment.Additions;
import org.saidanddone.feedback.attachment.Additions.Told;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.AttachmentStore;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.feedback.attachment.Piece;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.people.Role;
import org.saidanddone.platform.Place;
import org.saidanddone.publishing.Audience;
import org.saidanddone.review.AddedWords;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.TakingBack;
import org.saidanddone.testing.OnBothDatabases;

/** What people add after they sent their feedback, and what is still wrong, in every way in which feedback is given. */
class AddedInAnyWayTest extends OnBothDatabases {

    private static final String REPLY = "reply";
    private static final String BAD_FOOD = Chosen.rated("FOOD", Rated.BAD);

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private FeedbackFixtures given() {
        return new FeedbackFixtures(database.product());
    }

    private OpenedCase notBetter() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().done(opened));
        the(Answers.class).say(opened, reply.id(), Verdict.SAME);
        return opened;
    }

    private OpenDraft open(OpenedCase opened) {
        return the(Additions.class).open(opened, REPLY).orElseThrow();
    }

    private void records(OpenDraft draft) {
        the(Attachments.class)
                .take(
                        draft,
                        new Piece(
                                UUID.randomUUID().toString(),
                                QuestionSet.ADDING,
                                AttachmentKind.VOICE,
                                0,
                                20,
                                Recorded.webm(100)));
    }

    private Told tell(OpenedCase opened) {
        return the(Additions.class).tell(opened, REPLY);
    }

    private List<Answer> added(OpenedCase opened) {
        return given().feedback(opened).answers().stream()
                .filter(answer -> answer.question().equals(QuestionSet.ADDED))
                .toList();
    }

    private List<Attachment> sent(OpenedCase opened) {
        return the(AttachmentStore.class).of(opened.number());
    }

    @Test
    void whatIsStillWrongCanBeSaidWithPictures() {
        OpenedCase opened = notBetter();
        the(Drafts.class).pick(open(opened), QuestionSet.ADDING, BAD_FOOD, true);

        assertThat(tell(opened)).isEqualTo(Told.DONE);

        assertThat(added(opened))
                .singleElement()
                .satisfies(answer -> assertThat(answer.chosen().pictures()).containsExactly(BAD_FOOD));
        signedInAs("Ria", Role.REVIEWER);
        assertThat(the(AddedWords.class).of(opened.feedbackId()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.answer().chosen().pictures()).containsExactly(BAD_FOOD);
                    assertThat(each.reviewed()).isFalse();
                });
    }

    @Test
    void aRecordingIsNobodysBeforeItIsToldAndThenWithTheCase() {
        OpenedCase opened = notBetter();
        records(open(opened));
        assertThat(sent(opened)).isEmpty();

        assertThat(tell(opened)).isEqualTo(Told.DONE);

        assertThat(sent(opened)).singleElement().satisfies(voice -> assertThat(voice.question())
                .isEqualTo(QuestionSet.ADDED));
        assertThat(added(opened)).hasSize(1);
        signedInAs("Ria", Role.REVIEWER);
        assertThat(the(AddedWords.class).of(opened.feedbackId())).hasSize(1);
    }

    @Test
    void whatIsRecordedLaterIsAnotherPart() {
        OpenedCase opened = notBetter();
        records(open(opened));
        tell(opened);
        records(open(opened));
        tell(opened);

        assertThat(sent(opened)).extracting(Attachment::part).containsExactly(1, 2);
        assertThat(added(opened)).hasSize(2);
    }

    @Test
    void somebodyWhoHelpsCanBeAskedFor() {
        OpenedCase opened = notBetter();
        the(Drafts.class).pick(open(opened), QuestionSet.ADDING, Chosen.HELP, true);

        assertThat(tell(opened)).isEqualTo(Told.DONE);

        assertThat(added(opened))
                .singleElement()
                .satisfies(answer -> assertThat(answer.chosen().wantsHelp()).isTrue());
        signedInAs("Ria", Role.REVIEWER);
        assertThat(the(AddedWords.class).of(opened.feedbackId())).hasSize(1);
    }

    @Test
    void wordsAreKeptWhileTheyAreWrittenAndToldOnce() {
        OpenedCase opened = notBetter();
        the(Drafts.class).write(open(opened), QuestionSet.ADDING, "There is no heating.", 0);

        assertThat(the(Drafts.class).find(open(opened)).orElseThrow().words(QuestionSet.ADDING))
                .isEqualTo("There is no heating.");
        assertThat(tell(opened)).isEqualTo(Told.DONE);
        assertThat(tell(opened)).as("a second press").isEqualTo(Told.NOTHING);

        assertThat(added(opened)).extracting(Answer::words).containsExactly("There is no heating.");
    }

    @Test
    void aReplyWaitsUntilSomebodyHasReviewedWhatWasAdded() {
        OpenedCase opened = notBetter();
        records(open(opened));
        tell(opened);

        assertThat(the(org.saidanddone.review.ReviewBook.class)
                        .newWords(opened.feedbackId())
                        .unreviewed())
                .isTrue();
        assertThat(the(Answers.class).of(opened).given().getFirst().toldMore()).isTrue();

        signedInAs("Ria", Role.REVIEWER);
        CaseFile file = the(Cases.class)
                .open(opened.feedbackId())
                .flatMap(the(Cases.class)::read)
                .orElseThrow();
        the(Cases.class).publish(opened.feedbackId(), file.version(), Audience.EVERYONE);

        assertThat(the(org.saidanddone.review.ReviewBook.class)
                        .newWords(opened.feedbackId())
                        .unreviewed())
                .isFalse();
    }

    @Test
    void notFeelingSafeByPictureIsWithTheLeadAtOnce() {
        OpenedCase opened = notBetter();
        the(Drafts.class).pick(open(opened), QuestionSet.ADDING, Chosen.rated("SAFE", Rated.BAD), true);
        tell(opened);

        signedInAs("Ria", Role.REVIEWER);
        assertThat(the(Cases.class).open(opened.feedbackId()).flatMap(the(Cases.class)::read))
                .as("it is the safeguarding lead's now")
                .isEmpty();
    }

    @Test
    void nothingIsTakenWhereNothingIsAskedOrAllWasTakenBack() {
        OpenedCase waiting = some().sent("I wait for a home.");
        assertThat(the(Additions.class).open(waiting, REPLY)).isEmpty();
        assertThat(the(Additions.class).open(waiting, "nothing")).isEmpty();
        assertThat(the(Additions.class).tell(waiting, REPLY)).isEqualTo(Told.OVER);

        OpenedCase opened = notBetter();
        the(Drafts.class).write(open(opened), QuestionSet.ADDING, "There is no heating.", 0);
        records(open(opened));
        the(TakingBack.class).takeAllBack(opened);

        assertThat(tell(opened)).isEqualTo(Told.OVER);
        assertThat(the(Additions.class).open(opened, REPLY)).isEmpty();
    }

    @Test
    void whatIsLeftUntoldGoesWithItsTimeAndTheCaseStays() {
        OpenedCase opened = notBetter();
        records(open(opened));
        clock.moveOn(Drafts.KEPT.plus(Duration.ofDays(1)));
        given().removeEndedDrafts();
        the(AttachmentStore.class).removeUntold();

        assertThat(the(Attachments.class).of(open(opened))).isEmpty();
        assertThat(given().feedback(opened).id()).isEqualTo(opened.feedbackId());
        assertThat(tell(opened)).isEqualTo(Told.NOTHING);
        assertThat(Optional.of(opened)).isPresent();
    }

    @Test
    void whileSomethingIsBeingAddedTheReceiptStillOpensWhatWasSent() {
        OpenDraft draft = given().draftAbout("BRS-12", java.util.Map.of(QuestionSet.SHOW, "YES"));
        OpenedCase opened = some().published(given().sent(draft), Audience.EVERYONE);
        some().reply(some().question(opened));
        open(opened);

        assertThat(the(org.saidanddone.feedback.Receipts.class).open(draft.code(), Place.of("here")))
                .isEqualTo(new org.saidanddone.feedback.Receipts.Opened.Sent(opened));
    }
}
