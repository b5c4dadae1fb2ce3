package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.casegroup.GroupTally;
import org.saidanddone.casegroup.GroupWork;
import org.saidanddone.due.CaseClock;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Status;
import org.saidanddone.publishing.Audience;
import org.saidanddone.review.Cases;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewState;
import org.saidanddone.safeguarding.Concern;
import org.saidanddone.safeguarding.ConcernDecision;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.safeguarding.Consent;
import org.saidanddone.testing.OnBothDatabases;

class GroupRepliesTest extends OnBothDatabases {

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private GroupReplies replies() {
        return the(GroupReplies.class);
    }

    private long groupOf(OpenedCase... people) {
        signedInAs("Ria", Role.REVIEWER);
        Map<Long, Integer> versions = new HashMap<>();
        for (OpenedCase each : people) {
            versions.put(
                    each.feedbackId(),
                    the(Cases.class)
                            .open(each.feedbackId())
                            .flatMap(the(Cases.class)::read)
                            .orElseThrow()
                            .version());
        }
        return the(CaseGroups.class).begin("Homes", versions).groupId();
    }

    private static Set<Long> ids(OpenedCase... people) {
        Set<Long> ids = new HashSet<>();
        Arrays.stream(people).forEach(each -> ids.add(each.feedbackId()));
        return ids;
    }

    /** Keeps a reply that says it is done, on top of what is kept. */
    private ReplyDraft kept(long groupId) {
        return kept(groupId, some().toStatus(Status.DONE), Outcome.DONE);
    }

    private ReplyDraft kept(long groupId, ChangeDraft change, Outcome outcome) {
        int version = replies().open(groupId).orElseThrow().draft().version();
        ReplyDraft draft = new ReplyDraft(
                groupId,
                version,
                Optional.of(outcome),
                Optional.<LocalDate>empty(),
                outcome == Outcome.CANNOT ? "There is no money." : "",
                "You have a home of your own now.",
                "You have a home now.",
                change);
        return ((Saved.Kept) replies().save(draft)).draft();
    }

    private GroupSendResult.Sent sent(long groupId, OpenedCase... people) {
        GroupSendResult result = replies().send(groupId, kept(groupId).version(), ids(people));
        assertThat(result).isInstanceOf(GroupSendResult.Sent.class);
        return (GroupSendResult.Sent) result;
    }

