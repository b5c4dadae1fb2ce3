package org.saidanddone.platform;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.saidanddone.platform.calendar.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One mail out of the outbox, in a transaction of its own that holds the row while the mail server takes it. */
@Singleton
class OutboxDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

    private final OutboxRepository rows;
    private final Smtp smtp;
    private final MailLimits limits;
    private final MailStops stops;
    private final MailHours hours;
    private final Secrets secrets;
    private final Settings settings;

    OutboxDelivery(
            OutboxRepository rows,
            Smtp smtp,
            MailLimits limits,
            MailStops stops,
            MailHours hours,
            Secrets secrets,
            Settings settings) {
        this.rows = rows;
        this.smtp = smtp;
        this.limits = limits;
        this.stops = stops;
        this.hours = hours;
        this.secrets = secrets;
        this.settings = settings;
    }

    /** So often a mail is tried that this product itself cannot deal with; an alarm as long as any other trouble lasts. */
    static final int FAULTS = 8;

    /** How it stands after one mail. */
    enum Round {
        /** There was one. */
        GOES_ON,
        /** There is none that is due. */
        DONE,
        /** The mail server is away: there is no use in trying the next one now. */
        AWAY
    }

    /** @param held hears of the mail before anything is done with it */
    @Transactional
    Round sendAlarm(Instant now, Consumer<OutboxRow> held, Function<OutboxRow, Mail> open) {
        return rows.claimAlarm(now).map(row -> send(row, now, held, open)).orElse(Round.DONE);
    }

    /** @param held hears of the mail before anything is done with it */
    @Transactional
    Round sendNext(Instant now, Consumer<OutboxRow> held, Function<OutboxRow, Mail> open) {
        return rows.claim(now).map(row -> send(row, now, held, open)).orElse(Round.DONE);
    }

    /** Something failed with this mail that nobody foresaw: it waits behind the others, and after a number of tries goes aside. */
    @Transactional
    Round fault(OutboxRow row, Instant now) {
        boolean goesOn = row.kind() == MailKind.ALARM ? row.giveUp().isAfter(now) : row.faults() + 1 < FAULTS;
        if (!goesOn) {
            return end(row, now, new Taken.Never(EndedMail.Why.FAULT, 0));
        }
        rows.fault(row.number(), now.plus(Outbox.waitAfter(row.kind(), row.faults())));
        return Round.GOES_ON;
    }

    private Round send(OutboxRow row, Instant now, Consumer<OutboxRow> held, Function<OutboxRow, Mail> open) {
        held.accept(row);
        Mail mail = open.apply(row);
        MailAddress to = MailAddress.read(mail.to()).orElse(null);
        if (to == null) {
            return end(row, now, new Taken.Never(EndedMail.Why.NO_ADDRESS, 0));
        }
        if (row.kind().stoppable() && stops.isStopped(to, row.about())) {
            rows.deleteById(row.number());
            return Round.GOES_ON;
        }
        if (!limits.oneMore(row.kind(), to)) {
            Instant tomorrow = Today.startOf(Today.of(now).plusDays(1));
            return later(row, now, hours.nextOpen(tomorrow), 0);
        }
        return switch (smtp.send(letter(row, now, mail, to))) {
            case Taken.Yes unused -> {
                limits.count(row.kind(), to);
                rows.deleteById(row.number());
                yield Round.GOES_ON;
            }
            case Taken.Never never -> end(row, now, never);
            case Taken.NotNow notNow ->
                later(row, now, now.plus(Outbox.waitAfter(row.kind(), row.tries())), notNow.code());
            case Taken.Away away -> {
                later(row, now, now.plus(Outbox.waitAfter(row.kind(), row.tries())), away.code());
                yield Round.AWAY;
            }
        };
    }

    private Letter letter(OutboxRow row, Instant now, Mail mail, MailAddress to) {
        Optional<String> stop = row.kind().stoppable() ? Optional.of(stops.link(to, row.about())) : Optional.empty();
        // Made of what stays the same: whoever gets it twice, because an answer was lost, can see that it is one mail.
        String number = HexFormat.of()
                .formatHex(
                        secrets.sign(
                                "message id", row.number() + " " + row.made().toEpochMilli()),
                        0,
                        16);
        String domain = MailAddress.read(settings.mail().orElseThrow().from())
                .map(MailAddress::domain)
                .orElse("localhost");
        String text = mail.text().replace(Mail.STOP_LINK, stops.link(to, row.about()));
        return new Letter(
                new Mail(mail.to(), mail.subject(), text, mail.language()), to, number + "@" + domain, now, stop);
    }

    private Round later(OutboxRow row, Instant now, Instant due, int code) {
        if (!row.giveUp().isAfter(now)) {
            return end(row, now, new Taken.Never(EndedMail.Why.TOO_LONG, code));
        }
        LOG.warn("mail {} could not be sent, try {}, answer {}", row.id(), row.tries() + 1, code);
        rows.putOff(row.number(), due, row.tries() + 1, code);
        return Round.GOES_ON;
    }

    private Round end(OutboxRow row, Instant now, Taken.Never never) {
        LOG.warn("mail {} is given up: {}, answer {}", row.id(), never.why(), never.code());
        rows.end(row.number(), now, never.why().name(), never.code());
        return Round.GOES_ON;
    }
}
