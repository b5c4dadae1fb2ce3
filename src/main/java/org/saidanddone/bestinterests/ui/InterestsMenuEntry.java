package org.saidanddone.bestinterests.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.review.ui.ReviewNavigation;

/** The way to what waits for the safeguarding lead's yes or no. */
@Singleton
final class InterestsMenuEntry implements StaffMenuEntry {

    private final WhoIsAsking whoIsAsking;

    InterestsMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return ReviewNavigation.INTERESTS;
    }

    @Override
    public String key() {
        return "review.interests.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.SAFEGUARDING_LEAD);
    }

    @Override
    public int order() {
        return 12;
    }
}
