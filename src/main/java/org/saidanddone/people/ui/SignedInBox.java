package org.saidanddone.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.Say;

/**
 * Says that somebody is signed out soon: because nobody presses anything, or because the longest time is over. It is in
 * the page before it is needed, as {@code staff-time.js} shows it, which also counts.
 */
@Tag("dialog")
@JavaScript("context://static/staff-time.js")
final class SignedInBox extends HtmlContainer {

    private static final long serialVersionUID = 1;

    private static final String HEADING = "signed-in-heading";

    private final long who;

    /** For this person. */
    SignedInBox(long who) {
        this.who = who;
        addClassName("signed-in-box");
        getElement().setAttribute("aria-labelledby", HEADING);
        H2 heading = new H2(Say.text("staff.time.heading"));
        heading.setId(HEADING);
        add(
                heading,
                part("idle", "staff.time.idle", "staff.time.stay"),
                part("last", "staff.time.last", "staff.time.go-on"));
    }

    private static Div part(String name, String words, String button) {
        Div part = new Div();
        Say.text(words).lines().map(Paragraph::new).forEach(part::add);
        NativeButton closes = new NativeButton(Say.text(button));
        closes.addClassName("button");
        part.add(closes);
        part.getElement().setAttribute("data-" + name, true).setAttribute("hidden", true);
        return part;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("window.saidAndDone.staffTime(this, $0)", String.valueOf(who));
    }
}
