package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.saidanddone.due.CaseClock;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.WaysBack;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.AuditEvent;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Proposals;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.PublishProblem;
import org.saidanddone.publishing.PublishRefused;
import org.saidanddone.question.AskedOfMe;
import org.saidanddone.question.QuestionText;
import org.saidanddone.question.Questions;
import org.saidanddone.review.CaseChanged;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.MoveRefused;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.PublishedFeedbacks;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.SettingAside;
import org.saidanddone.review.TakingBack;
import org.saidanddone.review.WhySetAside;
import org.saidanddone.safeguarding.Concern;
import org.saidanddone.safeguarding.ConcernDecision;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.safeguarding.Consent;
import org.saidanddone.team.Notes;
import org.saidanddone.testing.OnBothDatabases;

/** A person takes back what they said, for everybody else or whole; also while colleagues work on it. */
class TakingBackTest extends OnBothDatabases {

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private TakingBack takingBack() {
        return the(TakingBack.class);
    }

    private ReviewState state(OpenedCase opened) {
        return file(opened).state();
    }

    private List<AuditEvent> trail(OpenedCase opened) {
        signedInAs("Ria", Role.REVIEWER);
        List<AuditEvent> trail = the(Cases.class).trail(opened.feedbackId());
        asVisitor();
        return trail;
    }

    private CaseFile file(OpenedCase opened) {
        signedInAs("Ria", Role.REVIEWER);
        CaseFile file = the(Cases.class)
                .open(opened.feedbackId())
                .flatMap(the(Cases.class)::read)
                .orElseThrow();
        asVisitor();
        return file;
    }

    private List<Conversation> everybodySees() {
        asVisitor();
        return the(Conversations.class).about(some().homes().id());
    }

    private boolean ownersSee(OpenedCase opened) {
        signedInAsOwner("Ola");
        boolean seen = the(PublishedFeedbacks.class).find(opened.feedbackId()).isPresent()
                || the(Replies.class).open(opened.feedbackId()).isPresent()
                || !the(Replies.class).waiting(Optional.empty()).items().isEmpty();
        asVisitor();
        return seen;
    }

    private List<Object> inboxOf(InboxFilter filter) {
        signedInAs("Ria", Role.REVIEWER);
        List<Object> items = List.copyOf(
                the(Inbox.class).list(InboxQuery.of(filter), Optional.empty()).items());
        asVisitor();
        return items;
    }

    // What was sent

    @Test
    void whoeverHasTheReceiptSeesWhatWasSentAndWhatWasAddedBeforeAndAfterReview() {
        OpenedCase opened = some().sent("I wait for a home.");

        assertThat(takingBack().sent(opened).orElseThrow().feedback().words("happening"))
                .isEqualTo("I wait for a home.");
        assertThat(takingBack().sent(opened).orElseThrow().about())
                .containsExactly(some().homes().id());
        some().published(opened, Audience.EVERYONE);
        Reply reply = some().reply(some().question(opened));
        the(Answers.class).tellMore(opened, reply.id(), "The one in our street.");

        assertThat(takingBack().sent(opened).orElseThrow().feedback().answers())
                .extracting(answer -> answer.words())
                .contains("I wait for a home.", "The one in our street.");
    }

    // Who may see it

    @Test
    void whatMayNotBeShownAnyMoreIsGoneFromEverybodyAndFromOwnersAtOnceAndReviewersKeepIt() {
        OpenedCase opened = some().published("I wait for a home.");
        clock.moveToPublishing();
        assertThat(everybodySees()).hasSize(1);
        assertThat(ownersSee(opened)).isTrue();

        takingBack().stopShowing(opened);

        assertThat(everybodySees()).isEmpty();
        assertThat(ownersSee(opened)).isFalse();
        assertThat(state(opened)).isEqualTo(ReviewState.AWAITING);
        assertThat(file(opened).feedback().words("happening")).isEqualTo("I wait for a home.");
        assertThat(the(Answers.class).of(opened).said()).isEmpty();
    }

    @Test
    void afterThatItCanBePublishedForThoseWhoReplyAndNotForEverybody() {
        OpenedCase opened = some().published("I wait for a home.");
        takingBack().stopShowing(opened);
        CaseFile file = file(opened);
        signedInAs("Ria", Role.REVIEWER);

        assertThatThrownBy(() -> the(Cases.class).publish(opened.feedbackId(), file.version(), Audience.EVERYONE))
                .isInstanceOfSatisfying(PublishRefused.class, refused -> assertThat(refused.problems())
                        .containsExactly(PublishProblem.PERSON_DID_NOT_AGREE));
        the(Cases.class).publish(opened.feedbackId(), file.version(), Audience.STAFF);

        assertThat(ownersSee(opened)).isTrue();
        assertThat(everybodySees()).isEmpty();
    }

