package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;

/** What has been done with a case, and the one thing that comes next: the only button of the page that stands out. */
@Prototype
final class NextPart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String NEXT = "next-step";

    private final transient List<CaseStep> steps;
    private final OrderedList list = new OrderedList();
    private final Paragraph nothing = new Paragraph(Say.text("review.next.nothing"));

    NextPart(List<CaseStep> steps) {
        super("review.next.heading");
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(CaseStep::order)).toList();
        addClassName("next");
        list.addClassName("steps");
        list.getElement().setAttribute("role", "list");
        add(list, nothing);
    }

    @Override
    protected Place place() {
        return Place.BESIDE;
    }

    @Override
    protected int order() {
        return 0;
    }

    @Override
    protected void show(CaseFile file) {
        list.removeAll();
        boolean nextIsThere = false;
        for (CaseStep step : steps) {
            Optional<CaseStep.Standing> stands = step.of(file);
            if (stands.isPresent()) {
                boolean next = !nextIsThere && !stands.get().done();
                list.add(item(stands.get(), next));
                nextIsThere |= next;
            }
        }
        nothing.setVisible(!nextIsThere);
    }

    private ListItem item(CaseStep.Standing stands, boolean next) {
        ListItem item = new ListItem(new Span(stands.words()));
        if (stands.done()) {
            item.addClassName("done");
        }
        if (next) {
            item.addClassName("now");
            item.getElement().setAttribute("aria-current", "step");
            stands.way().map(this::button).ifPresent(item::add);
        }
        return item;
    }

    private Component button(CaseStep.Way way) {
        Component button =
                switch (way) {
                    case CaseStep.Way.Page page -> link(page);
                    case CaseStep.Way.Here here -> button(here.words(), () -> goTo(here.id()));
                    case CaseStep.Way.Press press -> button(press.words(), () -> press(press));
                };
        button.setId(NEXT);
        return button;
    }

    private static Anchor link(CaseStep.Way.Page page) {
        Anchor link = new Anchor(page.path(), page.words());
        link.addClassName("button");
        return link;
    }

    private void goTo(String id) {
        getElement().executeJs("window.saidAndDone.goTo($0)", id);
    }

    private void press(CaseStep.Way.Press press) {
        work().change(
                        NEXT,
                        press.wish(),
                        press.change(),
                        file -> sayWithFocus(press.said().apply(file)));
    }
}
