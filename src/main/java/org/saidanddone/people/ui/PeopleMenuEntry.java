package org.saidanddone.people.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;

/** The way to the people who sign in, for administrators. */
@Singleton
final class PeopleMenuEntry implements StaffMenuEntry {

    private static final int ORDER = 84;

    private final WhoIsAsking whoIsAsking;

    PeopleMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return PeopleNavigation.PEOPLE;
    }

    @Override
    public String key() {
        return "work.people.menu";
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
