package org.saidanddone.due.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;

/** The way to what stayed late. */
@Factory
final class DueMenu {

    @Singleton
    StaffMenuEntry late() {
        return StaffMenuEntry.to(LateView.class, "review.late.menu", Kind.REPLY, 60);
    }
}
