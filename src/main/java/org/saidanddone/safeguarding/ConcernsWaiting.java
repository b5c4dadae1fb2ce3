package org.saidanddone.safeguarding;

import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.people.Role;
import org.saidanddone.people.WorkWaiting;
import org.saidanddone.people.access.Asking;

/** Concerns that no lead has looked at. */
@Singleton
final class ConcernsWaiting implements WorkWaiting {

    private static final String UNSEEN = "select 1 from concern c where c.acknowledged is null and c.cleared is null"
            + " and not exists (select 1 from recusal r where r.feedback_id = c.feedback_id and r.person_id = ?)";

    @Override
    public List<Rows> of(Asking.Colleague colleague) {
        return colleague.hasAny(Role.SAFEGUARDING_LEAD)
                ? List.of(new Rows("concerns", UNSEEN, List.of(colleague.id())))
                : List.of();
    }
}
