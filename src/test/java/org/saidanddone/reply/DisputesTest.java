package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Role;
import org.saidanddone.people.audit.AuditEvent;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.HowItGoes;
import org.saidanddone.plan.Plans;
import org.saidanddone.publishing.Audience;
import org.saidanddone.review.CaseChanged;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.ReasonMissing;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.SetAsideOnce;
import org.saidanddone.review.SettingAside;
import org.saidanddone.review.WhySetAside;
import org.saidanddone.testing.OnBothDatabases;

/** Only the people who said "not better" end a dispute. */
class DisputesTest extends OnBothDatabases {

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private Action homes() {
        return some().homes();
    }

    private void says(OpenedCase opened, Reply reply, Verdict verdict) {
        asVisitor();
        the(Answers.class).say(opened, reply.id(), verdict);
    }

    /** Somebody who was told "done" and said that it is not better. */
    private OpenedCase disputing(String words) {
        OpenedCase opened = some().published(words);
        says(opened, some().reply(some().done(opened)), Verdict.SAME);
        return opened;
    }

    private OpenedCase alsoDisputing(String words) {
        OpenedCase opened = some().published(words);
        says(opened, some().reply(some().doneAsWell(opened)), Verdict.SAME);
        return opened;
    }

    private int people() {
        signedInAs("Ria", Role.REVIEWER);
        int people = the(Disputes.class).now(Set.of(homes().id())).getOrDefault(homes().id(), 0);
        asVisitor();
        return people;
    }

    private int peopleInPublic() {
        return the(Disputes.class).asPublished(Set.of(homes().id())).getOrDefault(homes().id(), 0);
    }

    private CaseFile asRia(OpenedCase opened) {
        signedInAs("Ria", Role.REVIEWER);
        return the(Cases.class)
                .open(opened.feedbackId())
                .flatMap(the(Cases.class)::read)
                .orElseThrow();
    }

    private CaseFile setAside(OpenedCase opened, WhySetAside why, String words) {
        CaseFile file = asRia(opened);
        return the(Cases.class)
                .read(the(SettingAside.class).setAside(opened.feedbackId(), file.version(), why, words))
                .orElseThrow();
    }

    @Test
    void twoPeopleOneActionOneDoneEachAndTheMarkStays() {
        disputing("I wait for a home.");
        assertThat(people()).isEqualTo(1);

        OpenedCase other = some().published("I wait as well.");
        Reply toTheOther = some().reply(some().doneAsWell(other));
        assertThat(people()).as("a done to somebody else").isEqualTo(1);

        says(other, toTheOther, Verdict.BETTER);
        assertThat(people()).as("somebody else says that it is better").isEqualTo(1);

        says(other, toTheOther, Verdict.SAME);
        assertThat(people()).as("both say that it is not").isEqualTo(2);
    }

    @Test
    void aReplyThatThePersonHasSaidNothingAboutEndsNothing() {
        OpenedCase opened = disputing("I wait for a home.");

        Reply again = some().reply(some().doneAsWell(opened));
        assertThat(people()).isEqualTo(1);

        says(opened, again, Verdict.SAME);
        assertThat(people()).as("one person is one, however often they say it").isEqualTo(1);

        says(opened, again, Verdict.BETTER);
        assertThat(people()).isZero();
    }

    @Test
    void whoeverSaysOtherwiseEndsTheirOwnDisputeAndNoOther() {
        OpenedCase one = disputing("I wait for a home.");
        OpenedCase two = alsoDisputing("I wait as well.");

        says(one, the(Answers.class).of(one).given().getFirst().reply(), Verdict.BETTER);
        assertThat(people()).isEqualTo(1);
        says(two, the(Answers.class).of(two).given().getFirst().reply(), Verdict.BETTER);
        assertThat(people()).isZero();
        says(two, the(Answers.class).of(two).given().getFirst().reply(), Verdict.SAME);
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void aLaterReplyAboutTheActionOrAboutAllOfItEndsItWhereThePersonSaysSo() {
        OpenedCase one = disputing("I wait for a home.");
        Reply promise = some().reply(some().willDo(one));
        says(one, promise, Verdict.SAME);
        assertThat(people()).isEqualTo(1);
        says(one, promise, Verdict.BETTER);
        assertThat(people()).isZero();

        OpenedCase two = alsoDisputing("I wait as well.");
        Reply refusal = some().reply(some().cannot(two));
        assertThat(people()).isEqualTo(1);
        says(two, refusal, Verdict.BETTER);
        assertThat(people()).isZero();
    }

    @Test
    void anOldPageThatIsStillOpenEndsNothing() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply first = some().reply(some().done(opened));
        says(opened, first, Verdict.DONT_KNOW);
        Reply second = some().reply(some().doneAsWell(opened));
        says(opened, second, Verdict.SAME);

        says(opened, first, Verdict.BETTER);

        assertThat(people()).isEqualTo(1);
    }

