package org.saidanddone.casegroup.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.saidanddone.casegroup.CaseGroup;
import org.saidanddone.casegroup.GroupTally;
import org.saidanddone.easyread.ui.GridLine;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.Tags;

/** A few words on how a group stands, the same in the list and on its page. */
public final class GroupFacts {

    private GroupFacts() {}

    /** If it is closed, and when the first of its answers is due. */
    static Tags tags(CaseGroup group, GroupTally tally, Instant now) {
        Tags tags = new Tags();
        tags.tag(Say.text(group.open() ? "review.group.is-open" : "review.group.is-closed"));
        tally.due().ifPresent(due -> {
            String day = Say.date(due.minusSeconds(1));
            if (due.isAfter(now)) {
                tags.tag(Say.text("review.group.due", day));
            } else {
                tags.warn(Say.text("review.group.late", day));
            }
        });
        return tags;
    }

    /** The same in a list. */
    static GridLine.Lead stands(CaseGroup group, GroupTally tally, Instant now, GridLine.Lead lead) {
        GridLine.Lead open = lead.tag(Say.text(group.open() ? "review.group.is-open" : "review.group.is-closed"));
        return tally.due()
                .map(due -> {
                    String day = Say.date(due.minusSeconds(1));
                    return due.isAfter(now)
                            ? open.tag(Say.text("review.group.due", day))
                            : open.warn(Say.text("review.group.late", day));
                })
                .orElse(open);
    }

    /** How a group stands: how many cases, how many answered and opened again. */
    public static String words(GroupTally tally) {
        List<String> parts = new ArrayList<>();
        parts.add(
                tally.cases() == 1 ? Say.text("review.group.one-case") : Say.text("review.group.cases", tally.cases()));
        parts.add(Say.text("review.group.answered", tally.answered()));
        if (tally.openedAgain() > 0) {
            parts.add(Say.text("review.group.opened-again", tally.openedAgain()));
        }
        return String.join(", ", parts) + ".";
    }
}
