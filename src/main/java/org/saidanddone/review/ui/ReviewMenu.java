package org.saidanddone.review.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;
import org.saidanddone.review.inbox.InboxFilter;

/** The ways to the screens of review. */
@Factory
final class ReviewMenu {

    private static StaffMenuEntry inbox(InboxFilter filter, String key, int order) {
        return StaffMenuEntry.to(InboxView.class, key, Kind.REVIEW, order)
                .list("show=" + PagedView.word(filter))
                .counting("inbox." + filter);
    }

    @Singleton
    StaffMenuEntry newOnes() {
        return inbox(InboxFilter.NEW, "review.inbox.menu", 10);
    }

    @Singleton
    StaffMenuEntry mine() {
        return inbox(InboxFilter.MINE, "review.inbox.menu.MINE", 11);
    }

    @Singleton
    StaffMenuEntry due() {
        return inbox(InboxFilter.DUE, "review.inbox.menu.DUE", 12);
    }

    @Singleton
    StaffMenuEntry overdue() {
        return inbox(InboxFilter.LATE, "review.inbox.menu.LATE", 13).asPressing();
    }

    @Singleton
    StaffMenuEntry reopened() {
        return inbox(InboxFilter.REOPENED, "review.inbox.menu.REOPENED", 14);
    }

    @Singleton
    StaffMenuEntry groups() {
        return StaffMenuEntry.to(MattersView.class, "review.matter.menu", Kind.REVIEW, 20);
    }

    @Singleton
    StaffMenuEntry concerns() {
        return StaffMenuEntry.to(ConcernsView.class, "review.concerns.menu", Kind.SAFETY, 10)
                .counting("concerns")
                .asPressing();
    }

    @Singleton
    StaffMenuEntry interests() {
        return StaffMenuEntry.to(InterestsView.class, "review.interests.menu", Kind.SAFETY, 20);
    }

    @Singleton
    StaffMenuEntry late() {
        return StaffMenuEntry.to(LateView.class, "review.late.menu", Kind.REPLY, 60);
    }

    @Singleton
    StaffMenuEntry tags() {
        return StaffMenuEntry.to(TagsView.class, "review.tag-list.menu", Kind.SET_UP, 40);
    }

    @Singleton
    StaffMenuEntry wordsToHide() {
        return StaffMenuEntry.to(MaskWordsView.class, "review.mask-words.menu", Kind.SET_UP, 50);
    }

    @Singleton
    StaffMenuEntry copy() {
        return StaffMenuEntry.to(CaseCopyView.class, "review.copy.menu", Kind.SET_UP, 60);
    }
}
