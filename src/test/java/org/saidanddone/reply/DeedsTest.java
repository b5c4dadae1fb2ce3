package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Role;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Evidence;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.plan.Proposal;
import org.saidanddone.plan.Proposals;
import org.saidanddone.plan.Status;
import org.saidanddone.review.Cases;
import org.saidanddone.testing.OnBothDatabases;

class DeedsTest extends OnBothDatabases {

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private Replies replies() {
        return the(Replies.class);
    }

    private SendResult sent(ReplyDraft draft) {
        return replies()
                .send(draft.to(), ((Saved.Kept) replies().save(draft)).draft().version());
    }

    private static ReplyDraft with(ReplyDraft draft, ChangeDraft change) {
        return with(draft, draft.outcome(), draft.byDate(), change);
    }

    private static ReplyDraft with(
            ReplyDraft draft, Optional<Outcome> outcome, Optional<LocalDate> byDate, ChangeDraft change) {
        return new ReplyDraft(draft.to(), draft.version(), outcome, byDate, "", draft.plain(), draft.easy(), change);
    }

    private long number(String sql) {
        try (Connection connection = io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(
                                the(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasDoneForThePersonLeavesTheActionAsItIs() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAsOwner("Omar");
        Action before = some().homes();

        SendResult result = sent(with(some().done(opened), some().forThePerson()));

        assertThat(result).isInstanceOf(SendResult.Sent.class);
        assertThat(some().homes()).isEqualTo(before);
        assertThat(the(Plans.class).history(before.id())).isEmpty();
        assertThat(the(Proposals.class).about(before.id())).isEmpty();
        assertThat(replies().history(opened.feedbackId()).getFirst().restsOn())
                .contains(new Reply.ForThePerson(
                        before.id(), Optional.of(clock.today()), "We found a flat for you.", "You have a flat."));
        assertThat(number("select count(*) from reply where action_id = " + before.id()
                        + " and progress_update_id is null and proposal_id is null"))
                .isEqualTo(1);
        assertThat(number("select count(*) from reply_about where action_id = " + before.id()))
                .isEqualTo(1);
    }

    @Test
    void aPromiseToThePersonNeedsADayAndNoChangeToTheAction() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAsOwner("Omar");
        ChangeDraft promise = new ChangeDraft(
                Optional.of(some().homes().id()),
                Optional.of(ChangeKind.FOR_PERSON),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                "",
                "",
                EvidenceDraft.NONE,
                Seen.NOTHING.withVersion(Optional.of(some().homes().version())));

        ReplyDraft draft = with(
                some().done(opened),
                Optional.of(Outcome.WILL_DO),
                Optional.of(clock.today().plusDays(9)),
                promise);
        assertThat(sent(draft)).isInstanceOf(SendResult.Sent.class);

        assertThat(the(Plans.class).history(some().homes().id())).isEmpty();
        assertThat(replies().history(opened.feedbackId()).getFirst().restsOn())
                .contains(new Reply.ForThePerson(some().homes().id(), Optional.empty(), "", ""));
    }

    @Test
    void doneWithASentenceAloneIsRefused() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAsOwner("Omar");

        assertThat(sent(with(some().done(opened), some().toStatus(Status.DONE).with(EvidenceDraft.NONE))))
                .isInstanceOf(SendResult.Lacking.class);

        assertThat(some().homes().status()).isEqualTo(Status.ON_TRACK);
        assertThat(replies().history(opened.feedbackId())).isEmpty();
    }

    @Test
    void theEvidenceStandsInTheHistoryOfTheAction() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAsOwner("Omar");

        sent(some().done(opened));

        assertThat(the(Plans.class).history(some().homes().id()))
                .singleElement()
                .extracting(ProgressUpdate::evidence)
                .isEqualTo(Evidence.read(Evidence.Kind.LINK, "https://www.example.org/homes"));
    }

    @Test
    void whatAReviewerSaysIsAProposalAndThePersonReadsWhatTheOwnerSaidToIt() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        sent(some().done(opened));

        assertThat(some().homes().status()).isEqualTo(Status.ON_TRACK);
        Proposal proposal = the(Proposals.class).about(some().homes().id()).getFirst();
        assertThat(replies().history(opened.feedbackId()).getFirst().restsOn())
                .contains(new Reply.Proposed(some().homes().id(), proposal.id(), true));
        asVisitor();
        assertThat(the(Answers.class).of(opened).given().getFirst().proposal()).contains(proposal);
        assertThat(the(Answers.class).of(opened).given().getFirst().change()).isEmpty();

        signedInAsOwner("Omar");
        the(Proposals.class).refuse(proposal.id(), "Two homes are missing.", "Two homes are not there.");
        asVisitor();
        assertThat(the(Answers.class)
                        .of(opened)
                        .given()
                        .getFirst()
                        .proposal()
                        .orElseThrow()
                        .state())
                .isInstanceOf(Proposal.State.Refused.class);
    }

    @Test
    void somethingForEachPersonOfAGroupIsKeptWithEachAndChangesNoAction() {
        OpenedCase one = some().published("I wait for a home.");
        OpenedCase two = some().published("No home for me.");
        signedInAs("Ria", Role.REVIEWER);
        Cases cases = the(Cases.class);
        long group = the(CaseGroups.class)
                .begin(
                        "Homes",
                        Map.of(
                                one.feedbackId(),
                                cases.open(one.feedbackId())
                                        .flatMap(cases::read)
                                        .orElseThrow()
                                        .version(),
                                two.feedbackId(),
                                cases.open(two.feedbackId())
                                        .flatMap(cases::read)
                                        .orElseThrow()
                                        .version()))
                .groupId();
        ReplyDraft draft = some().done(one);
        Saved kept = the(GroupReplies.class)
                .save(new ReplyDraft(
                        group,
                        0,
                        draft.outcome(),
                        Optional.empty(),
                        "",
                        draft.plain(),
                        draft.easy(),
                        some().forThePerson()));

        GroupSendResult result = the(GroupReplies.class)
                .send(group, ((Saved.Kept) kept).draft().version(), Set.of(one.feedbackId(), two.feedbackId()));

        assertThat(((GroupSendResult.Sent) result).replies())
                .extracting(Reply::restsOn)
                .allSatisfy(rests -> assertThat(rests.orElseThrow()).isInstanceOf(Reply.ForThePerson.class));
        assertThat(number("select count(*) from progress_update")).isZero();
        assertThat(number("select count(*) from proposal")).isZero();
    }
}