    @Test
    void whatHasItsReplyStaysAnswered() {
        OpenedCase opened = some().published("I wait for a home.");
        some().reply(some().done(opened));

        takingBack().stopShowing(opened);

        assertThat(state(opened)).isEqualTo(ReviewState.REPLIED);
        assertThat(everybodySees()).isEmpty();
        assertThat(the(CaseClock.class).of(opened.feedbackId()).orElseThrow().answered())
                .isPresent();
    }

    @Test
    void whatMayBeShownAgainIsShownOnlyWhenAReviewerPublishesItAnew() {
        OpenedCase opened = some().published("I wait for a home.");
        takingBack().stopShowing(opened);

        takingBack().letShow(opened);

        assertThat(everybodySees()).isEmpty();
        assertThat(takingBack().now(opened).mayShow()).isTrue();
        some().published(opened, Audience.EVERYONE);
        clock.moveToPublishing();
        assertThat(everybodySees()).hasSize(1);
    }

    @Test
    void aSecondPressChangesNothingAndEachChangeIsOnRecordOnce() {
        OpenedCase opened = some().published("I wait for a home.");

        takingBack().stopShowing(opened);
        takingBack().stopShowing(opened);
        takingBack().letShow(opened);
        takingBack().letShow(opened);

        assertThat(trail(opened))
                .extracting(AuditEvent::who, AuditEvent::what)
                .filteredOn(step -> step.toList().get(1).toString().startsWith("SHOW_"))
                .containsExactly(tuple("", "SHOW_GIVEN"), tuple("", "SHOW_TAKEN_BACK"));
    }

    // The whole

    @Test
    void whatIsTakenBackWholeIsANumberInAListOfItsOwnAndNothingCanBeDoneWithIt() {
        OpenedCase opened = some().published("I wait for a home.");
        int version = file(opened).version();

        TakingBack.Now now = takingBack().takeAllBack(opened);

        assertThat(now.gone()).isPresent();
        assertThat(now.waits()).isFalse();
        CaseFile file = file(opened);
        assertThat(file.state()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(file.version()).isGreaterThan(version);
        assertThat(file.feedback().answers()).isEmpty();
        assertThat(file.feedback().links()).isEmpty();
        assertThat(everybodySees()).isEmpty();
        assertThat(ownersSee(opened)).isFalse();
        assertThat(takingBack().sent(opened)).isEmpty();
        assertThat(inboxOf(InboxFilter.WITHDRAWN)).hasSize(1);
        assertThat(inboxOf(InboxFilter.ALL)).hasSize(1);
        for (InboxFilter filter : new InboxFilter[] {
            InboxFilter.NEW, InboxFilter.WAITING, InboxFilter.ANSWERED, InboxFilter.NOT_LINKED, InboxFilter.SET_ASIDE
        }) {
            assertThat(inboxOf(filter)).as(filter.name()).isEmpty();
        }
        nothingCanBeDone(opened, file.version());
    }

    private void nothingCanBeDone(OpenedCase opened, int version) {
        long id = opened.feedbackId();
        signedInAs("Ria", Role.REVIEWER);
        Cases cases = the(Cases.class);
        List<Runnable> doings = List.of(
                () -> cases.take(id, version),
                () -> cases.link(id, version, some().homes().id(), LinkKind.HARM),
                () -> cases.publish(id, version, Audience.STAFF),
                () -> cases.withdraw(id, version),
                () -> the(SettingAside.class).setAside(id, version, WhySetAside.OTHER, "An advertisement."),
                () -> the(SettingAside.class).takeBack(id, version),
                () -> the(Concerns.class).raise(id, "They sound afraid", List.of()),
                () -> the(Notes.class).add(id, "We know them."),
                () -> the(Questions.class).ask(id, new QuestionText("Which home?", "Which home?")));
        doings.forEach(doing -> assertThatThrownBy(doing::run)
                .isInstanceOfAny(MoveRefused.class, NoSuchCase.class, PublishRefused.class));
        assertThat(cases.open(id).flatMap(cases::read).orElseThrow().state()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(the(Notes.class).of(id)).isEmpty();
        asVisitor();
    }

    @Test
    void theClockOfWhatWasTakenBackStandsStill() {
        OpenedCase opened = some().sent("I wait for a home.");

        takingBack().takeAllBack(opened);

        assertThat(the(CaseClock.class).of(opened.feedbackId()).orElseThrow().answered())
                .isPresent();
    }

    @Test
    void aSecondTabAddsNothingToWhatWasTakenBack() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().question(opened));
        signedInAs("Ria", Role.REVIEWER);
        long asked = the(Questions.class)
                .ask(opened.feedbackId(), new QuestionText("Which home?", "Which home?"))
                .getFirst()
                .id();
        asVisitor();
        takingBack().takeAllBack(opened);

        takingBack().takeAllBack(opened);
        takingBack().stopShowing(opened);
        takingBack().letShow(opened);
        the(Answers.class).keep(opened, reply.id(), "The roof");
        the(Answers.class).say(opened, reply.id(), Verdict.SAME);
        the(Answers.class).tellMore(opened, reply.id(), "The roof leaks.");
        the(Answers.class).lookAgain(opened);
        the(AskedOfMe.class).keep(opened, asked, "The one");
        the(AskedOfMe.class).answer(opened, asked, "The one in our street.");
        the(AskedOfMe.class).decline(opened, asked);

        assertThat(state(opened)).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(file(opened).feedback().answers()).isEmpty();
        assertThat(takingBack().now(opened).mayShow()).isFalse();
        assertThat(trail(opened))
                .extracting(AuditEvent::what)
                .filteredOn("ALL_TAKEN_BACK"::equals)
                .hasSize(1);
    }

