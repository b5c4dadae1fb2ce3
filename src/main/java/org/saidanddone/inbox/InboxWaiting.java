package org.saidanddone.inbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.saidanddone.people.Role;
import org.saidanddone.people.WorkWaiting;
import org.saidanddone.people.access.Asking;

/** What waits in the lists of the inbox: the same rows as the list itself shows. */
@Singleton
final class InboxWaiting implements WorkWaiting {

    private final ItemFinder finder;

    InboxWaiting(ItemFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<Rows> of(Asking.Colleague colleague) {
        if (!colleague.hasAny(Role.REVIEWER, Role.SAFEGUARDING_LEAD)) {
            return List.of();
        }
        boolean lead = colleague.hasAny(Role.SAFEGUARDING_LEAD);
        return Stream.of(InboxFilter.NEW, InboxFilter.MINE, InboxFilter.DUE, InboxFilter.LATE, InboxFilter.REOPENED)
                .map(filter -> {
                    Sql sql = finder.waiting(filter, colleague.id(), lead);
                    return new Rows("inbox." + filter, sql.text(), sql.values());
                })
                .toList();
    }
}
