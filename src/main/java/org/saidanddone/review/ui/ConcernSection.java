package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.concern.Concern;
import org.saidanddone.review.concern.Concerns;

/** On top of the case: the concerns that are open, or that there were some and each is cleared. */
@Singleton
final class ConcernSection implements CaseSection {

    private final Concerns concerns;

    ConcernSection(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public Component of(CaseFile file) {
        Div all = new Div();
        concerns.of(file.feedback().id()).stream().filter(Concern::open).forEach(concern -> all.add(open(concern)));
        if (file.concernsCleared()) {
            all.add(new Paragraph(Say.text("review.case.concern-cleared")));
        }
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
    public boolean onTop() {
        return true;
    }

    @Override
    public int order() {
        return 2;
    }
}