    private Map<Long, Integer> disputes() {
        signedInAs("Ria", Role.REVIEWER);
        return the(Disputes.class).now(Set.of(some().homes().id()));
    }

    @Test
    void nobodyDisputesAnyMoreWhoTookBackWhatTheySaid() {
        OpenedCase opened = some().published("I wait for a home.");
        Reply reply = some().reply(some().done(opened));
        the(Answers.class).say(opened, reply.id(), Verdict.SAME);
        assertThat(disputes()).containsExactly(entry(some().homes().id(), 1));

        takingBack().takeAllBack(opened);

        assertThat(disputes()).isEmpty();
    }

    @Test
    void aReplyThatHoldsNothingOfThePersonStaysWithoutTheQuote() {
        OpenedCase opened = some().published("My brother cannot visit.");
        some().reply(some().doneWith(opened, "There is more supported housing now."));
        clock.moveToPublishing();

        takingBack().takeAllBack(opened);

        assertThat(everybodySees()).isEmpty();
        assertThat(the(Conversations.class).withoutQuote(some().homes().id()))
                .singleElement()
                .satisfies(reply -> assertThat(reply.plain()).isEqualTo("There is more supported housing now."));
    }

    @Test
    void aReplyThatNobodyHadReadYetIsNotShownBeforeThePublishingHour() {
        OpenedCase opened = some().published("Trains frighten me.");
        clock.moveToPublishing();
        clock.moveOn(Duration.ofMinutes(1));
        some().replyByOwner(some().done(opened));

        takingBack().takeAllBack(opened);

        assertThat(the(Conversations.class).withoutQuote(some().homes().id())).isEmpty();
        clock.moveToPublishing();
        assertThat(the(Conversations.class).withoutQuote(some().homes().id())).hasSize(1);
    }

    @Test
    void aReplyToWordsThatNobodyHadReadYetIsNeverShown() {
        OpenedCase opened = some().published("Trains frighten me.");
        some().replyByOwner(some().done(opened));

        takingBack().takeAllBack(opened);
        clock.moveToPublishing();

        assertThat(the(Conversations.class).withoutQuote(some().homes().id())).isEmpty();
    }

    @Test
    void whatTheOwnerAcceptedHoldsNothingOfThePersonEither() {
        OpenedCase opened = some().published("Trains frighten me.");
        ReplyDraft done = some().done(opened);
        some().reply(new ReplyDraft(
                done.to(),
                0,
                done.outcome(),
                done.byDate(),
                "",
                done.plain(),
                done.easy(),
                done.change().withTexts(text -> text.isBlank() || text.startsWith("http") ? text : "No more trains.")));
        signedInAsOwner("Omar");
        the(Proposals.class)
                .accept(
                        the(Proposals.class).forMe().getFirst().id(),
                        some().homes().version());
        asVisitor();

        takingBack().takeAllBack(opened);

        long action = some().homes().id();
        assertThat(the(Plans.class).history(action).toString()).doesNotContain("trains");
        assertThat(the(Plans.class).action(action).orElseThrow().reason()).doesNotContain("trains");
    }

