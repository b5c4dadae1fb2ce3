package org.saidanddone.reply.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;

/** The way to those who are to be told by letter. */
@Singleton
final class ToPostMenu implements StaffMenuEntry {

    private static final int ORDER = 39;

    private final WhoIsAsking whoIsAsking;

    ToPostMenu(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return ReplyNavigation.TO_POST;
    }

    @Override
    public String key() {
        return "reply.tell.menu.POST";
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
