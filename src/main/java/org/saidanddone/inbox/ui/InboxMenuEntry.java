package org.saidanddone.inbox.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.review.ui.ReviewNavigation;

/** The way to the inbox. */
@Singleton
final class InboxMenuEntry implements StaffMenuEntry {

    private final WhoIsAsking whoIsAsking;

    InboxMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return ReviewNavigation.INBOX;
    }

    @Override
    public String key() {
        return "review.inbox.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.REVIEWER, Role.SAFEGUARDING_LEAD);
    }

    @Override
    public int order() {
        return 20;
    }
}
