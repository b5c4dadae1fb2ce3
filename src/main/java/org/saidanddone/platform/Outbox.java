package org.saidanddone.platform;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails leave through here: written in the transaction that causes them, sent after it, tried again for three days while
 * the mail server is away. A sent mail is removed; one that cannot arrive is given up, and that it was stays.
 */
@Singleton
public class Outbox {

    /** How long a mail is tried from the moment it was due. */
    static final Duration TRIED_FOR = Duration.ofDays(3);

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final String USE = "outbox";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private static final Duration LONGEST_WAIT_OF_ALARMS = Duration.ofMinutes(1);

    /** How long it is kept that a mail to a colleague was given up. What is about a case goes with the case. */
    private static final Duration ENDED_KEPT = Duration.ofDays(90);

    private final OutboxRepository rows;
    private final Secrets secrets;
    private final Clock clock;
    private final OutboxDelivery delivery;
    private final MailStops stops;
    private final MailHours hours;
    private final Optional<Settings.MailServer> server;

    Outbox(
            OutboxRepository rows,
            Secrets secrets,
            Clock clock,
            OutboxDelivery delivery,
            MailStops stops,
            MailHours hours,
            Settings settings) {
        this.rows = rows;
        this.secrets = secrets;
        this.clock = clock;
        this.delivery = delivery;
        this.stops = stops;
        this.hours = hours;
        this.server = settings.mail();
    }

    /** True when a mail server is set up. Where there is none, screens do not offer mail. */
    public boolean canSend() {
        return server.isPresent();
    }

    /**
     * Puts a mail to a colleague into the outbox, in the transaction of the caller. In quiet hours it waits until they end:
     * nobody is to be woken by it.
     */
    @Transactional
    public void put(Mail mail) {
        put(mail, hours.nextOpen(clock.instant()), "", MailKind.STAFF);
    }

    /**
     * As {@link #put(Mail)}, for a mail to somebody about their case, who may take back what they said.
     *
     * @param caseNumber the digits of their case, by which it is found while it waits
     */
    @Transactional
    public void put(Mail mail, String caseNumber) {
        put(mail, hours.nextOpen(clock.instant()), caseNumber, MailKind.PERSON);
    }

    /** As {@link #put(Mail, String)}, for what the safeguarding lead has to say. */
    @Transactional
    public void putSafe(Mail mail, String caseNumber) {
        put(mail, hours.nextOpen(clock.instant()), caseNumber, MailKind.SAFE);
    }

    /**
     * Puts a mail into the outbox that goes at any hour and before all others: somebody may be unsafe.
     *
     * @param about by what {@link #ended} finds it when it did not arrive
     */
    @Transactional
    public void putAlarm(Mail mail, String about) {
        put(mail, clock.instant(), about, MailKind.ALARM);
    }

    /**
     * Puts a mail into the outbox that goes at any hour: somebody asked for it a moment ago.
     *
     * @return the number under which {@link #stands} knows it until it has left
     */
    @Transactional
    public long putAtOnce(Mail mail) {
        return put(mail, clock.instant(), "", MailKind.ASKED);
    }

    /** As {@link #putAtOnce(Mail)}, and found by the case as in {@link #put(Mail, String)}. */
    @Transactional
    public void putAtOnce(Mail mail, String caseNumber) {
        put(mail, clock.instant(), caseNumber, MailKind.ASKED);
    }

    /** What waits to go to the person of the case does not go any more, and that anything did not arrive is forgotten. */
    @Transactional
    public void removeAbout(String caseNumber) {
        rows.removeAbout(caseNumber);
        stops.removeAbout(caseNumber);
    }

    private long put(Mail mail, Instant due, String about, MailKind kind) {
        String text = mail.to() + "\t" + mail.language() + "\n" + mail.subject() + "\n" + mail.text();
        return rows.save(OutboxRow.waiting(secrets.lock(USE, text), clock.instant(), due, about, kind))
                .number();
    }

