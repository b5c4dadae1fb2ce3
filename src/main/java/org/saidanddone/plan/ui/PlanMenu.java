package org.saidanddone.plan.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;

/** The ways to the screens of plans. */
@Factory
final class PlanMenu {

    @Singleton
    StaffMenuEntry proposals() {
        return StaffMenuEntry.to(ProposalsView.class, "work.proposals.menu", Kind.PLANS, 10);
    }

    @Singleton
    StaffMenuEntry readIn() {
        return StaffMenuEntry.to(PlansImportView.class, "plan.import.page.menu", Kind.PLANS, 20);
    }

    @Singleton
    StaffMenuEntry owners() {
        return StaffMenuEntry.to(PostHoldersView.class, "plan.holders.menu", Kind.PLANS, 30);
    }
}
