package org.saidanddone.casecopy.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.review.ui.ReviewNavigation;

/** The way to the copy of what is held about a case. */
@Singleton
final class CaseCopyMenuEntry implements StaffMenuEntry {

    private final WhoIsAsking whoIsAsking;

    CaseCopyMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return ReviewNavigation.COPY;
    }

    @Override
    public String key() {
        return "review.copy.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.ADMINISTRATOR, Role.SAFEGUARDING_LEAD);
    }

    @Override
    public int order() {
        return 87;
    }
}
