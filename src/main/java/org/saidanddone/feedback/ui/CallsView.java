package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.GridLine;
import org.saidanddone.easyread.ui.RowGrid;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.feedback.CallList;
import org.saidanddone.feedback.CallRequest;
import org.saidanddone.feedback.CallRequests;
import org.saidanddone.feedback.PhoneNumber;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;

/** Who asked to be phoned, longest first, page by page. What a machine filled in goes away many at once. */
@Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
@Prototype
@Route(value = FeedbackNavigation.CALLS, layout = StaffLayout.class)
class CallsView extends StaffPage {

    private static final long serialVersionUID = 1;

    private final transient CallRequests requests;
    private final RowGrid grid = new RowGrid(
                    Say.text("calls.heading"),
                    new Paragraph(Say.text("calls.none")),
                    Say.text("calls.column.number"),
                    Say.text("calls.column.name"),
                    Say.text("calls.column.time"),
                    Say.text("calls.column.asked"))
            .selectable(row -> Say.text("calls.choose", row.lead().name()))
            .press(
                    Say.text("calls.column.done"),
                    row -> Say.text("calls.done"),
                    row -> Say.text("calls.done.label", row.lead().name()),
                    row -> phoned(row.id()));
    private int page;

    CallsView(CallRequests requests) {
        this.requests = requests;
        heading(Say.text("calls.heading"));
        list();
    }

    private void list() {
        clear();
        grid.deselectAll();
        CallList list = requests.waiting(page);
        page = list.page();
        grid.all(list.calls().stream().map(CallsView::row).toList());
        if (list.calls().isEmpty()) {
            show(grid);
            return;
        }
        show(new Paragraph(Say.text("calls.intro")), new Paragraph(count(list)), grid, chosen(), pages(list));
    }

    private static GridLine row(CallRequest request) {
        return new GridLine(
                request.id(),
                GridLine.Lead.of(request.phone(), PhoneNumber.link(request.phone())),
                request.name(),
                request.bestTime(),
                Say.moment(request.asked()));
    }

    private static String count(CallList list) {
        return list.pages() == 1
                ? Say.text("calls.count", list.all())
                : Say.text("calls.count.pages", list.all(), list.page() + 1, list.pages());
    }

    private Div chosen() {
        return row(
                button("choose-all", "calls.choose-all", () -> grid.asMultiSelect()
                        .select(grid.getListDataView().getItems().toList())),
                button("choose-none", "calls.choose-none", grid::deselectAll),
                button("not-real", "calls.not-real", this::notReal));
    }

    private Div pages(CallList list) {
        Div pages = row();
        if (list.page() > 0) {
            pages.add(button("earlier", "calls.earlier", () -> goTo(list.page() - 1)));
        }
        if (list.page() < list.pages() - 1) {
            pages.add(button("later", "calls.later", () -> goTo(list.page() + 1)));
        }
        return pages;
    }

    private void goTo(int other) {
        page = other;
        nothingDone();
        list();
        focusHeading();
    }

    private void phoned(long id) {
        boolean first = requests.done(id);
        list();
        done(Say.text(first ? "calls.done.said" : "calls.done.before"));
        focusHeading();
    }

    private void notReal() {
        Set<Long> ids = grid.getSelectedItems().stream().map(GridLine::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            done(Say.text("calls.not-real.none"));
            return;
        }
        int gone = requests.notReal(ids);
        list();
        done(Say.text("calls.not-real.said", gone));
        focusHeading();
    }

    private static Div row(NativeButton... buttons) {
        Div row = new Div(buttons);
        row.addClassName("buttons");
        return row;
    }

    private static NativeButton button(String id, String key, Runnable then) {
        NativeButton button = new NativeButton(Say.text(key), click -> then.run());
        button.setId(id);
        button.addClassNames("button", "second", "small");
        return button;
    }
}
