package org.saidanddone.due;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.Outbox;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.platform.calendar.WorkingDays;
import org.saidanddone.question.QuestionText;
import org.saidanddone.question.Questions;
import org.saidanddone.reply.Answers;
import org.saidanddone.reply.ReplyFixtures;
import org.saidanddone.reply.Verdict;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.safeguarding.ConcernDecision;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.safeguarding.Consent;
import org.saidanddone.testing.Database;

class ResponseClockTest extends ReviewTest {

    private final GreenMail server =
            new GreenMail(new ServerSetup(Database.MAIL_PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

    private ReplyFixtures replies = new ReplyFixtures(database.product());
    private int replyDays;
    private int lookDays;

    @BeforeEach
    void thePlan() {
        replies = new ReplyFixtures(database.product());
        given.action("BRS-12");
        Plan plan = the(Plans.class).plan("BRS").orElseThrow();
        replyDays = plan.replyDays();
        lookDays = plan.acknowledgeDays();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private WorkingDays days() {
        return the(WorkingDays.class);
    }

    private LocalDate inWorkingDays(int howMany) {
        return days().after(clock.instant(), howMany);
    }

    private ResponseClock clockOf(long id) {
        return the(CaseClock.class).of(id).orElseThrow();
    }

    /** Midday of the day. */
    private void itIs(LocalDate day) {
        Instant midday = day.atTime(12, 0).atZone(Today.HERE).toInstant();
        clock.moveOn(Duration.between(clock.instant(), midday));
    }

    private void theProductWorks() {
        the(LateWork.class).work();
        the(Outbox.class).sendDue();
    }

    private List<String> received() {
        return Stream.of(server.getReceivedMessages())
                .map(ResponseClockTest::line)
                .sorted()
                .toList();
    }

    private static String line(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0] + ": " + mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int lateOnTheBoard() {
        signedInAs("Ben", Role.BOARD_MEMBER);
        return the(Clocks.class).late(Optional.empty()).items().size();
    }

    private List<?> lateInTheInbox() {
        asReviewer();
        return the(Inbox.class)
                .list(InboxQuery.of(InboxFilter.LATE), Optional.empty())
                .items();
    }

    @Test
    void thePlanSaysByWhenSomebodyLooksAndAnswers() {
        LocalDate lookBy = inWorkingDays(lookDays);
        LocalDate replyBy = inWorkingDays(replyDays);
        long id = sent("The lift is broken");

        assertThat(clockOf(id).acknowledgeBy()).isEqualTo(lookBy);
        assertThat(clockOf(id).replyBy()).isEqualTo(replyBy);
        assertThat(clockOf(id).acknowledged()).isEmpty();

        asReviewer();
        cases.take(id, opened(id).version());
        assertThat(clockOf(id).acknowledged()).contains(clock.instant());
    }

    @Test
    void onTheDayItIsNotLateAndOnTheNextItIs() {
        long id = sent("The lift is broken");
        LocalDate replyBy = clockOf(id).replyBy();

        itIs(replyBy);
        assertThat(clockOf(id).late()).isFalse();
        assertThat(lateInTheInbox()).isEmpty();

        itIs(replyBy.plusDays(1));
        assertThat(clockOf(id).late()).isTrue();
        assertThat(clockOf(id).lookLate(replyBy)).isTrue();
        assertThat(lateInTheInbox()).hasSize(1);
    }

    @Test
    void aLateCaseClimbsToTheOwnersAndThenToTheBoardOnceEach() {
        server.start();
        signedInAs("Ola", Role.ACTION_OWNER);
        signedInAs("Ada", Role.ADMINISTRATOR);
        long id = sent("Canary shouts at me");
        LocalDate replyBy = clockOf(id).replyBy();

        itIs(replyBy);
        theProductWorks();
        assertThat(received()).isEmpty();

        itIs(days().after(replyBy, 1));
        theProductWorks();
        theProductWorks();
        assertThat(received()).containsExactly("ola@example.org: A reply is late");
        assertThat(lateOnTheBoard()).isZero();

        itIs(days().after(replyBy, 6));
        theProductWorks();
        theProductWorks();
        assertThat(received())
                .containsExactly("ada@example.org: A reply has stayed late", "ola@example.org: A reply is late");
        assertThat(lateOnTheBoard()).isEqualTo(1);
        asReviewer();
        assertThat(cases.trail(id)).extracting("what").contains("LATE_OWNER", "LATE_BOARD");
    }

    @Test
    void manyWhoWorkAtOnceTellOfEachCaseOnce() throws Exception {
        server.start();
        signedInAs("Ola", Role.ACTION_OWNER);
        LocalDate replyBy = inWorkingDays(replyDays);
        for (int i = 0; i < 5; i++) {
            sent("The lift is broken " + i);
        }
        itIs(days().after(replyBy, 1));

        try (ExecutorService processes = Executors.newFixedThreadPool(4)) {
            CountDownLatch together = new CountDownLatch(4);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(processes.submit(() -> {
                    together.countDown();
                    together.await();
                    the(LateWork.class).work();
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get(1, TimeUnit.MINUTES);
            }
        }
        the(Outbox.class).sendDue();

        assertThat(received()).hasSize(5).containsOnly("ola@example.org: A reply is late");
    }

    @Test
    void whatIsWithTheLeadClimbsToNobody() {
        server.start();
        signedInAs("Ola", Role.ACTION_OWNER);
        long id = sentWith(Map.of("safe", "NO"));

        itIs(days().after(clockOf(id).replyBy(), 10));
        theProductWorks();

        assertThat(received()).isEmpty();
        assertThat(lateOnTheBoard()).isZero();
    }

    @Test
    void anOwnerWhomAConcernNamesIsToldOfNothing() {
        server.start();
        Person ola = signedInAs("Ola", Role.ACTION_OWNER);
        signedInAs("Oz", Role.ACTION_OWNER);
        long id = sent("The lift is broken");
        asLead();
        the(Concerns.class).raise(id, "They say that Ola does this", List.of(ola.id()));
        var concern = the(Concerns.class).of(id).getFirst();
        the(Concerns.class)
                .clear(
                        concern.id(),
                        concern.version(),
                        new ConcernDecision("Settled", "Nothing", "Nobody", Optional.of(Consent.NOT_NEEDED), ""));
        itIs(days().after(clockOf(id).replyBy(), 1));
        theProductWorks();

        assertThat(received())
                .containsExactly("oz@example.org: A reply is late", "sam@example.org: A concern waits for you");
    }

    @Test
    void anAnswerStopsTheClockAndNotBetterBeginsItAgain() {
        OpenedCase opened = replies.published("The lift is broken");
        var reply = replies.reply(replies.done(opened));
        assertThat(clockOf(opened.feedbackId()).answered()).isPresent();
        itIs(days().after(clockOf(opened.feedbackId()).replyBy(), 3));
        assertThat(clockOf(opened.feedbackId()).late()).isFalse();

        asVisitor();
        the(Answers.class).say(opened, reply.id(), Verdict.SAME);

        assertThat(clockOf(opened.feedbackId()).answered()).isEmpty();
        assertThat(clockOf(opened.feedbackId()).replyBy()).isEqualTo(inWorkingDays(replyDays));
    }

    @Test
    void whileAQuestionWaitsForThePersonTheClockStandsStill() {
        long id = sent("The lift is broken");
        LocalDate replyBy = clockOf(id).replyBy();
        itIs(days().after(replyBy, 0).minusDays(1));
        asReviewer();
        the(Questions.class).ask(id, new QuestionText("Which lift?", "Which lift is it?"));
        assertThat(clockOf(id).waitingUntil()).contains(inWorkingDays(replyDays));

        itIs(days().after(replyBy, 3));
        theProductWorks();
        assertThat(clockOf(id).late()).isFalse();
        assertThat(lateInTheInbox()).isEmpty();

        asVisitor();
        the(FeedbackStore.class).addWords(id, "The one in the hall");
        assertThat(clockOf(id).waitingUntil()).isEmpty();
        assertThat(clockOf(id).replyBy()).isAfter(inWorkingDays(0));
    }

    @Test
    void whoNeverAnswersDoesNotStopTheClockForGood() {
        long id = sent("The lift is broken");
        asReviewer();
        the(Questions.class).ask(id, new QuestionText("Which lift?", "Which lift is it?"));
        LocalDate until = clockOf(id).waitingUntil().orElseThrow();

        itIs(until);
        theProductWorks();
        assertThat(clockOf(id).waitingUntil()).isPresent();

        itIs(until.plusDays(1));
        theProductWorks();
        assertThat(clockOf(id).waitingUntil()).isEmpty();
        assertThat(clockOf(id).replyBy()).isAfter(until);
        assertThat(the(ReviewBook.class).isOwed(id)).isTrue();
    }

    @Test
    void aReplyThatAsksWaitsForThePersonToo() {
        OpenedCase opened = replies.published("The lift is broken");
        LocalDate replyBy = clockOf(opened.feedbackId()).replyBy();
        var reply = replies.reply(replies.question(opened));
        assertThat(clockOf(opened.feedbackId()).waitingUntil()).isPresent();
        itIs(days().after(clock.instant(), 4));
        asVisitor();

        the(Answers.class).tellMore(opened, reply.id(), "The one in the hall");

        assertThat(clockOf(opened.feedbackId()).waitingUntil()).isEmpty();
        assertThat(clockOf(opened.feedbackId()).replyBy()).isEqualTo(days().after(replyBy, 4));
    }
}
