package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.due.CaseClock;
import org.saidanddone.due.LateClockWork;
import org.saidanddone.due.ResponseClock;
import org.saidanddone.feedback.AnswerFormat;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.AuditTrail;
import org.saidanddone.platform.Outbox;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.platform.calendar.WorkingDays;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.publishing.Audience;
import org.saidanddone.reply.DeliveryTasks.Recorded;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.ReviewState;
import org.saidanddone.safeguarding.Concern;
import org.saidanddone.safeguarding.ConcernDecision;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.safeguarding.Consent;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.OnBothDatabases;

class DeliveryTasksTest extends OnBothDatabases {

    private static final String NUMBER = "0117 496 0123";
    private static final String ADDRESS = "Sam Lee\n1 High Street\nBristol";

    private ReplyFixtures some = new ReplyFixtures(database.product());
    private FeedbackFixtures given = new FeedbackFixtures(database.product());

    @BeforeEach
    void fixtures() {
        some = new ReplyFixtures(database.product());
        given = new FeedbackFixtures(database.product());
    }

    private DeliveryTasks tasks() {
        return the(DeliveryTasks.class);
    }

    private OpenedCase publishedFor(String way, String address) {
        return publishedFor(way, address, "");
    }

    private OpenedCase publishedFor(String way, String address, String format) {
        asVisitor();
        OpenDraft draft = given.draftAbout("BRS-12", Map.of(QuestionSet.HAPPENING, "I wait.", QuestionSet.SHOW, "YES"));
        the(Drafts.class).choose(draft, QuestionSet.ANSWER_WAY, way, address);
        if (!format.isEmpty()) {
            the(Drafts.class).choose(draft, QuestionSet.ANSWER_FORMAT, format, "");
        }
        return some.published(given.sent(draft), Audience.EVERYONE);
    }

    private OpenedCase repliedByPhone() {
        OpenedCase opened = publishedFor("PHONE", NUMBER);
        some.reply(some.done(opened));
        signedInAs("Ria", Role.REVIEWER);
        return opened;
    }

    private List<DeliveryTask> toPhone() {
        return tasks().toDo(DeliveryKind.PHONE, Optional.empty()).items();
    }

    private DeliveryTask task(OpenedCase opened) {
        return tasks().of(opened.feedbackId()).getFirst();
    }

    private ReviewState state(OpenedCase opened) {
        return the(WhoIsAsking.class)
                .as(new Asking.Product(), () -> the(ReviewBook.class).state(opened.feedbackId()))
                .orElseThrow();
    }

    private ResponseClock clockOf(OpenedCase opened) {
        return the(CaseClock.class).of(opened.feedbackId()).orElseThrow();
    }

    private Recorded told(OpenedCase opened, DeliveryTask task) {
        return tasks().told(opened.feedbackId(), task.id(), task.version());
    }

    private void itIs(LocalDate day) {
        Instant midday = day.atTime(12, 0).atZone(Today.HERE).toInstant();
        clock.moveOn(Duration.between(clock.instant(), midday));
    }

    private List<String> steps() {
        return AuditTrail.lines(database.product());
    }

    @Test
    void aReplyToSomebodyWhoWantsACallIsATaskAndNotYetAnAnswer() {
        OpenedCase opened = repliedByPhone();

        assertThat(toPhone()).extracting(DeliveryTask::feedbackId).containsExactly(opened.feedbackId());
        assertThat(state(opened)).isEqualTo(ReviewState.TO_TELL);
        assertThat(clockOf(opened).answered()).isEmpty();
        ToTell tell = tasks().open(opened.feedbackId()).orElseThrow();
        assertThat(tell.address()).isEqualTo(NUMBER);
        assertThat(tell.replies()).extracting(Reply::easy).containsExactly("You have a home now.");
        assertThat(tell.said()).isPresent();
        assertThat(steps()).contains("DELIVERY_OPENED PHONE");
        asVisitor();
        assertThat(the(Answers.class).of(opened).given()).hasSize(1);
    }

    @Test
    void whenAColleagueSaysThatItWasDoneThePersonHasTheirAnswerAndTheClockStops() {
        OpenedCase opened = repliedByPhone();
        clock.moveOn(Duration.ofHours(3));

        assertThat(told(opened, task(opened))).isEqualTo(new Recorded.Done());

        assertThat(state(opened)).isEqualTo(ReviewState.REPLIED);
        assertThat(clockOf(opened).answered()).contains(clock.instant());
        assertThat(toPhone()).isEmpty();
        assertThat(task(opened).ending()).contains(DeliveryTask.Ending.TOLD);
        assertThat(task(opened).endedBy()).isEqualTo("Ria");
        assertThat(tasks().open(opened.feedbackId())).isEmpty();
        assertThat(steps()).contains("TOLD PHONE").noneMatch(step -> step.contains(NUMBER));
    }

