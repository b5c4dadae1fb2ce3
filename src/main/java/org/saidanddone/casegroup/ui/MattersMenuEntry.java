package org.saidanddone.casegroup.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.review.ui.ReviewNavigation;

/** The way to the matters. */
@Singleton
final class MattersMenuEntry implements StaffMenuEntry {

    private final WhoIsAsking whoIsAsking;

    MattersMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return ReviewNavigation.MATTERS;
    }

    @Override
    public String key() {
        return "review.matter.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.REVIEWER, Role.SAFEGUARDING_LEAD);
    }

    @Override
    public int order() {
        return 25;
    }
}