    private ReviewState state(OpenedCase opened) {
        return the(Cases.class)
                .open(opened.feedbackId())
                .flatMap(the(Cases.class)::read)
                .orElseThrow()
                .state();
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
    void eachPersonHasTheirOwnReplyAndTheActionChangesOnce() {
        OpenedCase one = some().published("I wait for a home.");
        OpenedCase two = some().published("No home for me.");
        int before = the(Plans.class).history(some().homes().id()).size();
        long group = groupOf(one, two);

        signedInAsOwner("Ola");
        GroupSendResult.Sent sent = sent(group, one, two);
        signedInAs("Ria", Role.REVIEWER);

        assertThat(sent.left()).isEmpty();
        assertThat(sent.replies()).extracting(Reply::feedbackId).containsExactly(one.feedbackId(), two.feedbackId());
        assertThat(sent.replies()).extracting(Reply::id).doesNotHaveDuplicates();
        assertThat(sent.replies().stream().map(Reply::restsOn).distinct()).hasSize(1);
        assertThat(the(Plans.class).history(some().homes().id())).hasSize(before + 1);
        assertThat(some().homes().status()).isEqualTo(Status.DONE);
        assertThat(List.of(state(one), state(two))).allMatch(now -> now == ReviewState.REPLIED);
        assertThat(the(CaseClock.class).of(one.feedbackId()).orElseThrow().answered())
                .isPresent();
        assertThat(the(CaseClock.class).of(two.feedbackId()).orElseThrow().answered())
                .isPresent();
        assertThat(number("select count(*) from audit_event where what = 'REPLY_SENT'"))
                .isEqualTo(2);
        assertThat(the(Answers.class).of(two).given()).hasSize(1);
    }

    @Test
    void eachIsToldInTheirOwnWay() {
        OpenedCase withMail = some().sentBySomebodyWithMail("jo@example.org");
        some().published(withMail, Audience.STAFF);
        OpenedCase withReceipt = some().published("No home for me.");
        long before = number("select count(*) from outbox");
        long group = groupOf(withMail, withReceipt);

        sent(group, withMail, withReceipt);

        assertThat(number("select count(*) from outbox")).isEqualTo(before + 1);
    }

    @Test
    void oneWhoSaysNotBetterOpensTheirOwnCaseAlone() {
        OpenedCase one = some().published("I wait for a home.");
        OpenedCase two = some().published("No home for me.");
        long group = groupOf(one, two);
        GroupSendResult.Sent sent = sent(group, one, two);

        asVisitor();
        the(Answers.class).say(two, sent.replies().getLast().id(), Verdict.SAME);
        signedInAs("Ria", Role.REVIEWER);

        assertThat(state(one)).isEqualTo(ReviewState.REPLIED);
        assertThat(state(two)).isEqualTo(ReviewState.REOPENED);
        GroupTally tally = the(GroupWork.class).open(group).orElseThrow().tally();
        assertThat(tally.answered()).isEqualTo(1);
        assertThat(tally.openedAgain()).isEqualTo(1);
        GroupReply history = replies().history(group).getFirst();
        assertThat(history.replies()).hasSize(2);
        assertThat(history.saying(Verdict.SAME)).isEqualTo(1);
        GroupToReply again = replies().open(group).orElseThrow();
        assertThat(again.people()).extracting(GroupToReply.Somebody::waits).containsExactly(false, true);
    }

    @Test
    void pressedTwiceAnswersOnce() {
        OpenedCase one = some().published("I wait for a home.");
        OpenedCase two = some().published("No home for me.");
        long group = groupOf(one, two);
        int version = kept(group).version();

        GroupSendResult first = replies().send(group, version, ids(one, two));
        GroupSendResult second = replies().send(group, version, ids(one, two));

        assertThat(second).isInstanceOf(GroupSendResult.Sent.class);
        assertThat(((GroupSendResult.Sent) second).replies()).isEqualTo(((GroupSendResult.Sent) first).replies());
        assertThat(number("select count(*) from reply")).isEqualTo(2);
    }

    @Test
    void twoWhoSendAtTheSameMomentSendOnce() throws Exception {
        OpenedCase one = some().published("I wait for a home.");
        OpenedCase two = some().published("No home for me.");
        long group = groupOf(one, two);
        int version = kept(group).version();
        Callable<GroupSendResult> send = () -> replies().send(group, version, ids(one, two));
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<GroupSendResult> each : both.invokeAll(List.of(send, send))) {
                assertThat(each.get()).isInstanceOf(GroupSendResult.Sent.class);
            }
        }
        assertThat(number("select count(*) from reply")).isEqualTo(2);
        assertThat(number("select count(*) from proposal")).isEqualTo(1);
    }

    @Test
    void onlyThoseWhoWereChosenGetIt() {
        OpenedCase one = some().published("I wait for a home.");
        OpenedCase two = some().published("No home for me.");
        long group = groupOf(one, two);

        sent(group, one);

        assertThat(state(one)).isEqualTo(ReviewState.REPLIED);
        assertThat(state(two)).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void whoMayNotBeRepliedToIsLeftOutAndNamed() {
        OpenedCase one = some().published("I wait for a home.");
        OpenedCase two = some().published("No home for me.");
        OpenedCase notPublished = some().sent("Where is my home?");
        long group = groupOf(one, two, notPublished);
        int version = kept(group).version();
        some().raiseAConcern(two);

        GroupSendResult result = replies().send(group, version, ids(one, two, notPublished));

        assertThat(result).isInstanceOf(GroupSendResult.Sent.class);
        GroupSendResult.Sent sent = (GroupSendResult.Sent) result;
        assertThat(sent.replies()).extracting(Reply::feedbackId).containsExactly(one.feedbackId());
        assertThat(sent.left()).containsExactlyInAnyOrder(two.feedbackId(), notPublished.feedbackId());
        assertThat(number("select count(*) from reply")).isEqualTo(1);
    }

    @Test
    void whereNobodyIsLeftNothingIsDone() {
        OpenedCase one = some().published("I wait for a home.");
        OpenedCase two = some().published("No home for me.");
        long group = groupOf(one, two);
        int version = kept(group).version();
        some().raiseAConcern(one);

        GroupSendResult result = replies().send(group, version, ids(one));

        assertThat(result).isEqualTo(new GroupSendResult.NotSent(new SendResult.NotNow()));
        assertThat(number("select count(*) from proposal")).isZero();
    }

    @Test
    void theActionThatChangesIsOneThatEachOfThemSpeaksAbout() {
        OpenedCase one = some().published("I wait for a home.");
        OpenedCase other = new FeedbackFixtures(database.product())
                .sentAbout("BRS-01", Map.of("happening", "I am still in hospital", "show", "YES"));
        some().published(other, Audience.EVERYONE);
        long group = groupOf(one, other);
        int version = kept(group).version();

        GroupSendResult result = replies().send(group, version, ids(one, other));

        assertThat(result)
                .isEqualTo(new GroupSendResult.NotSent(new SendResult.Lacking(
                        List.of(new ReplyProblem(ReplyProblem.Field.ACTION, "reply.group.no-common-action")))));
        assertThat(replies().send(group, version, ids(one))).isInstanceOf(GroupSendResult.Sent.class);
    }

    @Test
    void aRefusalNeedsNoChange() {
        OpenedCase one = some().published("I wait for a home.");
        OpenedCase two = some().published("No home for me.");
        long group = groupOf(one, two);
        ReplyDraft draft = kept(group, ChangeDraft.NONE, Outcome.CANNOT);

        GroupSendResult result = replies().send(group, draft.version(), ids(one, two));

        assertThat(((GroupSendResult.Sent) result).replies())
                .extracting(Reply::reason)
                .containsOnly("There is no money.");
        assertThat(number("select count(*) from proposal")).isZero();
    }

    @Test
    void aQuestionStopsTheClockOfEach() {
        OpenedCase one = some().published("I wait for a home.");
        OpenedCase two = some().published("No home for me.");
        long group = groupOf(one, two);
        ReplyDraft draft = kept(group, ChangeDraft.NONE, Outcome.TELL_US_MORE);

        replies().send(group, draft.version(), ids(one, two));

        assertThat(number("select count(*) from response_clock where waiting_since is not null"))
                .isEqualTo(2);
    }

    @Test
    void whoWritesAtTheSameTimeLosesNothing() {
        OpenedCase one = some().published("I wait for a home.");
        long group = groupOf(one);
        ReplyDraft mine = kept(group);
        signedInAs("Raj", Role.REVIEWER);
        ReplyDraft theirs = kept(group);

        signedInAs("Ria", Role.REVIEWER);
        Saved stale = replies().save(mine);

        assertThat(stale).isInstanceOf(Saved.Stale.class);
        assertThat(((Saved.Stale) stale).by()).isEqualTo("Raj");
        assertThat(replies().send(group, mine.version(), ids(one))).isInstanceOf(GroupSendResult.NotSent.class);
        assertThat(replies().send(group, theirs.version(), ids(one))).isInstanceOf(GroupSendResult.Sent.class);
    }

    @Test
    void theDraftOfOneCaseStaysWhereTheGroupIsRepliedTo() {
        OpenedCase one = some().published("I wait for a home.");
        long group = groupOf(one);
        ReplyDraft own = ((Saved.Kept) the(Replies.class).save(some().doneWith(one, "Only for you."))).draft();

        sent(group, one);

        assertThat(the(Replies.class).open(one.feedbackId()).orElseThrow().draft())
                .isEqualTo(own);
        assertThat(the(Replies.class).history(one.feedbackId())).hasSize(1);
    }

    @Test
    void whatIsHiddenFromAColleagueIsNeitherShownNorAnswered() {
        Person ned = signedInAs("Ned", Role.REVIEWER);
        OpenedCase hidden = some().sent("They take my home.");
        signedInAs("Ria", Role.REVIEWER);
        the(Concerns.class).raise(hidden.feedbackId(), "It is about Ned", List.of(ned.id()));
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        Concern concern = the(Concerns.class).of(hidden.feedbackId()).getFirst();
        the(Concerns.class)
                .clear(
                        concern.id(),
                        concern.version(),
                        new ConcernDecision("Settled.", "Nothing more", "Nobody", Optional.of(Consent.AGREED), ""));
        some().published(hidden, Audience.STAFF);
        OpenedCase seen = some().published("I wait for a home.");
        long group = groupOf(hidden, seen);
        long alone = groupOf(some().published("No home for me."));

        signedInAs("Ned", Role.REVIEWER);
        GroupToReply open = replies().open(group).orElseThrow();
        assertThat(open.people()).extracting(each -> each.said().feedbackId()).containsExactly(seen.feedbackId());
        assertThat(open.unpublished()).isZero();
        assertThat(sent(group, hidden, seen).replies())
                .extracting(Reply::feedbackId)
                .containsExactly(seen.feedbackId());

        signedInAs("Ria", Role.REVIEWER);
        assertThat(state(hidden)).isEqualTo(ReviewState.PUBLISHED);
        long told = number("select max(id) from reply");
        ReplyDraft more = kept(group, ChangeDraft.NONE.with(Seen.NOTHING.withReply(told)), Outcome.CANNOT);
        assertThat(replies().send(group, more.version(), ids(hidden))).isInstanceOf(GroupSendResult.Sent.class);
        assertThat(replies().history(group)).hasSize(2);
        signedInAs("Ned", Role.REVIEWER);
        assertThat(replies().history(group)).hasSize(1);
        assertThat(replies().open(alone)).isPresent();
    }

    @Test
    void anActionOwnerRepliesToThoseWhoSpeakAboutTheirOwnActions() {
        OpenedCase one = some().published("I wait for a home.");
        OpenedCase notPublished = some().sent("Where is my home?");
        long group = groupOf(one, notPublished);

        signedInAsOwner("Ola");
        assertThat(replies().open(group).orElseThrow().people()).hasSize(1);
        assertThat(replies().open(group).orElseThrow().unpublished()).isZero();
        assertThat(replies().groupOf(one.feedbackId())).contains(group);
        assertThat(replies().groupOf(notPublished.feedbackId())).isEmpty();
        sent(group, one);

        signedInAs("Otto", Role.ACTION_OWNER);
        assertThat(replies().open(group)).isEmpty();
        assertThat(replies().history(group)).isEmpty();
        assertThatThrownBy(() -> replies().save(ReplyDraft.empty(group))).isInstanceOf(NoSuchCase.class);
        assertThat(replies().send(group, 0, ids(one))).isEqualTo(new GroupSendResult.NotSent(new SendResult.NotNow()));
    }
}
