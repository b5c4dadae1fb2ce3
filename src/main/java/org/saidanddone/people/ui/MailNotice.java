package org.saidanddone.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.Outbox;
import org.saidanddone.platform.WaitingMails;

/** Tells an administrator that mails do not leave, the alarms among them: whoever waits for one must not be the first to notice. */
@Singleton
final class MailNotice implements NoticeSection {

    /** So long after it was due a mail has left, also where the mail server took a while. */
    private static final Duration USUAL = Duration.ofHours(1);

    private final Outbox outbox;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    MailNotice(Outbox outbox, WhoIsAsking whoIsAsking, Clock clock) {
        this.outbox = outbox;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    @Override
    public Optional<Component> notice() {
        if (!outbox.canSend() || !whoIsAsking.now().hasAny(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        long faults = outbox.faults();
        WaitingMails waiting = outbox.waiting();
        boolean late = waiting.since()
                .filter(due -> due.plus(USUAL).isBefore(clock.instant()))
                .isPresent();
        if (faults == 0 && !late) {
            return Optional.empty();
        }
        Div notice = new Div(new H2(Say.text("work.mails.heading")));
        notice.addClassName("note");
        notice.setId("mails-do-not-leave");
        if (late) {
            notice.add(new Paragraph(Say.text("work.mails.late", waiting.waiting())));
        }
        if (faults > 0) {
            notice.add(new Paragraph(Say.text("work.mails.faults", faults)));
        }
        return Optional.of(notice);
    }
}
