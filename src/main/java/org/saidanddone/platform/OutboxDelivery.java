package org.saidanddone.platform;

import io.micronaut.context.BeanProvider;
import io.micronaut.email.BodyType;
import io.micronaut.email.Email;
import io.micronaut.email.EmailException;
import io.micronaut.email.EmailSender;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One mail out of the outbox, in a transaction of its own that holds the row while the mail server takes it. */
@Singleton
class OutboxDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

    private final OutboxRepository rows;
    private final BeanProvider<EmailSender<?, ?>> sender;
    private final Settings settings;

    OutboxDelivery(OutboxRepository rows, BeanProvider<EmailSender<?, ?>> sender, Settings settings) {
        this.rows = rows;
        this.sender = sender;
        this.settings = settings;
    }

    /** True when there was a due mail, sent or put off. */
    @Transactional
    boolean sendNext(Instant now, Function<OutboxRow, Mail> open) {
        OutboxRow row = rows.claim(now).orElse(null);
        if (row == null || row.id() == null) {
            return false;
        }
        Mail mail = open.apply(row);
        try {
            sender.get()
                    .send(Email.builder()
                            .from(settings.mail().orElseThrow().from())
                            .to(mail.to())
                            .subject(mail.subject())
                            .body(mail.text(), BodyType.TEXT));
            rows.deleteById(row.id());
        } catch (EmailException e) {
            LOG.warn("mail {} could not be sent, try {}", row.id(), row.tries() + 1);
            rows.putOff(row.id(), now.plus(Outbox.waitAfter(row.tries())), row.tries() + 1);
        }
        return true;
    }
}
