package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.feedback.CallList;
import org.saidanddone.feedback.CallRequest;
import org.saidanddone.feedback.CallRequests;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;

/** Who asked to be phoned, longest first, page by page. What a machine filled in goes away many at once. */
@Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
@Prototype
@Route(value = FeedbackNavigation.CALLS, layout = StaffLayout.class)
class CallsView extends StaffPage {

    private static final long serialVersionUID = 1;

    private final transient CallRequests requests;
    private final List<CallCard> cards = new ArrayList<>();
    private int page;

    CallsView(CallRequests requests) {
        this.requests = requests;
        heading(Say.text("calls.heading"));
        list();
    }

    private void list() {
        clear();
        cards.clear();
        CallList list = requests.waiting(page);
        page = list.page();
        if (list.calls().isEmpty()) {
            show(new Paragraph(Say.text("calls.none")));
            return;
        }
        show(new Paragraph(Say.text("calls.intro")), new Paragraph(count(list)));
        UnorderedList all = new UnorderedList();
        all.addClassNames("cards", "columns");
        all.getElement().setAttribute("role", "list");
        list.calls().stream()
                .map(request -> new CallCard(request, this::phoned))
                .forEach(cards::add);
        cards.forEach(all::add);
        show(all, chosen(), pages(list));
    }

    private static String count(CallList list) {
        return list.pages() == 1
                ? Say.text("calls.count", list.all())
                : Say.text("calls.count.pages", list.all(), list.page() + 1, list.pages());
    }

    private Div chosen() {
        return row(
                button("choose-all", "calls.choose-all", () -> cards.forEach(card -> card.choose(true))),
                button("choose-none", "calls.choose-none", () -> cards.forEach(card -> card.choose(false))),
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

    private void phoned(CallRequest request) {
        boolean first = requests.done(request.id());
        list();
        done(Say.text(first ? "calls.done.said" : "calls.done.before"));
        focusHeading();
    }

    private void notReal() {
        Set<Long> ids =
                cards.stream().filter(CallCard::isChosen).map(CallCard::id).collect(Collectors.toSet());
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