    @Test
    void notBetterAboutARefusalDisputesNothing() {
        OpenedCase opened = some().published("I wait for a home.");

        says(opened, some().reply(some().cannot(opened)), Verdict.SAME);

        assertThat(people()).isZero();
    }

    @Test
    void takingThePublishedFormBackEndsNoDispute() {
        OpenedCase opened = disputing("I wait for a home.");
        CaseFile file = asRia(opened);

        the(Cases.class).withdraw(opened.feedbackId(), file.version());

        assertThat(people()).isEqualTo(1);
        assertThatThrownBy(() -> setAside(opened, WhySetAside.NOT_MEANT, ""))
                .as("a way around the reason")
                .isInstanceOf(ReasonMissing.class);
        signedInAs("Ria", Role.REVIEWER);
        int version = asRia(opened).version();
        assertThat(the(SettingAside.class).setManyAside(Map.of(opened.feedbackId(), version)))
                .as("the same way, for many")
                .containsExactly(opened.feedbackId());
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void setAsideWithAReasonTheCaseCountsNoMoreAndTheReasonIsKept() {
        OpenedCase opened = disputing("I wait for a home.");

        CaseFile aside = setAside(opened, WhySetAside.SAID_ELSEWHERE, " Said again in another case. ");

        assertThat(aside.state()).isEqualTo(ReviewState.SET_ASIDE);
        assertThat(the(SettingAside.class).history(opened.feedbackId()))
                .singleElement()
                .satisfies(once -> {
                    assertThat(once.why()).isEqualTo(WhySetAside.SAID_ELSEWHERE);
                    assertThat(once.words()).isEqualTo("Said again in another case.");
                    assertThat(once.by()).isEqualTo("Ria");
                    assertThat(once.ended()).isEmpty();
                });
        assertThat(the(Cases.class).trail(aside.id()).getFirst()).satisfies(event -> {
            assertThat(event.what()).isEqualTo("SET_ASIDE");
            assertThat(event.detail()).isEqualTo("SAID_ELSEWHERE");
        });
        assertThat(the(Cases.class).trail(aside.id()))
                .extracting(AuditEvent::detail)
                .noneMatch(detail -> detail.contains("again"));
        assertThat(people()).isZero();
        assertThat(the(Answers.class).of(opened).setAside()).isTrue();
    }

    @Test
    void withoutAReasonNothingThatWasRepliedToIsSetAside() {
        OpenedCase opened = disputing("I wait for a home.");

        assertThatThrownBy(() -> setAside(opened, WhySetAside.OTHER, "  ")).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> setAside(opened, WhySetAside.NOT_MEANT, "A machine sent it."))
                .isInstanceOf(ReasonMissing.class);
        assertThat(people()).isEqualTo(1);
        signedInAs("Ria", Role.REVIEWER);
        assertThat(the(SettingAside.class).reasons(opened.feedbackId())).doesNotContain(WhySetAside.NOT_MEANT);
        assertThatThrownBy(() -> the(SettingAside.class)
                        .setAside(opened.feedbackId(), asRia(opened).version() - 1, WhySetAside.OTHER, "Why."))
                .isInstanceOf(CaseChanged.class);

        OpenedCase answered = some().published("I wait as well.");
        some().reply(some().doneAsWell(answered));
        assertThatThrownBy(() -> setAside(answered, WhySetAside.OTHER, "Nobody opened it again."))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void takenBackByStaffOrByThePersonItCountsAgainAndCanBeRepliedTo() {
        OpenedCase opened = disputing("I wait for a home.");
        CaseFile aside = setAside(opened, WhySetAside.ANOTHER_THING, "It is about the bus.");
        assertThatThrownBy(() -> some().reply(some().doneAsWell(opened))).isInstanceOf(IllegalStateException.class);
        signedInAs("Ria", Role.REVIEWER);

        CaseFile back = the(Cases.class)
                .read(the(SettingAside.class)
                        .takeBack(opened.feedbackId(), asRia(opened).version()))
                .orElseThrow();
        assertThat(back.state()).isEqualTo(ReviewState.REOPENED);
        assertThat(aside.published()).isPresent();
        assertThat(people()).isEqualTo(1);

        setAside(opened, WhySetAside.PERSON_ASKED, "By telephone.");
        assertThat(people()).isZero();
        asVisitor();
        the(Answers.class).lookAgain(opened);
        assertThat(people()).isEqualTo(1);
        signedInAs("Ria", Role.REVIEWER);
        assertThat(the(SettingAside.class).history(opened.feedbackId()))
                .extracting(SetAsideOnce::why)
                .containsExactly(WhySetAside.PERSON_ASKED, WhySetAside.ANOTHER_THING);
        assertThat(the(SettingAside.class).history(opened.feedbackId()))
                .allMatch(once -> once.ended().isPresent());
        some().reply(some().doneAsWell(opened));
    }

    @Test
    void whoeverTakesTheirFeedbackBackCountsNoMore() throws SQLException {
        OpenedCase opened = disputing("I wait for a home.");
        alsoDisputing("I wait as well.");
        clock.moveToPublishing();
        assertThat(peopleInPublic()).isEqualTo(2);

        database.execute(
                "update review set state = 'WITHDRAWN', waiting = false where feedback_id = " + opened.feedbackId());

        assertThat(people()).isEqualTo(1);
        assertThat(peopleInPublic()).as("at once, in public too").isEqualTo(1);
    }

    @Test
    void inPublicADisputeAndItsEndShowAtThePublishingHourAndToStaffAtOnce() {
        OpenedCase opened = disputing("I wait for a home.");
        assertThat(people()).isEqualTo(1);
        assertThat(peopleInPublic()).isZero();
        clock.moveOn(Duration.ofHours(20).plusMinutes(59));
        assertThat(peopleInPublic()).isZero();
        clock.moveOn(Duration.ofMinutes(1));
        assertThat(peopleInPublic()).isEqualTo(1);

        clock.moveOn(Duration.ofHours(1));
        says(opened, the(Answers.class).of(opened).given().getFirst().reply(), Verdict.BETTER);
        assertThat(people()).isZero();
        assertThat(peopleInPublic()).isEqualTo(1);
        clock.moveToPublishing();
        assertThat(peopleInPublic()).isZero();

        clock.moveOn(Duration.ofHours(1));
        says(opened, the(Answers.class).of(opened).given().getFirst().reply(), Verdict.SAME);
        clock.moveToPublishing();
        clock.moveOn(Duration.ofHours(1));
        setAside(opened, WhySetAside.OTHER, "They moved away.");
        assertThat(people()).isZero();
        assertThat(peopleInPublic()).isEqualTo(1);
        clock.moveToPublishing();
        assertThat(peopleInPublic()).isZero();
    }

    @Test
    void aVerdictUnderWordsThatAreShownChangesAtThePublishingHour() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().done(opened));
        assertThat(the(Conversations.class).about(homes().id())).isEmpty();
        clock.moveToPublishing();
        clock.moveOn(Duration.ofHours(2));
        says(opened, reply, Verdict.SAME);
        some().reply(some().question(opened));

