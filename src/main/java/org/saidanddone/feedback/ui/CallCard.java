package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.CallRequest;
import org.saidanddone.feedback.PhoneNumber;

/** Somebody who waits for a call. */
final class CallCard extends ListItem {

    private static final long serialVersionUID = 1;

    private final transient CallRequest request;
    private final Element box = new Element("input");

    CallCard(CallRequest request, Consumer<CallRequest> phoned) {
        this.request = request;
        addClassName("card");
        box.setAttribute("type", "checkbox").setAttribute("aria-label", Say.text("calls.choose", request.phone()));
        box.addPropertyChangeListener("checked", "change", unused -> {});
        Div head = new Div();
        head.addClassName("card-head");
        head.getElement().appendChild(box);
        head.add(new H2(new Anchor(PhoneNumber.link(request.phone()), request.phone())));
        add(head);
        if (!request.name().isBlank()) {
            add(new Paragraph(Say.text("calls.name", request.name())));
        }
        if (!request.bestTime().isBlank()) {
            add(new Paragraph(Say.text("calls.time", request.bestTime())));
        }
        add(new Paragraph(Say.text("calls.asked", Say.moment(request.asked()))));
        NativeButton done = new NativeButton(Say.text("calls.done"), click -> phoned.accept(request));
        done.addClassNames("button", "second");
        done.getElement().setAttribute("aria-label", Say.text("calls.done.label", request.phone()));
        add(done);
    }

    long id() {
        return request.id();
    }

    void choose(boolean on) {
        box.setProperty("checked", on);
    }

    boolean isChosen() {
        return box.getProperty("checked", false);
    }
}
