package org.saidanddone.team.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.review.ui.ReviewNavigation;

/** The way to the list of tags. */
@Singleton
final class TagsMenuEntry implements StaffMenuEntry {

    private final WhoIsAsking whoIsAsking;

    TagsMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return ReviewNavigation.TAGS;
    }

    @Override
    public String key() {
        return "review.tag-list.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.ADMINISTRATOR);
    }

    @Override
    public int order() {
        return 85;
    }
}
