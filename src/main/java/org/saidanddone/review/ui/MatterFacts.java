package org.saidanddone.review.ui;

import java.time.Instant;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.matter.Matter;
import org.saidanddone.review.matter.MatterTally;

/** A few words on how a matter stands, the same in the list and on its page. */
final class MatterFacts {

    private MatterFacts() {}

    /** If it is closed, and when the first of its answers is due. */
    static Tags tags(Matter matter, MatterTally tally, Instant now) {
        Tags tags = new Tags();
        tags.tag(Say.text(matter.open() ? "review.matter.is-open" : "review.matter.is-closed"));
        tally.due().ifPresent(due -> {
            String day = Say.date(due.minusSeconds(1));
            if (due.isAfter(now)) {
                tags.tag(Say.text("review.matter.due", day));
            } else {
                tags.warn(Say.text("review.matter.late", day));
            }
        });
        return tags;
    }
}
