package org.saidanddone.plan.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;

/** The way to what the review team says about the actions of an action owner. */
@Singleton
final class ProposalsMenuEntry implements StaffMenuEntry {

    private final WhoIsAsking whoIsAsking;

    ProposalsMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return PlanNavigation.PROPOSALS;
    }

    @Override
    public String key() {
        return "work.proposals.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.ACTION_OWNER);
    }

    @Override
    public int order() {
        return 32;
    }
}
