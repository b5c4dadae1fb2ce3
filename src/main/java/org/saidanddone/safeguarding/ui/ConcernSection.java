package org.saidanddone.safeguarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ui.CaseSection;
import org.saidanddone.review.ui.Place;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.safeguarding.Concern;
import org.saidanddone.safeguarding.Concerns;

/** On top of the case: the concerns that are open, for the lead. */
@Singleton
final class ConcernSection implements CaseSection {

    private final Concerns concerns;

    ConcernSection(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public Component of(long feedbackId) {
        Div all = new Div();
        concerns.of(feedbackId).stream().filter(Concern::open).forEach(concern -> all.add(open(concern)));
        return all;
    }

    private static Div open(Concern concern) {
        Div note = new Div(
                new Paragraph(Say.text("review.case.concern-open")),
                new Paragraph(new Anchor(ReviewNavigation.concern(concern.id()), Say.text("review.case.concern-go"))));
        note.addClassNames("note", "warn");
        return note;
    }

    @Override
    public Place place() {
        return Place.TOP;
    }

    @Override
    public boolean isShownIn(ReviewState state) {
        return true;
    }

    @Override
    public int order() {
        return 2;
    }
}
