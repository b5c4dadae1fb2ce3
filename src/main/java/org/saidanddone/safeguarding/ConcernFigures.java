package org.saidanddone.safeguarding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.saidanddone.platform.FigureSource;

/** Whether somebody looks at concerns: how many, and nothing about whom. */
@Singleton
final class ConcernFigures implements FigureSource {

    private final ConcernRepository concerns;
    private final Clock clock;

    ConcernFigures(ConcernRepository concerns, Clock clock) {
        this.concerns = concerns;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("concerns.unread", "concerns that nobody has looked at", concerns::unreadCount),
                new Figure(
                        "concerns.overdue",
                        "concerns that nobody has looked at in time",
                        () -> concerns.overdueCount(clock.instant())));
    }
}
