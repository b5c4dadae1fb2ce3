package org.saidanddone.due.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.saidanddone.due.Clocks;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ui.CaseSection;

/** By when the plan promises what, on top of the case; nothing where it is set aside. */
@Singleton
final class ClockSection implements CaseSection {

    private final Clocks clocks;
    private final ReviewBook reviews;
    private final Clock clock;

    ClockSection(Clocks clocks, ReviewBook reviews, Clock clock) {
        this.clocks = clocks;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public Component of(long feedbackId) {
        return clocks.of(feedbackId)
                .filter(each -> !reviews.isSetAside(feedbackId))
                .<Component>map(each -> new ClockPart(each, Today.of(clock.instant())))
                .orElseGet(Div::new);
    }

    @Override
    public boolean isShownIn(ReviewState state) {
        return true;
    }

    @Override
    public int order() {
        return 1;
    }
}
