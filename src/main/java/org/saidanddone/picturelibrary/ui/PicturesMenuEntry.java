package org.saidanddone.picturelibrary.ui;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;

/** The way to the picture library, for administrators. */
@Singleton
final class PicturesMenuEntry implements StaffMenuEntry {

    private final WhoIsAsking whoIsAsking;

    PicturesMenuEntry(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public String path() {
        return PictureLibraryNavigation.LIST;
    }

    @Override
    public String key() {
        return "work.pictures.menu";
    }

    @Override
    public boolean visible() {
        return whoIsAsking.now().hasAny(Role.ADMINISTRATOR);
    }

    @Override
    public int order() {
        return 85;
    }
}