    @Test
    void aPageOfTasksDoesNotGiveAwayThatThereIsOneOfSomebodyWhoNamesWhoeverAsks() throws SQLException {
        Person named = signedInAs("Samphire", Role.REVIEWER);
        for (int i = 0; i < 20; i++) {
            some.reply(some.doneAsWell(publishedFor("PHONE", NUMBER)));
        }
        OpenedCase names = publishedFor("PHONE", NUMBER);
        some.reply(some.doneAsWell(names));
        database.execute("insert into recusal (feedback_id, person_id, made) values (" + names.feedbackId() + ", "
                + named.id() + ", timestamp with time zone '2026-01-01 00:00:00+00')");

        signedInAs("Samphire", Role.REVIEWER);
        Page<DeliveryTask> page = tasks().toDo(DeliveryKind.PHONE, Optional.empty());
        assertThat(page.items()).hasSize(20);
        assertThat(page.next()).isEmpty();
        signedInAs("Ria", Role.REVIEWER);
        assertThat(tasks().toDo(DeliveryKind.PHONE, Optional.empty()).next()).isPresent();
    }

    @Test
    void whatSomebodyAddsAfterTheirCallIsNewToWhoeverReplies() {
        OpenedCase opened = repliedByPhone();
        told(opened, task(opened));
        asVisitor();
        Reply reply = the(Answers.class).of(opened).given().getFirst().reply();
        the(Answers.class).tellMore(opened, reply.id(), "The roof leaks.");

        some.published(opened, Audience.EVERYONE);

        signedInAsOwner("Omar");
        assertThat(the(Replies.class)
                        .open(opened.feedbackId())
                        .orElseThrow()
                        .newWords()
                        .toString())
                .contains("The roof leaks.");
    }

    @Test
    void aLetterHasItsOwnListWithTheAddressAndTheFormatThatWasAskedFor() {
        OpenedCase opened = publishedFor("LETTER", ADDRESS, "LARGE_PRINT");
        some.reply(some.done(opened));
        signedInAs("Ria", Role.REVIEWER);

        assertThat(toPhone()).isEmpty();
        assertThat(tasks().toDo(DeliveryKind.POST, Optional.empty()).items()).hasSize(1);
        ToTell tell = tasks().open(opened.feedbackId()).orElseThrow();
        assertThat(tell.address()).isEqualTo(ADDRESS);
        assertThat(tell.format()).contains(AnswerFormat.LARGE_PRINT);
        told(opened, task(opened));
        assertThat(state(opened)).isEqualTo(ReviewState.REPLIED);
    }

    @Test
    void whoComesBackWithTheReceiptIsAnsweredAtOnceAsBefore() {
        OpenedCase opened = publishedFor("RECEIPT", "");
        some.reply(some.done(opened));
        signedInAs("Ria", Role.REVIEWER);

        assertThat(state(opened)).isEqualTo(ReviewState.REPLIED);
        assertThat(tasks().of(opened.feedbackId())).isEmpty();
    }

    @Test
    void whereNobodyAnsweredItIsCountedAndComesBackOnTheNextWorkingDay() {
        OpenedCase opened = repliedByPhone();
        DeliveryTask task = task(opened);

        tasks().nobodyAnswered(opened.feedbackId(), task.id(), task.version());

        assertThat(toPhone()).isEmpty();
        assertThat(tasks().later(DeliveryKind.PHONE, Optional.empty()).items())
                .extracting(DeliveryTask::tries)
                .containsExactly(1);
        assertThat(state(opened)).isEqualTo(ReviewState.TO_TELL);
        itIs(the(WorkingDays.class).after(clock.instant(), 1));
        assertThat(toPhone()).hasSize(1);
        assertThat(steps()).contains("NOBODY_ANSWERED PHONE 0 1");
    }

    @Test
    void whoIsToldOnceIsToldOnce() {
        OpenedCase opened = repliedByPhone();
        DeliveryTask seen = task(opened);
        told(opened, seen);
        Instant when = task(opened).ended().orElseThrow();
        signedInAs("Raj", Role.REVIEWER);

        assertThat(told(opened, seen)).isEqualTo(new Recorded.ToldBefore("Ria", when));
        assertThat(tasks().nobodyAnswered(opened.feedbackId(), seen.id(), seen.version()))
                .isEqualTo(new Recorded.ToldBefore("Ria", when));
        assertThat(steps().stream().filter("TOLD PHONE"::equals)).hasSize(1);
    }

    @Test
    void twoTabsThatSayNobodyAnsweredCountOneTry() {
        OpenedCase opened = repliedByPhone();
        DeliveryTask seen = task(opened);
        tasks().nobodyAnswered(opened.feedbackId(), seen.id(), seen.version());

        assertThat(tasks().nobodyAnswered(opened.feedbackId(), seen.id(), seen.version()))
                .isEqualTo(new Recorded.Changed());
        assertThat(task(opened).tries()).isEqualTo(1);
    }

