package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Role;
import org.saidanddone.testing.OnBothDatabases;

class LinePicturesTest extends OnBothDatabases {

    private static final LinePictures TWO_OF_THREE =
            new LinePictures(List.of("home", LinePictures.LEFT_OUT, "calendar"));

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private static ReplyDraft inThreeLines(ReplyDraft draft) {
        return new ReplyDraft(
                        draft.to(),
                        draft.version(),
                        draft.outcome(),
                        draft.byDate(),
                        draft.reason(),
                        draft.plain(),
                        "You have a home.\n\nWe are glad.\nIt is ready in May.",
                        draft.change())
                .with(TWO_OF_THREE);
    }

    private ReplyDraft kept(ReplyDraft draft) {
        return ((Saved.Kept) the(Replies.class).save(draft)).draft();
    }

    private Reply sentFrom(OpenedCase opened) {
        some().replyByOwner(inThreeLines(some().done(opened)));
        return the(Answers.class).of(opened).given().getFirst().reply();
    }

    @Test
    void theDraftKeepsWhatWasDecidedAboutEachLine() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        kept(inThreeLines(some().done(opened)));

        ReplyDraft again =
                the(Replies.class).open(opened.feedbackId()).orElseThrow().draft();

        assertThat(again.pictures()).isEqualTo(TWO_OF_THREE);
    }

    @Test
    void thePersonGetsThePicturesThatWereUsedAndTheDraftIsEmptyAfterIt() {
        OpenedCase opened = some().published("I wait for a home.");

        Reply reply = sentFrom(opened);
        signedInAs("Ria", Role.REVIEWER);

        assertThat(reply.pictures()).isEqualTo(new LinePictures(List.of("home", "", "calendar")));
        assertThat(reply.pictures().at(0)).contains("home");
        assertThat(reply.pictures().at(1)).isEmpty();
        assertThat(the(Replies.class)
                        .open(opened.feedbackId())
                        .orElseThrow()
                        .draft()
                        .pictures())
                .isEqualTo(LinePictures.NONE);
    }

    @Test
    void picturesOfLinesThatAreGoneAreNotSent() {
        assertThat(TWO_OF_THREE.sentWith("One line.")).isEqualTo(new LinePictures(List.of("home")));
        assertThat(TWO_OF_THREE.sentWith("")).isEqualTo(LinePictures.NONE);
    }

    @Test
    void whatWasWrittenBeforeHasNoPictures() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().replyByOwner(some().done(opened));

        assertThat(reply.pictures()).isEqualTo(LinePictures.NONE);
        assertThat(reply.pictures().any()).isFalse();
    }

    @Test
    void aNameIsOneLine() {
        assertThat(LinePictures.of("")).isEqualTo(LinePictures.NONE);
        assertThat(LinePictures.of("\n\nhome\n")).isEqualTo(new LinePictures(List.of("", "", "home")));
        assertThat(LinePictures.of("\nhome").at(1)).isEqualTo(Optional.of("home"));
        assertThatThrownBy(() -> new LinePictures(List.of("home\ncalendar")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
