package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.EndedMail;
import org.saidanddone.platform.MailKind;
import org.saidanddone.platform.MailStops;
import org.saidanddone.platform.Outbox;

/**
 * What a person with a receipt must know of our mails to them: that one did not arrive, or that none goes any more. No
 * address is in it, and nothing of what the safeguarding lead sent: whoever finds a receipt must find neither.
 */
@Singleton
@Guarded
@Transactional
public class MyMails {

    private final Outbox outbox;
    private final MailStops stops;

    MyMails(Outbox outbox, MailStops stops) {
        this.outbox = outbox;
        this.stops = stops;
    }

    /** When the newest mail to this person that could not arrive was given up; empty where there is none. */
    @Anyone
    public Optional<Instant> notArrived(OpenedCase opened) {
        return outbox.ended(opened.number().digits()).stream()
                .filter(mail -> mail.kind() != MailKind.SAFE)
                .findFirst()
                .map(EndedMail::ended);
    }

    /** True where somebody said with a link in a mail that no more are wanted. */
    @Anyone
    public boolean areStopped(OpenedCase opened) {
        return stops.since(opened.number().digits()).isPresent();
    }

    /** Mails about this case go again. */
    @Anyone
    public void startAgain(OpenedCase opened) {
        stops.startAgain(opened.number().digits());
    }
}