    @Test
    void aReplyThatHoldsSomethingOfThePersonGoesWithIt() {
        for (String words : List.of(
                "Your brother can come on Sunday.", "We told Quillfeather about it.", "Ring 01273 496000 to ask.")) {
            OpenedCase opened = some().published("My brother cannot visit.");
            some().reply(some().questionWith(opened, words));
            clock.moveToPublishing();

            takingBack().takeAllBack(opened);

            assertThat(the(Conversations.class).withoutQuote(some().homes().id()))
                    .as(words)
                    .isEmpty();
        }
    }

    @Test
    void aReplyThatWasForThePersonAloneIsNotPublicAfterwards() {
        OpenedCase opened = some().published(some().sent("My brother cannot visit."), Audience.STAFF);
        some().reply(some().doneWith(opened, "There is more supported housing now."));

        takingBack().takeAllBack(opened);

        assertThat(the(Conversations.class).withoutQuote(some().homes().id())).isEmpty();
    }

    // While a concern is open

    private OpenedCase withConcern() {
        OpenedCase opened = some().published("I wait for a home.");
        some().raiseAConcern(opened);
        return opened;
    }

    private ConcernDecision decision() {
        return new ConcernDecision("We spoke", "To be left alone", "Nobody", Optional.of(Consent.AGREED), "Asked");
    }

    private Concern concern(OpenedCase opened) {
        return the(Concerns.class).of(opened.feedbackId()).getFirst();
    }

    @Test
    void whileAConcernIsOpenItIsKeptForTheLeadAloneAndThePersonIsTold() {
        OpenedCase opened = withConcern();

        TakingBack.Now now = takingBack().takeAllBack(opened);

        assertThat(now.waits()).isTrue();
        assertThat(takingBack().now(opened).waits()).isTrue();
        assertThat(everybodySees()).isEmpty();
        assertThat(ownersSee(opened)).isFalse();
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        assertThat(the(Cases.class)
                        .open(opened.feedbackId())
                        .flatMap(the(Cases.class)::read)
                        .orElseThrow()
                        .feedback()
                        .words("happening"))
                .isEqualTo("I wait for a home.");
        assertThat(takingBack().of(opened.feedbackId()).orElseThrow().waits()).isTrue();
    }

    @Test
    void itGoesWhenTheLastConcernEndsAndNotBefore() {
        OpenedCase opened = withConcern();
        some().raiseAConcernAsLead(opened);
        takingBack().takeAllBack(opened);
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        Concerns concerns = the(Concerns.class);
        List<Concern> open = concerns.of(opened.feedbackId());

        concerns.keep(open.getFirst().id(), open.getFirst().version(), decision());
        concerns.clear(open.getLast().id(), open.getLast().version(), decision());
        assertThat(takingBack().now(opened).waits()).isTrue();
        concerns.clear(open.getFirst().id(), concern(opened).version(), decision());

        assertThat(takingBack().now(opened).gone()).isPresent();
        assertThat(the(Cases.class)
                        .open(opened.feedbackId())
                        .flatMap(the(Cases.class)::read)
                        .orElseThrow()
                        .state())
                .isEqualTo(ReviewState.WITHDRAWN);
        assertThat(concerns.of(opened.feedbackId()))
                .allSatisfy(each -> assertThat(each.why()).isEmpty());
    }

    // At the same moment

    private <T> Callable<Optional<T>> as(Person person, Supplier<T> work, CyclicBarrier start) {
        return () -> {
            start.await();
            return the(WhoIsAsking.class).as(new Asking.Colleague(person.id(), person.name(), person.roles()), () -> {
                try {
                    return Optional.of(work.get());
                } catch (CaseChanged | MoveRefused | PublishRefused tooLate) {
                    return Optional.<T>empty();
                }
            });
        };
    }

    @Test
    void whoeverPublishesAtTheSameMomentPublishesNothingThatStays() throws Exception {
        Person ria = the(People.class).add(new EmailAddress("ria@example.org"), "Ria", java.util.Set.of(Role.REVIEWER));
        for (int round = 0; round < 10; round++) {
            OpenedCase opened = some().sent("I wait for a home.");
            CaseFile file = some().confirmed(opened);
            atTheSameMoment(
                    opened,
                    start -> as(
                            ria,
                            () -> the(Cases.class).publish(opened.feedbackId(), file.version(), Audience.EVERYONE),
                            start),
                    round % 2 == 0);
            assertThat(everybodySees()).as("round " + round).isEmpty();
            assertThat(file(opened).published()).isEmpty();
        }
    }

