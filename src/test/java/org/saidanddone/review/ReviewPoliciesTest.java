package org.saidanddone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidanddone.review.ReviewState.Awaiting;
import org.saidanddone.review.ReviewState.Cleared;
import org.saidanddone.review.ReviewState.Escalated;
import org.saidanddone.review.ReviewState.Published;
import org.saidanddone.review.ReviewState.Reopened;
import org.saidanddone.review.ReviewState.Replied;
import org.saidanddone.review.ReviewState.SetAside;
import org.saidanddone.review.ReviewState.Withdrawn;

class ReviewPoliciesTest {

    static Stream<ReviewState> every() {
        return Stream.of(
                new Awaiting(),
                new Escalated(),
                new Cleared(),
                new Published(),
                new Replied(),
                new Reopened(),
                new SetAside(),
                new Withdrawn());
    }

    @ParameterizedTest
    @MethodSource("every")
    void aConcernStopsEverythingWhereverTheReviewStands(ReviewState now) {
        if (!(now instanceof Withdrawn)) {
            assertThat(ReviewPolicies.whenAConcernIsRaised(now)).isEqualTo(new Escalated());
        }
    }

    @Test
    void whatIsWithTheLeadRefusesEveryMoveButClearing() {
        Escalated escalated = new Escalated();

        refused(escalated, ReviewPolicies::whenPublished);
        refused(escalated, ReviewPolicies::whenReplied);
        refused(escalated, ReviewPolicies::whenWithdrawn);
        refused(escalated, ReviewPolicies::whenWorkedOn);
        assertThat(ReviewPolicies.whenEveryConcernIsCleared(escalated)).isEqualTo(new Cleared());
    }

    @ParameterizedTest
    @MethodSource("every")
    void onlyWhatIsWithTheLeadCanBeCleared(ReviewState now) {
        if (!(now instanceof Escalated)) {
            refused(now, ReviewPolicies::whenEveryConcernIsCleared);
        }
    }

    @Test
    void onlyWhatIsPublishedCanBeRepliedTo() {
        refused(new Awaiting(), ReviewPolicies::whenReplied);
        refused(new Cleared(), ReviewPolicies::whenReplied);
        assertThat(ReviewPolicies.whenReplied(new Published())).isEqualTo(new Replied());
        assertThat(ReviewPolicies.whenReplied(new Reopened())).isEqualTo(new Replied());
        assertThat(ReviewPolicies.whenReplied(new Replied())).isEqualTo(new Replied());
    }

    @Test
    void publishingAfreshDoesNotTakeAnAnswerBack() {
        assertThat(ReviewPolicies.whenPublished(new Replied())).isEqualTo(new Replied());
        assertThat(ReviewPolicies.whenPublished(new Awaiting())).isEqualTo(new Published());
        assertThat(ReviewPolicies.whenPublished(new Cleared())).isEqualTo(new Published());
        assertThat(ReviewPolicies.whenPublished(new Reopened())).isEqualTo(new Published());
    }

    @Test
    void onlyWhatIsPublishedCanBeWithdrawn() {
        refused(new Awaiting(), ReviewPolicies::whenWithdrawn);
        refused(new Cleared(), ReviewPolicies::whenWithdrawn);
        assertThat(ReviewPolicies.whenWithdrawn(new Published())).isEqualTo(new Awaiting());
        assertThat(ReviewPolicies.whenWithdrawn(new Replied())).isEqualTo(new Awaiting());
    }

    @Test
    void moreWordsOpenWhatWasFinishedAndLeaveTheRestWhereItIs() {
        assertThat(ReviewPolicies.whenThePersonSaysMore(new Replied())).isEqualTo(new Reopened());
        assertThat(ReviewPolicies.whenThePersonSaysMore(new Published())).isEqualTo(new Reopened());
        assertThat(ReviewPolicies.whenThePersonSaysMore(new Awaiting())).isEqualTo(new Awaiting());
        assertThat(ReviewPolicies.whenThePersonSaysMore(new Escalated())).isEqualTo(new Escalated());
    }

