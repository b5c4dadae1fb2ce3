package org.saidanddone.picturelibrary.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;

/** The way to the picture library. */
@Factory
final class PicturesMenu {

    @Singleton
    StaffMenuEntry pictures() {
        return StaffMenuEntry.to(PicturesView.class, "work.pictures.menu", Kind.SET_UP, 20);
    }
}
