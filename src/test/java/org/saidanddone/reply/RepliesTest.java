package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Status;
import org.saidanddone.publishing.Audience;
import org.saidanddone.testing.OnBothDatabases;

class RepliesTest extends OnBothDatabases {

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private Replies replies() {
        return the(Replies.class);
    }

    private ReplyDraft kept(ReplyDraft draft) {
        return ((Saved.Kept) replies().save(draft)).draft();
    }

    private static ReplyDraft withoutChange(ReplyDraft draft) {
        return new ReplyDraft(
                draft.to(),
                draft.version(),
                draft.outcome(),
                draft.byDate(),
                draft.reason(),
                draft.plain(),
                draft.easy(),
                ChangeDraft.NONE);
    }

    private static ReplyDraft saying(ReplyDraft draft, String plain) {
        return new ReplyDraft(
                draft.to(),
                draft.version(),
                draft.outcome(),
                draft.byDate(),
                draft.reason(),
                plain,
                draft.easy(),
                draft.change());
    }

    private int rows(String table) {
        try (Connection connection = io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(
                                the(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aReplyChangesTheActionAndIsThereForThePerson() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAsOwner("Omar");
        ReplyDraft draft = kept(some().done(opened));

        SendResult result = replies().send(opened.feedbackId(), draft.version());

        assertThat(result).isInstanceOf(SendResult.Sent.class);
        assertThat(some().homes().status()).isEqualTo(Status.DONE);
        Reply reply = replies().history(opened.feedbackId()).getFirst();
        assertThat(reply.outcome()).isEqualTo(Outcome.DONE);
        assertThat(reply.sentBy()).isEqualTo("Omar");
        long update = ((Reply.Changed) reply.restsOn().orElseThrow()).progressUpdateId();
        assertThat(the(Plans.class).history(some().homes().id()))
                .anySatisfy(change -> assertThat(change.id()).isEqualTo(update));
    }

    @Test
    void aReplyWithoutAChangeIsRefused() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        ReplyDraft draft = kept(withoutChange(some().done(opened)));

        SendResult result = replies().send(opened.feedbackId(), draft.version());

        assertThat(result).isInstanceOf(SendResult.Lacking.class);
        assertThat(replies().history(opened.feedbackId())).isEmpty();
        assertThat(replies().open(opened.feedbackId()).orElseThrow().draft()).isEqualTo(draft);
    }

    @Test
    void sendingTwiceIsOneReply() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        int version = kept(some().done(opened)).version();

        SendResult first = replies().send(opened.feedbackId(), version);
        SendResult second = replies().send(opened.feedbackId(), version);

        assertThat(second).isEqualTo(first);
        assertThat(replies().history(opened.feedbackId())).hasSize(1);
    }

    @Test
    void sendingTwiceAtTheSameMomentIsOneReply() throws Exception {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        int version = kept(some().done(opened)).version();
        Callable<SendResult> send = () -> replies().send(opened.feedbackId(), version);

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<SendResult> one : both.invokeAll(List.of(send, send))) {
                assertThat(one.get()).isInstanceOf(SendResult.Sent.class);
            }
        }
        assertThat(replies().history(opened.feedbackId())).hasSize(1);
        assertThat(rows("reply")).isEqualTo(1);
    }

    @Test
    void twoStaffAtOnceBothKeepTheirWords() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        ReplyDraft rias = kept(saying(some().done(opened), "From Ria."));
        signedInAsOwner("Omar");

        Saved saved = replies().save(saying(some().done(opened), "From Omar."));

        assertThat(saved).isInstanceOfSatisfying(Saved.Stale.class, stale -> {
            assertThat(stale.by()).isEqualTo("Ria");
            assertThat(stale.theirs()).isEqualTo(rias);
            assertThat(stale.yours().plain()).isEqualTo("From Omar.");
            assertThat(replies().save(stale.yours().onTopOf(stale.theirs().version())))
                    .isInstanceOf(Saved.Kept.class);
        });
        assertThat(replies().open(opened.feedbackId()).orElseThrow().draft().plain())
                .isEqualTo("From Omar.");
    }

    @Test
    void aDraftThatSomebodyChangedIsNotSent() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        ReplyDraft rias = kept(some().done(opened));
        signedInAsOwner("Omar");
        kept(saying(rias, "From Omar."));

        SendResult result = replies().send(opened.feedbackId(), rias.version());

        assertThat(result).isInstanceOfSatisfying(SendResult.Changed.class, changed -> assertThat(
                        changed.stale().theirs().plain())
                .isEqualTo("From Omar."));
        assertThat(replies().history(opened.feedbackId())).isEmpty();
    }

    @Test
    void wordsWrittenWhileAColleagueSentAreKept() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        ReplyDraft rias = kept(some().done(opened));
        replies().send(opened.feedbackId(), rias.version());
        signedInAsOwner("Omar");

        Saved saved = replies().save(saying(rias, "From Omar."));

        assertThat(saved).isInstanceOfSatisfying(Saved.Stale.class, stale -> {
            assertThat(stale.theirs().isEmpty()).isTrue();
            assertThat(stale.yours().plain()).isEqualTo("From Omar.");
        });
    }

    @Test
    void anOpenConcernStopsAReply() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        ReplyDraft draft = kept(some().done(opened));
        some().raiseAConcern(opened);

        assertThat(replies().send(opened.feedbackId(), draft.version())).isInstanceOf(SendResult.NotNow.class);
        assertThat(some().homes().status()).isEqualTo(Status.ON_TRACK);
        assertThat(rows("reply")).isZero();
    }

    @Test
    void whatIsTypedWhileAConcernIsRaisedIsKept() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAs("Ria", Role.REVIEWER);
        ReplyDraft draft = kept(some().done(opened));
        some().raiseAConcern(opened);

        assertThat(kept(saying(draft, "Still writing.")).plain()).isEqualTo("Still writing.");
    }

    @Test
    void whatIsNotPublishedCannotBeRepliedTo() {
        OpenedCase opened = some().sent("I wait for a home.");
        signedInAsOwner("Omar");

        assertThat(replies().open(opened.feedbackId())).isEmpty();
        assertThatThrownBy(() -> replies().save(some().done(opened))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void visitorsCannotReply() {
        OpenedCase opened = some().published("I wait for a home.");
        asVisitor();

        assertThatThrownBy(() -> replies().open(opened.feedbackId())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> replies().send(opened.feedbackId(), 1)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void somebodyWhoWantsMailGetsOneMail() {
        OpenedCase opened = some().published(some().sentBySomebodyWithMail("pat@example.org"), Audience.STAFF);
        int before = rows("outbox");

        some().reply(some().done(opened));

        assertThat(rows("outbox")).isEqualTo(before + 1);
    }

    @Test
    void somebodyWithAReceiptOnlyGetsNoMail() {
        OpenedCase opened = some().published("I wait for a home.");
        int before = rows("outbox");

        some().reply(some().done(opened));

        assertThat(rows("outbox")).isEqualTo(before);
    }

    @Test
    void whatIsAnsweredWaitsNoMore() {
        OpenedCase first = some().published("I wait for a home.");
        OpenedCase second = some().published("I wait as well.");
        some().reply(some().done(first));
        signedInAsOwner("Omar");

        assertThat(replies().waiting(Optional.empty()).items())
                .extracting(owed -> owed.said().feedbackId())
                .containsExactly(second.feedbackId());
    }
}
