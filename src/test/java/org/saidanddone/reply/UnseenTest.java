package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidanddone.reply.ReplyFixtures.seeing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.plan.Author;
import org.saidanddone.plan.Change;
import org.saidanddone.plan.Owner;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.plan.Status;
import org.saidanddone.publishing.Audience;
import org.saidanddone.review.Cases;
import org.saidanddone.safeguarding.Concern;
import org.saidanddone.safeguarding.ConcernDecision;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.safeguarding.Consent;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.OnBothDatabases;

/** Two people who reply about one action: neither overwrites nor contradicts the other unseen. */
class UnseenTest extends OnBothDatabases {

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private Replies replies() {
        return the(Replies.class);
    }

    private ReplyDraft kept(ReplyDraft draft) {
        return ((Saved.Kept) replies().save(draft)).draft();
    }

    private SendResult sent(ReplyDraft draft) {
        ReplyDraft now = kept(draft);
        return replies().send(now.to(), now.version());
    }

    private static ReplyDraft saying(ReplyDraft draft, Outcome outcome, Optional<LocalDate> by, ChangeDraft change) {
        return new ReplyDraft(
                draft.to(),
                draft.version(),
                Optional.of(outcome),
                by,
                outcome == Outcome.CANNOT ? "There is no money." : "",
                draft.plain(),
                draft.easy(),
                change);
    }

    private ReplyDraft cannot(OpenedCase opened) {
        return saying(some().done(opened), Outcome.CANNOT, Optional.empty(), ChangeDraft.NONE);
    }

