package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.clock.Clocks;

/** By when the plan promises what, on top of the case; nothing where it is set aside. */
@Singleton
final class ClockSection implements CaseSection {

    private final Clocks clocks;
    private final Clock clock;

    ClockSection(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public Component of(CaseFile file) {
        return clocks.of(file.feedback().id())
                .filter(each -> file.state() != ReviewState.SET_ASIDE)
                .<Component>map(each -> new ClockPart(each, Today.of(clock.instant())))
                .orElseGet(Div::new);
    }

    @Override
    public boolean onTop() {
        return true;
    }

    @Override
    public int order() {
        return 1;
    }
}
