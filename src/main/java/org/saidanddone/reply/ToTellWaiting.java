package org.saidanddone.reply;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.saidanddone.people.Role;
import org.saidanddone.people.WorkWaiting;
import org.saidanddone.people.access.Asking;
import org.saidanddone.platform.calendar.Today;

/** Who is to be told of a reply today, by phone and by letter: the same rows as their lists show. */
@Singleton
final class ToTellWaiting implements WorkWaiting {

    private static final String TO_DO =
            "select 1 from delivery_task t where t.kind = ? and t.ended is null and not t.hidden"
                    + " and t.not_reached is null and t.not_before <= ?"
                    + " and not exists (select 1 from recusal r where r.feedback_id = t.feedback_id and r.person_id = ?)";

    private final Clock clock;

    ToTellWaiting(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Rows> of(Asking.Colleague colleague) {
        if (!colleague.hasAny(Role.REVIEWER)) {
            return List.of();
        }
        return Stream.of(DeliveryKind.values())
                .map(kind -> new Rows("tell." + kind, TO_DO, List.of(kind.name(), Today.at(clock), colleague.id())))
                .toList();
    }
}
