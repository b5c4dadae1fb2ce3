package org.saidanddone.safeguarding.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.review.ui.ReviewNavigation;

/** The way to the safeguarding lead's list. */
@Singleton
final class ConcernsMenuEntry implements StaffMenuEntry {

    private final WhoIsAsking whoIsAsking;

    ConcernsMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return ReviewNavigation.CONCERNS;
    }

    @Override
    public String key() {
        return "review.concerns.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.SAFEGUARDING_LEAD);
    }

    @Override
    public int order() {
        return 10;
    }
}
