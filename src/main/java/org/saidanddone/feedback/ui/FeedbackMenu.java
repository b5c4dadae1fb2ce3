package org.saidanddone.feedback.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;

/** The ways to what colleagues do with feedback itself. */
@Factory
final class FeedbackMenu {

    @Singleton
    StaffMenuEntry calls() {
        return StaffMenuEntry.to(CallsView.class, "calls.menu", Kind.REPLY, 50);
    }

    @Singleton
    StaffMenuEntry wishes() {
        return StaffMenuEntry.to(WishesView.class, "work.wishes.menu", Kind.SET_UP, 30);
    }
}
