package org.saidanddone.reply.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;

/** The way to what waits for a reply. */
@Singleton
final class RepliesMenu implements StaffMenuEntry {

    private static final int ORDER = 30;

    private final WhoIsAsking whoIsAsking;

    RepliesMenu(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return ReplyNavigation.LIST;
    }

    @Override
    public String key() {
        return "reply.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.REVIEWER, Role.ACTION_OWNER);
    }

    @Override
    public int order() {
        return ORDER;
    }
}
