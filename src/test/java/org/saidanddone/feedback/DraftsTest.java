package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.OnBothDatabases;

class DraftsTest extends OnBothDatabases {

    private Drafts drafts;
    private OpenDraft draft;

    @BeforeEach
    void aDraft() {
        drafts = the(Drafts.class);
        draft = new FeedbackFixtures(database.product()).draftAbout("BRS-12");
    }

    private Draft kept() {
        return drafts.find(draft).orElseThrow();
    }

    @Test
    void anAnswerIsKeptAtOnce() {
        drafts.choose(draft, "feeling", "BAD", "");
        drafts.write(draft, "happening", "Nobody comes.", 0);

        assertThat(kept().choice("feeling")).contains("BAD");
        assertThat(kept().words("happening")).isEqualTo("Nobody comes.");
    }

    @Test
    void anAnswerCanBeChangedAndTakenBack() {
        drafts.choose(draft, "feeling", "BAD", "");
        drafts.choose(draft, "feeling", "OK", "");
        assertThat(kept().choice("feeling")).contains("OK");

        drafts.choose(draft, "feeling", "", "");
        assertThat(kept().choice("feeling")).isEmpty();
    }

    @Test
    void wordsGrowWhileTheyAreWritten() {
        Kept first = drafts.write(draft, "happening", "No", 0);
        assertThat(first).isEqualTo(new Kept.Done(1));

        assertThat(drafts.write(draft, "happening", "Nobody", 1)).isEqualTo(new Kept.Done(2));
        assertThat(drafts.write(draft, "happening", "Nobody", 2)).isEqualTo(new Kept.Done(2));
        assertThat(kept().words("happening")).isEqualTo("Nobody");
    }

    @Test
    void twoDevicesLoseNothing() {
        drafts.write(draft, "happening", "From the phone.", 0);

        Kept second = drafts.write(draft, "happening", "From the tablet.", 0);

        assertThat(second).isEqualTo(new Kept.Both("From the phone.\n\nFrom the tablet.", 2));
        assertThat(kept().words("happening")).contains("From the phone.").contains("From the tablet.");
    }

    @Test
    void anEmptyBoxOnAnotherDeviceTakesNothingAway() {
        drafts.write(draft, "happening", "From the phone.", 0);

        assertThat(drafts.write(draft, "happening", "", 0)).isEqualTo(new Kept.Both("From the phone.", 2));
    }

    @Test
    void wordsThatAreTooLongAreKeptToBeShortened() {
        String tooLong = "x".repeat(Words.LIMIT * 2);
        drafts.write(draft, "happening", tooLong, 0);

        assertThat(kept().words("happening")).isEqualTo(tooLong);
        assertThat(new GivingFeedback(kept()).missing()).contains("happening");
    }

    @Test
    void whatIsNotOfferedCannotBeChosen() {
        assertThatIllegalArgumentException().isThrownBy(() -> drafts.choose(draft, "feeling", "<b>", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> drafts.choose(draft, "nothing", "BAD", ""));
    }

    @Test
    void picturesAreTakenInAndOutOneByOneAndWordsStay() {
        drafts.write(draft, "good", "My room.", 0);
        drafts.pick(draft, "good", "STAFF", true);
        drafts.pick(draft, "good", "HOME", true);
        drafts.pick(draft, "good", "STAFF", true);
        drafts.pick(draft, "good", Chosen.HELP, true);

        assertThat(kept().chosen("good").pictures()).containsExactlyInAnyOrder("STAFF", "HOME");
        assertThat(kept().chosen("good").wantsHelp()).isTrue();

        drafts.pick(draft, "good", "STAFF", false);
        drafts.pick(draft, "good", Chosen.HELP, false);
        assertThat(kept().chosen("good").codes()).containsExactly("HOME");
        assertThat(kept().words("good")).isEqualTo("My room.");
    }

    @Test
    void aPictureThatIsNotOfferedIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> drafts.pick(draft, "good", "MORE_STAFF", true));
        assertThatIllegalArgumentException().isThrownBy(() -> drafts.pick(draft, "feeling", "GOOD", true));
    }

    @Test
    void theLastPageIsRememberedUntilAllWasSeen() {
        drafts.reached(draft, "better");
        assertThat(kept().page()).isEqualTo("better");

        drafts.reached(draft, GivingFeedback.CHECK);
        drafts.reached(draft, "feeling");
        assertThat(kept().page()).isEqualTo(GivingFeedback.CHECK);
    }

    @Test
    void whatItIsAboutCanBeChanged() {
        drafts.about(draft, About.NOT_SURE);

        assertThat(kept().about()).isEqualTo(About.NOT_SURE);
    }

    @Test
    void aDraftIsKeptForThirtyDaysAfterTheLastAnswer() {
        clock.moveOn(Duration.ofDays(29));
        drafts.choose(draft, "feeling", "BAD", "");
        clock.moveOn(Duration.ofDays(29));
        the(EndedDrafts.class).remove();
        assertThat(drafts.find(draft)).isPresent();

        clock.moveOn(Duration.ofDays(2));
        the(EndedDrafts.class).remove();
        assertThat(drafts.find(draft)).isEmpty();
        assertThat(the(CaseRepository.class).count()).isZero();
    }

    @Test
    void whatWasSentStaysWhenDraftsEnd() {
        drafts.choose(draft, "voice", "OWN", "");
        OpenedCase sent = new FeedbackFixtures(database.product()).sent(draft);

        clock.moveOn(Duration.ofDays(100));
        the(EndedDrafts.class).remove();

        assertThat(the(FeedbackStore.class).find(sent.feedbackId())).isPresent();
        assertThat(the(CaseRepository.class).count()).isOne();
    }

    @Test
    void nothingIsKeptForADraftThatHasEnded() {
        clock.moveOn(Drafts.KEPT.plusDays(1));
        the(EndedDrafts.class).remove();

        assertThat(drafts.choose(draft, "feeling", "BAD", "")).isFalse();
        assertThat(drafts.write(draft, "happening", "Nobody comes.", 0)).isEqualTo(new Kept.Gone());
        assertThat(drafts.about(draft, About.NOT_SURE)).isFalse();
    }
}