    private ReplyDraft willDo(OpenedCase opened, LocalDate by) {
        return saying(some().done(opened), Outcome.WILL_DO, Optional.of(by), some().forThePerson());
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

    @Test
    void aReplyOverAnActionThatAColleagueChangedIsNotSentAndTheWriterSeesBoth() {
        OpenedCase mine = some().published("I wait for a home.");
        OpenedCase theirs = some().published("No home for me.");
        signedInAsOwner("Omar");
        ReplyDraft draft = kept(some().done(mine));
        signedInAsOwner("Olga");
        sent(saying(
                some().done(theirs),
                Outcome.WILL_DO,
                Optional.of(clock.today().plusDays(30)),
                some().toStatus(Status.LATE)));
        signedInAsOwner("Omar");

        SendResult result = replies().send(draft.to(), draft.version());

        assertThat(result).isInstanceOfSatisfying(SendResult.ActionChanged.class, changed -> {
            assertThat(changed.meanwhile().seenStatus()).isEqualTo(Status.ON_TRACK);
            assertThat(changed.meanwhile().now().status()).isEqualTo(Status.LATE);
            assertThat(changed.meanwhile().since()).singleElement().satisfies(update -> {
                assertThat(update.madeBy()).isEqualTo("Olga");
                assertThat(update.change()).isEqualTo(new Change.NewStatus(Status.LATE));
            });
        });
        assertThat(some().homes().status()).as("what Olga wrote stands").isEqualTo(Status.LATE);
        assertThat(replies().history(mine.feedbackId())).isEmpty();
        assertThat(replies().open(mine.feedbackId()).orElseThrow().draft())
                .as("nothing is lost")
                .isEqualTo(draft);

        ReplyDraft knowing =
                seeing(draft, new Seen(Optional.of(some().homes().version()), number("select max(id) from reply")));
        assertThat(sent(knowing)).isInstanceOf(SendResult.Sent.class);
        assertThat(some().homes().status()).isEqualTo(Status.DONE);
    }

    @Test
    void aProposalAndAReplyForOnePersonAreHeldAgainstTheActionAsWell() {
        OpenedCase mine = some().published("I wait for a home.");
        OpenedCase theirs = some().published("No home for me.");
        signedInAs("Ria", Role.REVIEWER);
        ReplyDraft proposal = kept(some().done(mine));
        signedInAsOwner("Olga");
        sent(some().done(theirs));
        signedInAs("Ria", Role.REVIEWER);

        assertThat(replies().send(proposal.to(), proposal.version())).isInstanceOf(SendResult.ActionChanged.class);
        ReplyDraft forThePerson =
                seeing(saying(proposal, Outcome.DONE, Optional.empty(), some().forThePerson()), Seen.NOTHING);
        assertThat(sent(forThePerson)).isInstanceOf(SendResult.ActionChanged.class);
        assertThat(number("select count(*) from reply")).isEqualTo(1);
    }

    @Test
    void whoNeverLookedAtTheActionChangesNothing() {
        OpenedCase mine = some().published("I wait for a home.");
        signedInAsOwner("Omar");

        assertThat(sent(seeing(some().done(mine), Seen.NOTHING))).isInstanceOf(SendResult.ActionChanged.class);
        assertThat(some().homes().status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void aReplyToAGroupOverAnActionThatAColleagueChangedIsSentToNobody() {
        OpenedCase one = some().published("I wait for a home.");
        OpenedCase other = some().published("No home for me.");
        long group = groupOf(one);
        signedInAsOwner("Omar");
        ReplyDraft draft = some().done(one);
        ReplyDraft kept = ((Saved.Kept) the(GroupReplies.class)
                        .save(new ReplyDraft(
                                group,
                                0,
                                draft.outcome(),
                                draft.byDate(),
                                "",
                                draft.plain(),
                                draft.easy(),
                                draft.change())))
                .draft();
        signedInAsOwner("Olga");
        sent(some().done(other));
        signedInAsOwner("Omar");

        GroupSendResult result = the(GroupReplies.class).send(group, kept.version(), Set.of(one.feedbackId()));

        assertThat(((GroupSendResult.NotSent) result).why())
                .isInstanceOfSatisfying(SendResult.ActionChanged.class, changed -> assertThat(
                                changed.meanwhile().since())
                        .extracting(ProgressUpdate::madeBy)
                        .containsExactly("Olga"));
        assertThat(number("select count(*) from reply")).isEqualTo(1);
    }

    @Test
    void theWriterSeesWhatOthersWereToldNewestFirstAndNotWhoTheyAre() {
        OpenedCase first = some().published("I wait for a home.");
        OpenedCase second = some().published("No home for me.");
        OpenedCase third = some().published("Where is my home?");
        signedInAs("Ria", Role.REVIEWER);
        sent(cannot(first));
        signedInAsOwner("Omar");
        ReplyDraft later = willDo(second, clock.today().plusDays(30));
        sent(seeing(later, later.change().seen().withReply(number("select max(id) from reply"))));

        List<EarlierReply> others =
                replies().open(third.feedbackId()).orElseThrow().toOthers();

        assertThat(others).extracting(EarlierReply::outcome).containsExactly(Outcome.WILL_DO, Outcome.CANNOT);
        assertThat(others)
                .extracting(EarlierReply::author)
                .containsExactly(new Author.OwnersPost(new Owner("NHS England", "")), new Author.ReviewTeam());
        assertThat(others.getFirst().byDate()).contains(clock.today().plusDays(30));
        assertThat(replies().open(second.feedbackId()).orElseThrow().toOthers())
                .as("their own replies stand in their own history")
                .extracting(EarlierReply::outcome)
                .containsExactly(Outcome.CANNOT);
    }

    @Test
    void aReplyThatSaysSomethingElseThanOthersWereToldIsSentOnlyKnowingly() {
        OpenedCase first = some().published("I wait for a home.");
        OpenedCase second = some().published("No home for me.");
        OpenedCase third = some().published("Where is my home?");
        signedInAs("Ria", Role.REVIEWER);
        sent(cannot(first));

        SendResult result = sent(some().done(second));
        assertThat(result).isInstanceOfSatisfying(SendResult.Differs.class, differs -> assertThat(differs.told())
                .extracting(EarlierReply::outcome)
                .containsExactly(Outcome.CANNOT));
        assertThat(number("select count(*) from proposal")).isZero();
        assertThat(number("select count(*) from reply")).isEqualTo(1);

        long told = number("select max(id) from reply");
        ReplyDraft knowing = replies().open(second.feedbackId()).orElseThrow().draft();
        knowing = seeing(knowing, knowing.change().seen().withReply(told));
        // Meanwhile a third person is told something else again.
        ReplyDraft again = willDo(third, clock.today().plusDays(3));
        assertThat(sent(seeing(again, again.change().seen().withReply(told)))).isInstanceOf(SendResult.Sent.class);
        assertThat(sent(knowing)).as("of that, they did not know").isInstanceOf(SendResult.Differs.class);

        knowing = replies().open(second.feedbackId()).orElseThrow().draft();
        knowing = seeing(knowing, knowing.change().seen().withReply(number("select max(id) from reply")));
        assertThat(sent(knowing)).isInstanceOf(SendResult.Sent.class);
        assertThat(number("select count(*) from audit_event where what = 'REPLY_DIFFERS' and feedback_id = "
                        + second.feedbackId() + " and was = 'WILL_DO CANNOT' and became = 'DONE'"))
                .isEqualTo(1);
    }

    @Test
    void theSameAnswerAQuestionAndAnotherActionDoNotDiffer() {
        OpenedCase first = some().published("I wait for a home.");
        OpenedCase second = some().published("No home for me.");
        OpenedCase asked = some().published("Hm.");
        OpenedCase elsewhere = new FeedbackFixtures(database.product())
                .sentAbout("BRS-01", Map.of("happening", "I am still in hospital", "show", "YES"));
        some().published(elsewhere, Audience.EVERYONE);
        signedInAs("Ria", Role.REVIEWER);
        sent(cannot(first));

        assertThat(sent(cannot(second))).isInstanceOf(SendResult.Sent.class);
        assertThat(sent(some().question(asked))).isInstanceOf(SendResult.Sent.class);
        assertThat(sent(saying(some().done(elsewhere), Outcome.TELL_US_MORE, Optional.empty(), ChangeDraft.NONE)))
                .isInstanceOf(SendResult.Sent.class);
    }

    @Test
    void anotherDayForTheSamePromiseDiffers() {
        OpenedCase first = some().published("I wait for a home.");
        OpenedCase second = some().published("No home for me.");
        signedInAs("Ria", Role.REVIEWER);
        sent(willDo(first, clock.today().plusDays(30)));

        assertThat(sent(willDo(second, clock.today().plusDays(90)))).isInstanceOf(SendResult.Differs.class);
    }

    @Test
    void ofWhatOnePersonWasToldTheLastCounts() {
        OpenedCase first = some().published("I wait for a home.");
        OpenedCase second = some().published("No home for me.");
        signedInAs("Ria", Role.REVIEWER);
        sent(cannot(first));
        ReplyDraft now = some().done(first)
                .onTopOf(
                        replies().open(first.feedbackId()).orElseThrow().draft().version());
        assertThat(sent(now))
                .as("their own history is no contradiction of others")
                .isInstanceOf(SendResult.Sent.class);

        assertThat(sent(some().done(second))).isInstanceOf(SendResult.Sent.class);
    }

    @Test
    void aReplyToAGroupIsHeldAgainstWhatOthersWereToldAndIsOneReplyToOthers() {
        OpenedCase first = some().published("I wait for a home.");
        OpenedCase one = some().published("No home for me.");
        OpenedCase two = some().published("Where is my home?");
        OpenedCase last = some().published("When do I move?");
        long group = groupOf(one, two);
        sent(cannot(first));
        ReplyDraft draft = some().done(one);
        draft = new ReplyDraft(
                group, 0, draft.outcome(), draft.byDate(), "", draft.plain(), draft.easy(), draft.change());
        ReplyDraft kept = ((Saved.Kept) the(GroupReplies.class).save(draft)).draft();
        Set<Long> both = Set.of(one.feedbackId(), two.feedbackId());

        assertThat(the(GroupReplies.class).differing(kept)).hasSize(1);
        assertThat(((GroupSendResult.NotSent) the(GroupReplies.class).send(group, kept.version(), both)).why())
                .isInstanceOf(SendResult.Differs.class);
        kept = ((Saved.Kept) the(GroupReplies.class)
                        .save(seeing(kept, kept.change().seen().withReply(number("select max(id) from reply")))))
                .draft();
        assertThat(the(GroupReplies.class).send(group, kept.version(), both)).isInstanceOf(GroupSendResult.Sent.class);
        assertThat(number("select count(*) from audit_event where what = 'REPLY_DIFFERS'"))
                .isEqualTo(2);

        assertThat(replies().open(last.feedbackId()).orElseThrow().toOthers())
                .extracting(EarlierReply::outcome)
                .containsExactly(Outcome.DONE, Outcome.CANNOT);
    }

    @Test
    void whatIsHiddenFromAColleagueIsNeitherShownNorCounted() {
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
        signedInAs("Ria", Role.REVIEWER);
        sent(cannot(hidden));
        assertThat(replies().differing(some().done(seen))).hasSize(1);

        Database.ACTOR.is(ned);

        assertThat(replies().open(seen.feedbackId()).orElseThrow().toOthers()).isEmpty();
        assertThat(replies().differing(some().done(seen))).isEmpty();
        assertThat(replies().differing(some().done(hidden))).isEmpty();
        assertThat(sent(some().done(seen))).isInstanceOf(SendResult.Sent.class);
    }

    @Test
    void anOwnerIsToldOfRepliesAboutTheirOwnActionsOnly() {
        OpenedCase first = some().published("I wait for a home.");
        OpenedCase second = some().published("No home for me.");
        signedInAs("Ria", Role.REVIEWER);
        sent(cannot(first));

        signedInAs("Otto", Role.ACTION_OWNER);
        assertThat(replies().open(second.feedbackId())).isEmpty();
        assertThat(replies().differing(some().done(second))).isEmpty();
        assertThat(replies().meanwhile(seeing(some().done(second), Seen.NOTHING)))
                .isEmpty();
        signedInAsOwner("Omar");
        assertThat(replies().open(second.feedbackId()).orElseThrow().toOthers()).hasSize(1);
    }

    private List<SendResult> atTheSameMoment(ReplyDraft one, ReplyDraft other) throws Exception {
        Callable<SendResult> first = () -> replies().send(one.to(), one.version());
        Callable<SendResult> second = () -> replies().send(other.to(), other.version());
        List<SendResult> ended = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<SendResult> each : both.invokeAll(List.of(first, second))) {
                ended.add(each.get());
            }
        }
        return ended;
    }

    @Test
    void ofTwoWhoChangeOneActionAtTheSameMomentOneDoes() throws Exception {
        OpenedCase first = some().published("I wait for a home.");
        OpenedCase second = some().published("No home for me.");
        signedInAsOwner("Omar");
        ReplyDraft one = kept(some().done(first));
        ReplyDraft other = kept(some().done(second));

        assertThat(atTheSameMoment(one, other))
                .hasAtLeastOneElementOfType(SendResult.Sent.class)
                .hasAtLeastOneElementOfType(SendResult.ActionChanged.class);
        assertThat(number("select count(*) from progress_update")).isEqualTo(1);
    }

    @Test
    void ofTwoWhoContradictEachOtherAtTheSameMomentOneIsAsked() throws Exception {
        OpenedCase first = some().published("I wait for a home.");
        OpenedCase second = some().published("No home for me.");
        signedInAs("Ria", Role.REVIEWER);
        ReplyDraft one = kept(cannot(first));
        ReplyDraft other = kept(saying(some().done(second), Outcome.DONE, Optional.empty(), some().forThePerson()));

        assertThat(atTheSameMoment(one, other))
                .hasAtLeastOneElementOfType(SendResult.Sent.class)
                .hasAtLeastOneElementOfType(SendResult.Differs.class);
    }
}
