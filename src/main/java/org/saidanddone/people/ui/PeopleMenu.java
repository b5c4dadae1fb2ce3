package org.saidanddone.people.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;

/** The way to the people who sign in. */
@Factory
final class PeopleMenu {

    @Singleton
    StaffMenuEntry people() {
        return StaffMenuEntry.to(PeopleView.class, "work.people.menu", Kind.SET_UP, 10);
    }
}
