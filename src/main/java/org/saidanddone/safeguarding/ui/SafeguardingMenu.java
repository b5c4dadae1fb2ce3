package org.saidanddone.safeguarding.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;

/** The way to the concerns. */
@Factory
final class SafeguardingMenu {

    @Singleton
    StaffMenuEntry concerns() {
        return StaffMenuEntry.to(ConcernsView.class, "review.concerns.menu", Kind.SAFETY, 10)
                .counting("concerns")
                .asPressing();
    }
}
