package org.saidanddone.casecopy.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;

/** The way to a person's copy. */
@Factory
final class CaseCopyMenu {

    @Singleton
    StaffMenuEntry copy() {
        return StaffMenuEntry.to(CaseCopyView.class, "review.copy.menu", Kind.SET_UP, 60);
    }
}
