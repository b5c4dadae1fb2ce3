package org.saidanddone.inbox;

import io.micronaut.context.annotation.Context;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.ReviewChanged;

/** Makes the rows of cases that came in before there were rows. */
@Context
class InboxFill {

    private static final int AT_ONCE = 200;

    private final ItemRepository rows;
    private final ReviewBook reviews;
    private final ItemKeeper keeper;

    InboxFill(ItemRepository rows, ReviewBook reviews, ItemKeeper keeper) {
        this.rows = rows;
        this.reviews = reviews;
        this.keeper = keeper;
    }

    @EventListener
    @Transactional
    void onStart(ServerStartupEvent event) {
        fill();
    }

    /** Goes through every case when there is no row at all; otherwise there is nothing to do. */
    @Transactional
    void fill() {
        if (rows.any()) {
            return;
        }
        List<ReviewChanged> some = reviews.after(0, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(keeper::changed);
            some = reviews.after(some.getLast().feedbackId(), AT_ONCE);
        }
    }
}
