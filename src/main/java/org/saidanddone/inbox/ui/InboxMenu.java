package org.saidanddone.inbox.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.PagedView;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;
import org.saidanddone.inbox.InboxFilter;

/** The ways to the lists of the inbox. */
@Factory
final class InboxMenu {

    private static StaffMenuEntry inbox(InboxFilter filter, String key, int order) {
        return StaffMenuEntry.to(InboxView.class, key, Kind.REVIEW, order)
                .list("show=" + PagedView.word(filter))
                .counting("inbox." + filter);
    }

    @Singleton
    StaffMenuEntry newOnes() {
        return inbox(InboxFilter.NEW, "review.inbox.menu", 10);
    }

    @Singleton
    StaffMenuEntry mine() {
        return inbox(InboxFilter.MINE, "review.inbox.menu.MINE", 11);
    }

    @Singleton
    StaffMenuEntry due() {
        return inbox(InboxFilter.DUE, "review.inbox.menu.DUE", 12);
    }

    @Singleton
    StaffMenuEntry overdue() {
        return inbox(InboxFilter.LATE, "review.inbox.menu.LATE", 13).asPressing();
    }

    @Singleton
    StaffMenuEntry reopened() {
        return inbox(InboxFilter.REOPENED, "review.inbox.menu.REOPENED", 14);
    }
}
