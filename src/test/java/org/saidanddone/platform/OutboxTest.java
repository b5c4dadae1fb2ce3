package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.OnBothDatabases;

class OutboxTest extends OnBothDatabases {

    private final GreenMail server =
            new GreenMail(new ServerSetup(Database.MAIL_PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stop() {
        server.stop();
    }

    private Outbox outbox() {
        return the(Outbox.class);
    }

    private static Mail mail(String text) {
        return new Mail("ann@example.org", "Your receipt", text);
    }

    @Test
    void aMailIsSentOnceAndThenForgotten() {
        server.start();
        outbox().put(mail("apple boat"));

        outbox().sendDue();
        outbox().sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whileTheMailServerIsAwayTheMailWaitsAndIsThenSentOnce() {
        outbox().put(mail("apple boat"));
        outbox().sendDue();

        server.start();
        outbox().sendDue();
        assertThat(server.getReceivedMessages()).as("it is not due yet").isEmpty();

        clock.moveOn(Duration.ofMinutes(1));
        outbox().sendDue();
        outbox().sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void inQuietHoursAMailWaitsForTheMorning() {
        server.start();
        clock.moveOn(Duration.ofHours(11).plusMinutes(30));
        outbox().put(mail("apple boat"));
        outbox().sendDue();
        assertThat(server.getReceivedMessages())
                .as("it is half past eight in the evening")
                .isEmpty();
        clock.moveOn(Duration.ofHours(11).plusMinutes(30));

        outbox().sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void overAWeekendAMailWaitsForMonday() {
        server.start();
        clock.moveOn(Duration.ofDays(5));
        outbox().put(mail("apple boat"));
        clock.moveOn(Duration.ofDays(1));
        outbox().sendDue();
        assertThat(server.getReceivedMessages()).as("it is Sunday").isEmpty();
        clock.moveOn(Duration.ofDays(1));

        outbox().sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatCannotWaitGoesAtAnyHour() {
        server.start();
        clock.moveOn(Duration.ofHours(17));
        outbox().putAtOnce(mail("apple boat"));

        outbox().sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aMailWhoseCauseIsUndoneIsNeverSent() {
        server.start();
        SynchronousTransactionManager<?> transactions = the(SynchronousTransactionManager.class);

        assertThatThrownBy(() -> transactions.execute(TransactionDefinition.DEFAULT, status -> {
                    outbox().put(mail("apple boat"));
                    throw new IllegalStateException("the cause fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        outbox().sendDue();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void twoProcessesTogetherSendEachMailOnce() throws Exception {
        server.start();
        for (int i = 0; i < 20; i++) {
            outbox().put(mail("mail " + i));
        }
        Callable<Boolean> process = () -> {
            outbox().sendDue();
            return true;
        };

        try (ExecutorService processes = Executors.newFixedThreadPool(2)) {
            processes.invokeAll(List.of(process, process));
        }

        assertThat(server.getReceivedMessages()).hasSize(20);
    }

    @Test
    void aWaitingMailCannotBeReadInTheDatabase() {
        outbox().put(mail("apple boat"));

        assertThat(the(OutboxRepository.class).findAll()).singleElement().satisfies(row -> assertThat(row.locked())
                .doesNotContain("apple boat")
                .doesNotContain("ann@example.org"));
    }

    @Test
    void aLineBreakInAHeaderIsRefused() {
        assertThatThrownBy(() -> new Mail("ann@example.org\nBcc: all@example.org", "Hello", "text"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
