package org.saidanddone.review.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;

/** The way to the organisation's own list; reviewers reach it from a case. */
@Singleton
final class MaskWordsMenuEntry implements StaffMenuEntry {

    private final WhoIsAsking whoIsAsking;

    MaskWordsMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return ReviewNavigation.MASK_WORDS;
    }

    @Override
    public String key() {
        return "review.mask-words.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.ADMINISTRATOR);
    }

    @Override
    public int order() {
        return 86;
    }
}
