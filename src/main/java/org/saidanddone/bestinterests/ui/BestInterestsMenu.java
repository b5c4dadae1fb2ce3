package org.saidanddone.bestinterests.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;

/** The way to what is in somebody's best interests. */
@Factory
final class BestInterestsMenu {

    @Singleton
    StaffMenuEntry interests() {
        return StaffMenuEntry.to(InterestsView.class, "review.interests.menu", Kind.SAFETY, 20);
    }
}
