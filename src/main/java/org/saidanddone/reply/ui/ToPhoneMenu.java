package org.saidanddone.reply.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;

/** The way to those who are to be told by phone. */
@Singleton
final class ToPhoneMenu implements StaffMenuEntry {

    private static final int ORDER = 38;

    private final WhoIsAsking whoIsAsking;

    ToPhoneMenu(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return ReplyNavigation.TO_PHONE;
    }

    @Override
    public String key() {
        return "reply.tell.menu.PHONE";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.REVIEWER);
    }

    @Override
    public int order() {
        return ORDER;
    }
}
