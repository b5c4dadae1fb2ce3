package org.saidanddone.reply.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;

/** The way to texts that somebody has to look at again. */
@Singleton
final class HeldMenuEntry implements StaffMenuEntry {

    private static final int ORDER = 31;

    private final WhoIsAsking whoIsAsking;

    HeldMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return ReplyNavigation.HELD;
    }

    @Override
    public String key() {
        return "reply.held.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.REVIEWER, Role.SAFEGUARDING_LEAD);
    }

    @Override
    public int order() {
        return ORDER;
    }
}