    /**
     * How it stands with a mail that has not left.
     *
     * @param tries how often the mail server did not take it
     * @param isEnded true when it is given up
     */
    public record Standing(int tries, boolean isEnded) {}

    /** How it stands with the mail with this number; empty once it has left. */
    @Transactional
    public Optional<Standing> stands(long id) {
        return rows.findById(id).map(row -> new Standing(row.tries(), row.ended() != null));
    }

    /** The mails about this that did not arrive, newest first, at most fifty. */
    @Transactional
    public List<EndedMail> ended(String about) {
        return rows.endedAbout(about).stream().map(OutboxRow::endedMail).toList();
    }

    /** Sends the alarms that are due, whatever else waits: no other mail goes by this thread. */
    @Scheduled(fixedDelay = "2s", initialDelay = "${work.first-after:2s}", scheduler = "alarms")
    public void sendAlarms() {
        sendAll(held -> delivery.sendAlarm(clock.instant(), held, this::opened));
    }

    /** Sends what is due, alarms first, one mail a transaction, until nothing is or the mail server is away. */
    @Scheduled(fixedDelay = "2s", initialDelay = "${work.first-after:2s}", scheduler = "mails")
    public void sendDue() {
        sendAlarms();
        sendAll(held -> delivery.sendNext(clock.instant(), held, this::opened));
    }

    private void sendAll(Function<Consumer<OutboxRow>, OutboxDelivery.Round> one) {
        if (canSend()) {
            int sent = 0;
            while (sendOne(one) == OutboxDelivery.Round.GOES_ON) {
                sent++;
            }
            if (sent > 0) {
                LOG.info("{} mails looked after", sent);
            }
        }
    }

    /** One mail that cannot be dealt with holds up no other. Where no mail was held, the database itself is away. */
    private OutboxDelivery.Round sendOne(Function<Consumer<OutboxRow>, OutboxDelivery.Round> one) {
        AtomicReference<OutboxRow> held = new AtomicReference<>();
        try {
            return one.apply(held::set);
        } catch (RuntimeException e) {
            OutboxRow row = held.get();
            if (row == null) {
                throw e;
            }
            LOG.error("mail {} cannot be dealt with, try {}: {}", row.id(), row.tries() + 1, e.toString());
            return delivery.fault(row, clock.instant());
        }
    }

    /** Forgets what was given up long ago. */
    @Scheduled(fixedDelay = "1h", initialDelay = "${work.first-after:1m}")
    @Transactional
    public void forgetEnded() {
        rows.removeEnded(clock.instant().minus(ENDED_KEPT));
    }

    /** IllegalArgumentException where it was locked with another secret. */
    private Mail opened(OutboxRow row) {
        String[] parts = secrets.open(USE, row.locked()).split("\n", 3);
        // Without a language where an older version put it here.
        String[] to = parts[0].split("\t", 2);
        return new Mail(to[0], parts[1], parts[2], to.length > 1 ? to[1] : "en");
    }

    /**
     * What is due and has not left, also what is about to be tried again. What waits for the morning, or for another day
     * because one address got many, is not among it.
     */
    @Transactional
    public WaitingMails waiting() {
        WaitingMailsRow row = rows.waiting(clock.instant().plus(LONGEST_WAIT));
        // Each try moves the moment at which it is due; that at which it is given up stays.
        return new WaitingMails(
                row.waiting(), Optional.ofNullable(row.givenUp()).map(end -> end.minus(TRIED_FOR)));
    }

    /** How many mails of the last 90 days were set aside because this product could not deal with them. */
    @Transactional
    public long faults() {
        return rows.faults(clock.instant().minus(ENDED_KEPT));
    }

    static Duration waitAfter(MailKind kind, int tries) {
        Duration longest = kind == MailKind.ALARM ? LONGEST_WAIT_OF_ALARMS : LONGEST_WAIT;
        Duration wait = Duration.ofSeconds(5L << Math.min(tries, 10));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