    @Test
    void manyColleaguesAtOnceTellOnce() throws Exception {
        OpenedCase opened = repliedByPhone();
        DeliveryTask seen = task(opened);
        List<Recorded> all = new ArrayList<>();
        try (ExecutorService colleagues = Executors.newFixedThreadPool(4)) {
            CountDownLatch together = new CountDownLatch(4);
            List<Future<Recorded>> tries = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                tries.add(colleagues.submit(() -> {
                    together.countDown();
                    together.await();
                    return told(opened, seen);
                }));
            }
            for (Future<Recorded> each : tries) {
                all.add(each.get());
            }
        }
        assertThat(all).filteredOn(Recorded.Done.class::isInstance).hasSize(1);
        assertThat(all).filteredOn(Recorded.ToldBefore.class::isInstance).hasSize(3);
    }

    @Test
    void aWrongNumberIsShownWithTheReceiptAndSeenThereIsTold() {
        OpenedCase opened = repliedByPhone();
        DeliveryTask task = task(opened);
        asVisitor();
        assertThat(tasks().couldNotReach(opened)).isEmpty();
        signedInAs("Ria", Role.REVIEWER);

        tasks().notReached(opened.feedbackId(), task.id(), task.version());

        assertThat(state(opened)).isEqualTo(ReviewState.TO_TELL);
        assertThat(clockOf(opened).answered()).isEmpty();
        assertThat(clockOf(opened).waitingUntil()).isPresent();
        assertThat(toPhone()).isEmpty();
        assertThat(tasks().later(DeliveryKind.PHONE, Optional.empty()).items()).hasSize(1);
        asVisitor();
        assertThat(tasks().couldNotReach(opened)).contains(DeliveryKind.PHONE);
        tasks().seen(opened);
        assertThat(state(opened)).isEqualTo(ReviewState.REPLIED);
        assertThat(clockOf(opened).answered()).contains(clock.instant());
        assertThat(tasks().couldNotReach(opened)).contains(DeliveryKind.PHONE);
        signedInAs("Ria", Role.REVIEWER);
        assertThat(task(opened).ending()).contains(DeliveryTask.Ending.SEEN);
    }

    @Test
    void whoWasReachedIsNotToldByLookingAtTheReceipt() {
        OpenedCase opened = repliedByPhone();
        asVisitor();

        tasks().seen(opened);

        assertThat(state(opened)).isEqualTo(ReviewState.TO_TELL);
    }

    @Test
    void whoCannotBeReachedAndNeverComesBackIsLateAndNeverAnswered() {
        OpenedCase opened = repliedByPhone();
        DeliveryTask task = task(opened);
        tasks().notReached(opened.feedbackId(), task.id(), task.version());
        LocalDate until = clockOf(opened).waitingUntil().orElseThrow();

        itIs(until.plusDays(1));
        LateClockWork.work(database.product());

        assertThat(clockOf(opened).waitingUntil()).isEmpty();
        assertThat(clockOf(opened).answered()).isEmpty();
        assertThat(told(opened, task(opened))).isEqualTo(new Recorded.Done());
        assertThat(clockOf(opened).answered()).isPresent();
    }

    @Test
    void aTaskThatNobodyDoesIsLateAndThoseWhoCanDoItLearnOfIt() {
        GreenMail server = new GreenMail(new ServerSetup(Database.MAIL_PORT, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            signedInAs("Ola", Role.ACTION_OWNER);
            OpenedCase opened = repliedByPhone();
            itIs(clockOf(opened).replyBy().plusDays(1));

            LateClockWork.work(database.product());
            the(Outbox.class).sendDue();

            assertThat(clockOf(opened).late()).isTrue();
            assertThat(tasks().replyBy(opened.feedbackId()).orElseThrow().late())
                    .isTrue();
            assertThat(LateClockWork.received(server))
                    .containsExactly("ria@example.org: Somebody waits to be phoned, or for a letter");
        } finally {
            server.stop();
        }
    }

    @Test
    void anOpenConcernHidesTheTaskAndStopsIt() {
        OpenedCase opened = repliedByPhone();
        DeliveryTask task = task(opened);
        some.raiseAConcern(opened);

        signedInAs("Ria", Role.REVIEWER);
        assertThat(toPhone()).isEmpty();
        assertThat(tasks().open(opened.feedbackId())).isEmpty();
        assertThat(tasks().of(opened.feedbackId())).isEmpty();
        assertThatThrownBy(() -> told(opened, task)).isInstanceOf(NoSuchCase.class);
        signedInAs("Sam", Role.SAFEGUARDING_LEAD, Role.REVIEWER);
        assertThat(tasks().open(opened.feedbackId())).isEmpty();
        assertThat(told(opened, task)).isEqualTo(new Recorded.Gone());

        Concern concern = the(Concerns.class).of(opened.feedbackId()).getFirst();
        the(Concerns.class)
                .clear(
                        concern.id(),
                        concern.version(),
                        new ConcernDecision("Settled", "Nothing", "Nobody", Optional.of(Consent.NOT_NEEDED), ""));
        signedInAs("Ria", Role.REVIEWER);
        assertThat(toPhone()).hasSize(1);
    }

    @Test
    void whomAConcernNamesLearnsOfNoTaskByAnyMethod() {
        OpenedCase opened = repliedByPhone();
        Person ned = signedInAs("Ned", Role.REVIEWER);
        signedInAs("Sam", Role.SAFEGUARDING_LEAD, Role.REVIEWER);
        the(Concerns.class).raise(opened.feedbackId(), "They say that Ned does it", List.of(ned.id()));
        Concern concern = the(Concerns.class).of(opened.feedbackId()).getFirst();
        the(Concerns.class)
                .clear(
                        concern.id(),
                        concern.version(),
                        new ConcernDecision("Settled", "Nothing", "Nobody", Optional.of(Consent.NOT_NEEDED), ""));
        DeliveryTask task = task(opened);

        Database.ACTOR.is(ned);
        long id = opened.feedbackId();
        assertThat(toPhone()).isEmpty();
        assertThat(tasks().later(DeliveryKind.PHONE, Optional.empty()).items()).isEmpty();
        assertThat(tasks().of(id)).isEmpty();
        assertThat(tasks().open(id)).isEmpty();
        assertThat(tasks().replyBy(id)).isEmpty();
        assertThatThrownBy(() -> told(opened, task)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> tasks().nobodyAnswered(id, task.id(), task.version()))
                .isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> tasks().notReached(id, task.id(), task.version()))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    void aLaterReplyIsToldTogetherWithTheOneNobodyWasToldOf() {
        OpenedCase opened = repliedByPhone();
        DeliveryTask first = task(opened);
        some.reply(some.question(opened));
        signedInAs("Ria", Role.REVIEWER);

        assertThat(toPhone()).hasSize(1);
        ToTell tell = tasks().open(opened.feedbackId()).orElseThrow();
        assertThat(tell.replies()).extracting(Reply::outcome).containsExactly(Outcome.TELL_US_MORE, Outcome.DONE);
        assertThat(told(opened, first)).isEqualTo(new Recorded.Changed());
        assertThat(clockOf(opened).waitingUntil()).isEmpty();

        told(opened, task(opened));

        assertThat(clockOf(opened).waitingUntil()).isPresent();
    }

    @Test
    void aReplyAfterOneThatWasToldIsToldAlone() {
        OpenedCase opened = repliedByPhone();
        told(opened, task(opened));
        some.reply(some.question(opened));
        signedInAs("Ria", Role.REVIEWER);

        assertThat(tasks().open(opened.feedbackId()).orElseThrow().replies())
                .extracting(Reply::outcome)
                .containsExactly(Outcome.TELL_US_MORE);
        assertThat(state(opened)).isEqualTo(ReviewState.TO_TELL);
        assertThat(clockOf(opened).answered()).isEmpty();
    }

    @Test
    void whoSaysThatItIsNotBetterBeforeTheCallIsOpenedAgainAndStaysSo() {
        OpenedCase opened = repliedByPhone();
        Reply reply = tasks().open(opened.feedbackId()).orElseThrow().replies().getFirst();
        asVisitor();
        the(Answers.class).say(opened, reply.id(), Verdict.SAME);
        signedInAs("Ria", Role.REVIEWER);

        assertThat(toPhone()).hasSize(1);
        told(opened, task(opened));

        assertThat(state(opened)).isEqualTo(ReviewState.REOPENED);
    }

    @Test
    void aLongListComesInPagesAndNobodyTwice() {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            OpenedCase opened = publishedFor("PHONE", NUMBER);
            some.reply(some.question(opened));
            all.add(opened.feedbackId());
            clock.moveOn(Duration.ofSeconds(1));
        }
        signedInAs("Ria", Role.REVIEWER);

        Page<DeliveryTask> first = tasks().toDo(DeliveryKind.PHONE, Optional.empty());
        Optional<Cursor> next = first.next();
        List<Long> shown = new ArrayList<>(
                first.items().stream().map(DeliveryTask::feedbackId).toList());
        assertThat(shown).hasSize(20);
        tasks().toDo(DeliveryKind.PHONE, next).items().forEach(task -> shown.add(task.feedbackId()));

        assertThat(shown).containsExactlyElementsOf(all);
    }
}
