package org.saidanddone.platform;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** How mail goes: an alarm that waits must be seen by somebody who is awake. */
@Singleton
final class MailFigures implements FigureSource {

    private final Outbox outbox;
    private final Clock clock;

    MailFigures(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("mails.waiting", "mails that wait to leave", () -> outbox.waiting()
                        .waiting()),
                new Figure("mails.oldest.seconds", "how long the oldest has been due, 0 where none is", this::oldest),
                new Figure("mails.aside", "mails that the product could not deal with", outbox::faults));
    }

    private double oldest() {
        return outbox.waiting()
                .since()
                .map(due -> Math.max(0, Duration.between(due, clock.instant()).toSeconds()))
                .orElse(0L);
    }
}
