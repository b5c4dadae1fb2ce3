package org.saidanddone.casegroup.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;

/** The way to the cases that say the same. */
@Factory
final class CaseGroupMenu {

    @Singleton
    StaffMenuEntry groups() {
        return StaffMenuEntry.to(CaseGroupsView.class, "review.group.menu", Kind.REVIEW, 20);
    }
}
