package org.saidanddone.due.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.review.ui.ReviewNavigation;

/** The way to the answers that stayed late. */
@Singleton
final class LateMenuEntry implements StaffMenuEntry {

    private static final int ORDER = 40;

    private final WhoIsAsking whoIsAsking;

    LateMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return ReviewNavigation.LATE;
    }

    @Override
    public String key() {
        return "review.late.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking
                .now()
                .hasAny(Role.BOARD_MEMBER, Role.EXPERT_BY_EXPERIENCE, Role.ADMINISTRATOR, Role.REVIEWER);
    }

    @Override
    public int order() {
        return ORDER;
    }
}
