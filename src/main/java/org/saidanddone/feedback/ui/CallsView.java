package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.feedback.CallRequest;
import org.saidanddone.feedback.CallRequests;
import org.saidanddone.feedback.PhoneNumber;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;

/** Who asked to be phoned, longest first. */
@Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
@Prototype
@Route(value = FeedbackNavigation.CALLS, layout = StaffLayout.class)
class CallsView extends StaffPage {

    private static final long serialVersionUID = 1;

    private final transient CallRequests requests;

    CallsView(CallRequests requests) {
        this.requests = requests;
        heading(Say.text("calls.heading"));
        list();
    }

    private void list() {
        clear();
        List<CallRequest> waiting = requests.waiting();
        show(new Paragraph(Say.text(waiting.isEmpty() ? "calls.none" : "calls.intro")));
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("cards", "columns");
        cards.getElement().setAttribute("role", "list");
        waiting.forEach(request -> cards.add(card(request)));
        show(cards);
    }

    private ListItem card(CallRequest request) {
        Anchor phone = new Anchor(PhoneNumber.link(request.phone()), request.phone());
        H2 number = new H2(phone);
        ListItem card = new ListItem(number);
        card.addClassName("card");
        if (!request.name().isBlank()) {
            card.add(new Paragraph(Say.text("calls.name", request.name())));
        }
        if (!request.bestTime().isBlank()) {
            card.add(new Paragraph(Say.text("calls.time", request.bestTime())));
        }
        card.add(new Paragraph(Say.text("calls.asked", Say.moment(request.asked()))));
        NativeButton done = new NativeButton(Say.text("calls.done"), click -> {
            requests.done(request.id());
            list();
            done(Say.text("calls.done.said"));
            focusHeading();
        });
        done.addClassNames("button", "second");
        done.getElement().setAttribute("aria-label", Say.text("calls.done.label", request.phone()));
        card.add(done);
        return card;
    }
}
