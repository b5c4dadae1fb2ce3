package org.saidanddone.platform;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails leave through here: written in the transaction that causes them, sent after it, tried again for as long as the
 * mail server is away. A sent mail is removed.
 */
@Singleton
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final String USE = "outbox";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final OutboxRepository rows;
    private final Secrets secrets;
    private final Clock clock;
    private final OutboxDelivery delivery;
    private final MailHours hours;
    private final Optional<Settings.MailServer> server;

    Outbox(
            OutboxRepository rows,
            Secrets secrets,
            Clock clock,
            OutboxDelivery delivery,
            MailHours hours,
            Settings settings) {
        this.rows = rows;
        this.secrets = secrets;
        this.clock = clock;
        this.delivery = delivery;
        this.hours = hours;
        this.server = settings.mail();
    }

    /** True when a mail server is set up. Where there is none, screens do not offer mail. */
    public boolean canSend() {
        return server.isPresent();
    }

    /**
     * Puts the mail into the outbox, in the transaction of the caller. In quiet hours it waits until they end: nobody is
     * to be woken by it.
     */
    @Transactional
    public void put(Mail mail) {
        put(mail, hours.nextOpen(clock.instant()), "");
    }

    /**
     * As {@link #put(Mail)}, for a mail to somebody who may take back what they said.
     *
     * @param caseNumber the digits of their case, by which it is found while it waits
     */
    @Transactional
    public void put(Mail mail, String caseNumber) {
        put(mail, hours.nextOpen(clock.instant()), caseNumber);
    }

    /**
     * Puts a mail into the outbox that goes at any hour: somebody may be unsafe, or asked for it a moment ago.
     *
     * @return the number under which {@link #tries} knows it until it has left
     */
    @Transactional
    public long putAtOnce(Mail mail) {
        return put(mail, clock.instant(), "");
    }

    /** As {@link #putAtOnce(Mail)}, and found by the case as in {@link #put(Mail, String)}. */
    @Transactional
    public void putAtOnce(Mail mail, String caseNumber) {
        put(mail, clock.instant(), caseNumber);
    }

    /** What waits to go to the person of the case does not go any more. */
    @Transactional
    public void removeAbout(String caseNumber) {
        rows.removeAbout(caseNumber);
    }

    private long put(Mail mail, Instant due, String about) {
        String text = mail.to() + "\n" + mail.subject() + "\n" + mail.text();
        OutboxRow row = rows.save(new OutboxRow(null, secrets.lock(USE, text), clock.instant(), due, 0, about));
        return Objects.requireNonNull(row.id(), "not saved");
    }

    /** How often the mail server did not take the mail with this number; empty once it has left. */
    @Transactional
    public Optional<Integer> tries(long id) {
        return rows.findById(id).map(OutboxRow::tries);
    }

    /** Sends what is due, one mail a transaction, until nothing is. */
    @Scheduled(fixedDelay = "2s", initialDelay = "${work.first-after:2s}")
    public void sendDue() {
        if (canSend()) {
            int sent = 0;
            while (delivery.sendNext(clock.instant(), this::opened)) {
                sent++;
            }
            if (sent > 0) {
                LOG.info("{} mails looked after", sent);
            }
        }
    }

    private Mail opened(OutboxRow row) {
        String[] parts = secrets.open(USE, row.locked()).split("\n", 3);
        return new Mail(parts[0], parts[1], parts[2]);
    }

    static Duration waitAfter(int tries) {
        Duration wait = Duration.ofSeconds(5L << Math.min(tries, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
