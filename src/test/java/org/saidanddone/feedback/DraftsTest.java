package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.testing.OnBothDatabases;

class DraftsTest extends OnBothDatabases {

    private Drafts drafts;
    private OpenDraft draft;
    private FeedbackFixtures given;

    @BeforeEach
    void aDraft() {
        drafts = the(Drafts.class);
        given = new FeedbackFixtures(database.product());
        draft = given.draftAbout("BRS-12");
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
    void picturesAreTakenInAndOutOneByOneAndTheWordsStay() {
        drafts.write(draft, "better", "My room.", 0);
        drafts.pick(draft, "better", "MORE_STAFF", true);
        drafts.pick(draft, "better", "OWN_PLACE", true);
        drafts.pick(draft, "better", "MORE_STAFF", true);
        drafts.pick(draft, "better", Chosen.HELP, true);

        assertThat(kept().chosen("better").pictures()).containsExactlyInAnyOrder("MORE_STAFF", "OWN_PLACE");
        assertThat(kept().chosen("better").wantsHelp()).isTrue();

        drafts.pick(draft, "better", "MORE_STAFF", false);
        drafts.pick(draft, "better", Chosen.HELP, false);
        assertThat(kept().chosen("better").codes()).containsExactly("OWN_PLACE");
        assertThat(kept().words("better")).isEqualTo("My room.");
    }

    @Test
    void eachPictureOfTheMatIsOneThingAndTheLastPressCounts() {
        drafts.pick(draft, "happening", "FOOD:BAD", true);
        drafts.pick(draft, "happening", "HOME:GOOD", true);
        drafts.pick(draft, "happening", "FOOD:BETWEEN", true);

        assertThat(kept().chosen("happening").howIs("FOOD")).contains(Rated.BETWEEN);
        assertThat(kept().chosen("happening").howIs("HOME")).contains(Rated.GOOD);
        assertThat(kept().chosen("happening").howIs("WORK")).isEmpty();
        assertThat(kept().chosen("happening").pictures()).containsExactly("HOME:GOOD", "FOOD:BETWEEN");

        drafts.pick(draft, "happening", "FOOD:BETWEEN", false);
        assertThat(kept().chosen("happening").pictures()).containsExactly("HOME:GOOD");
    }

    @Test
    void nothingStandsAloneAndTheWishForHelpStays() {
        drafts.pick(draft, "happening", "FOOD:BAD", true);
        drafts.pick(draft, "happening", Chosen.HELP, true);
        drafts.pick(draft, "happening", Chosen.NOTHING, true);
        assertThat(kept().chosen("happening").codes()).containsExactly(Chosen.HELP, Chosen.NOTHING);

        drafts.pick(draft, "happening", "SOMETHING_ELSE:GOOD", true);
        assertThat(kept().chosen("happening").codes()).containsExactly(Chosen.HELP, "SOMETHING_ELSE:GOOD");
    }

    @Test
    void aPictureThatIsNotOfferedAndOneWithoutHowItIsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> drafts.pick(draft, "happening", "MORE_STAFF:BAD", true));
        assertThatIllegalArgumentException().isThrownBy(() -> drafts.pick(draft, "happening", "FOOD", true));
        assertThatIllegalArgumentException().isThrownBy(() -> drafts.pick(draft, "happening", "FOOD:FINE", true));
        assertThatIllegalArgumentException().isThrownBy(() -> drafts.pick(draft, "better", "FOOD", true));
        assertThatIllegalArgumentException().isThrownBy(() -> drafts.pick(draft, "feeling", "GOOD", true));
    }

    @Test
    void whoGivesTheAnswersIsKeptFromTheStart() {
        OpenDraft begun = drafts.begin(About.NOT_SURE, Optional.of(Voice.ON_BEHALF));

        Draft found = drafts.find(begun).orElseThrow();
        assertThat(found.voice()).contains(Voice.ON_BEHALF);
        assertThat(new GivingFeedback(found).carryOn()).isEqualTo("feeling");
        assertThat(new GivingFeedback(kept()).carryOn()).as("not said yet").isEqualTo("voice");
    }

    /** A draft of each version that ever was, begun as it was then, goes on with its own questions to its end. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aDraftThatWasBegunWithAnOlderVersionEndsWithIt(int version) throws SQLException {
        database.execute("update draft set question_set = " + version + " where case_number = '"
                + draft.number().digits() + "'");
        drafts.choose(draft, "voice", "ON_BEHALF", "");
        GivingFeedback way = new GivingFeedback(kept());
        assertThat(way.asked()).startsWith("voice", "voice-why", "voice-knows", "feeling");
        assertThat(way.asked()).doesNotContain("how-known");
        String page = way.carryOn();
        List<String> passed = new ArrayList<>();
        while (!page.equals(GivingFeedback.CHECK)) {
            passed.add(page);
            drafts.reached(draft, page);
            page = new GivingFeedback(kept()).after(page);
        }
        assertThat(passed).isEqualTo(way.asked());
        drafts.choose(draft, "safe", "NO", "");
        drafts.choose(draft, "show", "YES", "");
        if (version > 1) {
            drafts.pick(draft, "good", "FOOD", true);
            assertThatIllegalArgumentException().isThrownBy(() -> drafts.pick(draft, "good", "FOOD:BAD", true));
        }
        assertThat(new GivingFeedback(kept()).feelingAgain()).isEmpty();

        Feedback sent = given.feedback(given.sent(draft));

        assertThat(sent.questions()).isEqualTo(QuestionSet.of(version));
        assertThat(sent.safe()).contains(Safe.NO);
        assertThat(sent.mayShow()).isTrue();
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
