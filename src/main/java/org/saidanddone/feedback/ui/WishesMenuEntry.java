package org.saidanddone.feedback.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;

/** The way to the wishes for an answer that can be met, for administrators. */
@Singleton
final class WishesMenuEntry implements StaffMenuEntry {

    private static final int ORDER = 86;

    private final WhoIsAsking whoIsAsking;

    WishesMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return FeedbackNavigation.WISHES;
    }

    @Override
    public String key() {
        return "work.wishes.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.ADMINISTRATOR);
    }

    @Override
    public int order() {
        return ORDER;
    }
}