    @Test
    void onlyWhatNobodyHasWorkedOnOrWasOpenedAgainIsSetAside() {
        assertThat(ReviewPolicies.whenSetAside(new Reopened())).isEqualTo(new SetAside());
        assertThat(ReviewPolicies.whenSetAside(new Awaiting())).isEqualTo(new SetAside());
        assertThat(ReviewPolicies.whenSetAside(new SetAside())).isEqualTo(new SetAside());
        Stream.of(new Escalated(), new Cleared(), new Published(), new Replied())
                .forEach(now -> refused(now, ReviewPolicies::whenSetAside));
    }

    @Test
    void whatIsSetAsideIsNotWorkedOnUntilStaffOrThePersonTakeItBack() {
        SetAside aside = new SetAside();

        refused(aside, ReviewPolicies::whenWorkedOn);
        refused(aside, ReviewPolicies::whenPublished);
        refused(aside, ReviewPolicies::whenReplied);
        refused(aside, ReviewPolicies::whenWithdrawn);
        refused(new Awaiting(), ReviewPolicies::whenTakenBack);
        assertThat(ReviewPolicies.whenTakenBack(aside)).isEqualTo(new Awaiting());
        assertThat(ReviewPolicies.whenThePersonSaysMore(aside)).isEqualTo(new Awaiting());
    }

    @Test
    void whatOthersSawAllTheTimeComesBackAsOpenedAgain() {
        assertThat(ReviewPolicies.whenTakenBack(new SetAside(), true)).isEqualTo(new Reopened());
        assertThat(ReviewPolicies.whenTakenBack(new SetAside(), false)).isEqualTo(new Awaiting());
        assertThat(ReviewPolicies.whenThePersonSaysMore(new SetAside(), true)).isEqualTo(new Reopened());
        assertThat(ReviewPolicies.whenThePersonSaysMore(new SetAside(), false)).isEqualTo(new Awaiting());
        assertThat(ReviewPolicies.whenThePersonSaysMore(new Replied(), true)).isEqualTo(new Reopened());
        refused(new Awaiting(), now -> ReviewPolicies.whenTakenBack(now, true));
    }

    @ParameterizedTest
    @MethodSource("every")
    void thePersonTakesEverythingBackOnceAndNotWhileItIsWithTheLead(ReviewState now) {
        if (now instanceof Escalated || now instanceof Withdrawn) {
            refused(now, ReviewPolicies::whenThePersonTakesAllBack);
        } else {
            assertThat(ReviewPolicies.whenThePersonTakesAllBack(now)).isEqualTo(new Withdrawn());
        }
    }

    @Test
    void whatWasTakenBackStaysSo() {
        Withdrawn gone = new Withdrawn();

        Stream.<UnaryOperator<ReviewState>>of(
                        ReviewPolicies::whenAConcernIsRaised,
                        ReviewPolicies::whenEveryConcernIsCleared,
                        ReviewPolicies::whenWorkedOn,
                        ReviewPolicies::whenPublished,
                        ReviewPolicies::whenWithdrawn,
                        ReviewPolicies::whenReplied,
                        ReviewPolicies::whenThePersonSaysMore,
                        ReviewPolicies::whenSetAside,
                        ReviewPolicies::whenTakenBack)
                .forEach(move -> refused(gone, move));
        assertThat(gone.waiting()).isFalse();
    }

    @Test
    void whatOthersMayNotSeeIsReviewedAgainUnlessItHasItsReplyOrWasOpenedAgain() {
        assertThat(ReviewPolicies.whenOthersMayNotSeeIt(new Published())).isEqualTo(new Awaiting());
        assertThat(ReviewPolicies.whenOthersMayNotSeeIt(new Replied())).isEqualTo(new Replied());
        assertThat(ReviewPolicies.whenOthersMayNotSeeIt(new Reopened())).isEqualTo(new Reopened());
    }

    @ParameterizedTest
    @MethodSource("every")
    void aStateIsReadBackFromItsCode(ReviewState state) {
        assertThat(ReviewState.of(state.code())).isEqualTo(state);
    }

    private static void refused(ReviewState now, UnaryOperator<ReviewState> move) {
        assertThatThrownBy(() -> move.apply(now))
                .isInstanceOf(MoveRefused.class)
                .hasMessageContaining(now.code());
    }
}
