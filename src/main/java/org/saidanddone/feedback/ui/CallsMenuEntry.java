package org.saidanddone.feedback.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;

/** The way to those who asked to be phoned. */
@Singleton
final class CallsMenuEntry implements StaffMenuEntry {

    private final WhoIsAsking whoIsAsking;

    CallsMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return FeedbackNavigation.CALLS;
    }

    @Override
    public String key() {
        return "calls.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.REVIEWER, Role.SAFEGUARDING_LEAD);
    }

    @Override
    public int order() {
        return 40;
    }
}