    @Test
    void whoeverRepliesAtTheSameMomentSendsBeforeItOrNotAtAll() throws Exception {
        Person ria = the(People.class).add(new EmailAddress("ria@example.org"), "Ria", java.util.Set.of(Role.REVIEWER));
        for (int round = 0; round < 10; round++) {
            OpenedCase opened = some().published("My brother waits.");
            int version = some().kept(some().doneWith(opened, "Your brother can move in."));
            atTheSameMoment(
                    opened, start -> as(ria, () -> the(Replies.class).send(opened.feedbackId(), version), start), true);
            assertThat(the(TakingBack.class).now(opened).gone()).isPresent();
            assertThat(the(Conversations.class).withoutQuote(some().homes().id()))
                    .isEmpty();
            assertThat(state(opened)).isEqualTo(ReviewState.WITHDRAWN);
            assertThat(the(Answers.class).of(opened).given()).isEmpty();
        }
    }

    private <T> void atTheSameMoment(
            OpenedCase opened,
            java.util.function.Function<CyclicBarrier, Callable<Optional<T>>> colleague,
            boolean whole)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<Optional<T>> theirs = two.submit(colleague.apply(start));
            Future<?> mine = two.submit(() -> {
                start.await();
                if (whole) {
                    takingBack().takeAllBack(opened);
                } else {
                    takingBack().stopShowing(opened);
                }
                return opened;
            });
            theirs.get();
            mine.get();
        }
    }

    @Test
    void anOwnerWithTheComposerOpenKeepsAndSendsNothingAnyMore() {
        OpenedCase opened = some().published("I wait for a home.");
        signedInAsOwner("Ola");
        ReplyDraft draft = some().done(opened);
        ToAnswer to = the(Replies.class).open(opened.feedbackId()).orElseThrow();
        Saved first = the(Replies.class).save(draft.onTopOf(to.draft().version()));
        int version = ((Saved.Kept) first).draft().version();

        takingBack().takeAllBack(opened);

        assertThat(the(Replies.class).save(draft.onTopOf(version))).isEqualTo(new Saved.Gone());
        assertThat(the(Replies.class).send(opened.feedbackId(), version)).isEqualTo(new SendResult.NotNow());
        assertThat(the(Replies.class).open(opened.feedbackId())).isEmpty();
        assertThat(the(Replies.class).history(opened.feedbackId())).isEmpty();
    }

    @Test
    void anOwnerWithTheComposerOpenSendsNothingWhenItMayNotBeShownAnyMore() {
        OpenedCase opened = some().published("I wait for a home.");
        int version = some().kept(some().done(opened));

        takingBack().stopShowing(opened);

        signedInAsOwner("Ola");
        assertThat(the(Replies.class).send(opened.feedbackId(), version)).isEqualTo(new SendResult.NotNow());
        assertThat(the(Replies.class).open(opened.feedbackId())).isEmpty();
    }

    @Test
    void mailsThatWaitForThePersonAreNotSentAnyMore() {
        OpenedCase opened = some().sentBySomebodyWithMail("giver@example.org");
        OpenedCase other = some().sentBySomebodyWithMail("other@example.org");
        assertThat(some().mailsWaiting()).isEqualTo(2);

        takingBack().takeAllBack(opened);

        assertThat(some().mailsWaiting()).isEqualTo(1);
        assertThat(takingBack().sent(other)).isPresent();
    }

    @Test
    void noDeviceShowsTheWayToWhatWasTakenBack() {
        FeedbackFixtures given = new FeedbackFixtures(database.product());
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("happening", "I wait for a home."));
        String token = the(WaysBack.class).make(draft);
        OpenedCase opened = given.sent(draft);
        assertThat(the(WaysBack.class).open(token)).isPresent();

        takingBack().takeAllBack(opened);

        assertThat(the(WaysBack.class).open(token)).isEmpty();
    }

    @Test
    void mailsThatWaitAreNotSentEitherWhereSomeOfItMustBeKept() {
        OpenedCase opened = some().sentBySomebodyWithMail("giver@example.org");
        some().raiseAConcern(opened);
        long withoutTheirs = some().mailsWaiting() - 1;

        assertThat(takingBack().takeAllBack(opened).waits()).isTrue();

        assertThat(some().mailsWaiting()).isEqualTo(withoutTheirs);
    }

    @Test
    void aCopyOfWhatWeHoldSaysNothingOfWhatWasTakenBack() {
        OpenedCase opened = some().published("I wait for a home.");
        takingBack().takeAllBack(opened);
        signedInAs("Ada", Role.SAFEGUARDING_LEAD);

        byte[] pdf = the(org.saidanddone.casecopy.CaseCopies.class)
                .pdf(opened.number(), true)
                .orElseThrow();

        assertThat(some().textOf(pdf))
                .doesNotContain("wait for a home")
                .contains(opened.number().shown());
    }
}
