package org.saidanddone.team.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;

/** The way to the organisation's own tags. */
@Factory
final class TeamMenu {

    @Singleton
    StaffMenuEntry tags() {
        return StaffMenuEntry.to(TagsView.class, "review.tag-list.menu", Kind.SET_UP, 40);
    }
}