        assertThat(the(Conversations.class).about(homes().id()).getFirst().replies())
                .singleElement()
                .satisfies(shown -> assertThat(shown.verdict()).isEmpty());
        clock.moveToPublishing();
        assertThat(the(Conversations.class).about(homes().id()).getFirst().replies())
                .hasSize(2)
                .last()
                .satisfies(shown -> assertThat(shown.verdict()).contains(Verdict.SAME));
    }

    @Test
    void everythingThatWasSaidStaysInItsOrder() throws SQLException {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().done(opened));
        for (Verdict verdict : List.of(Verdict.SAME, Verdict.SAME, Verdict.BETTER, Verdict.SAME)) {
            says(opened, reply, verdict);
        }

        assertThat(database.texts("select verdict from verdict_said order by id"))
                .containsExactly("SAME", "BETTER", "SAME");
    }

    @Test
    void theSameAndWorseDisputeAndBetterAndNotKnowingDoNot() {
        Map<Verdict, Integer> disputes = new EnumMap<>(Verdict.class);
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().done(opened));
        for (Verdict verdict : Verdict.offered()) {
            says(opened, reply, verdict);
            disputes.put(verdict, people());
        }

        assertThat(disputes)
                .isEqualTo(Map.of(Verdict.BETTER, 0, Verdict.SAME, 1, Verdict.WORSE, 1, Verdict.DONT_KNOW, 0));
    }

    @Test
    void whoDoesNotKnowOfALaterReplyHasNotTakenBackWhatTheySaidOfTheFirst() {
        OpenedCase opened = disputing("I wait for a home.");

        says(opened, some().reply(some().willDo(opened)), Verdict.DONT_KNOW);
        assertThat(people()).isEqualTo(1);

        says(opened, the(Answers.class).of(opened).given().getFirst().reply(), Verdict.BETTER);
        assertThat(people()).isZero();
    }

    @Test
    void whatWasSaidInTheWordsOfBeforeStillCountsAsItWasMeant() throws SQLException {
        OpenedCase opened = disputing("I wait for a home.");
        Reply reply = the(Answers.class).of(opened).given().getFirst().reply();

        asBefore("NOT");
        assertThat(people()).isEqualTo(1);
        assertThat(the(Answers.class).of(opened).given().getFirst().openedAgain())
                .isTrue();

        asBefore("A_BIT");
        assertThat(people()).isZero();
        assertThat(the(Answers.class).of(opened).given().getFirst().reply().verdict())
                .contains(Verdict.A_BIT);

        says(opened, reply, Verdict.WORSE);
        assertThat(people()).isEqualTo(1);
        assertThat(database.texts("select verdict from verdict_said order by id"))
                .containsExactly("A_BIT", "WORSE");
    }

    /** What a person said is as if they had said it before the four choices were there. */
    private void asBefore(String verdict) throws SQLException {
        database.execute("update verdict set verdict = '" + verdict + "'");
        database.execute("update verdict_said set verdict = '" + verdict + "'");
    }

    @Test
    void theWordsOfBeforeCannotBeChosenAnyMore() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().done(opened));

        assertThatIllegalArgumentException().isThrownBy(() -> says(opened, reply, Verdict.NOT));
        assertThatIllegalArgumentException().isThrownBy(() -> says(opened, reply, Verdict.A_BIT));
    }

    @Test
    void theDatabaseKnowsNoOtherVerdict() {
        disputing("I wait for a home.");

        assertThatThrownBy(() -> database.execute("update verdict_said set verdict = 'FINE'"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void ofManyActionsEachHasItsOwnNumberAndADoneWithoutDisputeHasNone() {
        disputing("I wait for a home.");
        OpenedCase hidden = some().published(some().sent("Not for everybody."), Audience.STAFF);
        says(hidden, some().reply(some().doneAsWell(hidden)), Verdict.SAME);
        Action other = new FeedbackFixtures(database.product()).action("BRS-01");
        clock.moveToPublishing();

        Map<Long, HowItGoes> how = the(Plans.class).howTheyGo(List.of(homes(), other));

        assertThat(how)
                .extractingByKey(homes().id())
                .extracting(HowItGoes::notBetter)
                .isEqualTo(2);
        assertThat(how)
                .extractingByKey(other.id())
                .extracting(HowItGoes::notBetter)
                .isEqualTo(0);
        assertThat(the(Disputes.class).asPublished(Set.of())).isEmpty();
    }
}
