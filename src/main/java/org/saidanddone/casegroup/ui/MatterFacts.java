package org.saidanddone.casegroup.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.saidanddone.casegroup.Matter;
import org.saidanddone.casegroup.MatterTally;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.Tags;

/** A few words on how a matter stands, the same in the list and on its page. */
public final class MatterFacts {

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

    /** How a matter stands: how many cases, how many answered and opened again. */
    public static String words(MatterTally tally) {
        List<String> parts = new ArrayList<>();
        parts.add(
                tally.cases() == 1
                        ? Say.text("review.matter.one-case")
                        : Say.text("review.matter.cases", tally.cases()));
        parts.add(Say.text("review.matter.answered", tally.answered()));
        if (tally.openedAgain() > 0) {
            parts.add(Say.text("review.matter.opened-again", tally.openedAgain()));
        }
        return String.join(", ", parts) + ".";
    }
}
