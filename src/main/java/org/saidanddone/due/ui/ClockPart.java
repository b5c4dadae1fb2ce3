package org.saidanddone.due.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.saidanddone.due.ResponseClock;
import org.saidanddone.easyread.ui.Facts;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.Tags;

/** By when the plan promises what, and what is late. */
final class ClockPart extends Div {

    private static final long serialVersionUID = 1;

    ClockPart(ResponseClock clock, LocalDate today) {
        Tags tags = new Tags();
        if (clock.late()) {
            tags.warn(Say.text("review.clock.late"));
        }
        if (clock.lookLate(today)) {
            tags.warn(Say.text("review.clock.look-late"));
        }
        clock.waitingUntil().ifPresent(until -> tags.tag(Say.text("review.clock.waiting", Say.date(until))));
        Facts facts = new Facts();
        if (clock.answered().isEmpty()) {
            facts.fact(
                    Say.text("review.clock.look"),
                    clock.acknowledged()
                            .map(when -> Say.text("review.clock.looked", Say.date(when)))
                            .orElseGet(() -> Say.date(clock.acknowledgeBy())));
            facts.fact(Say.text("review.clock.reply"), Say.date(clock.replyBy()));
        }
        clock.answered().ifPresent(when -> facts.fact(Say.text("review.clock.answered"), Say.date(when)));
        clock.told()
                .filter(unused -> clock.late())
                .ifPresent(when -> facts.fact(Say.text("review.clock.told"), Say.date(when)));
        add(tags, facts);
    }
}
