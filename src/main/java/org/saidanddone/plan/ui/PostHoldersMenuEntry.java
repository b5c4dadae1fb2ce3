package org.saidanddone.plan.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;

/** The way to the page that says which person answers for which post, for administrators. */
@Singleton
final class PostHoldersMenuEntry implements StaffMenuEntry {

    private final WhoIsAsking whoIsAsking;

    PostHoldersMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return PlanNavigation.POST_HOLDERS;
    }

    @Override
    public String key() {
        return "plan.holders.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.ADMINISTRATOR);
    }

    @Override
    public int order() {
        return 85;
    }
}
