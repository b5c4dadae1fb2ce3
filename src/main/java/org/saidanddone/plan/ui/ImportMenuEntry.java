package org.saidanddone.plan.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;

/** The way to the page where a plan is read in, for administrators. */
@Singleton
final class ImportMenuEntry implements StaffMenuEntry {

    private final WhoIsAsking whoIsAsking;

    ImportMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return PlanNavigation.IMPORT;
    }

    @Override
    public String key() {
        return "plan.import.page.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.ADMINISTRATOR);
    }

    @Override
    public int order() {
        return 80;
    }
}
