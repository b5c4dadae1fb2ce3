package org.saidanddone.review.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;

/** The way to the organisation's own list of words to hide. */
@Factory
final class ReviewMenu {

    @Singleton
    StaffMenuEntry wordsToHide() {
        return StaffMenuEntry.to(WordsToHideView.class, "review.words-to-hide.menu", Kind.SET_UP, 50);
    }
}
