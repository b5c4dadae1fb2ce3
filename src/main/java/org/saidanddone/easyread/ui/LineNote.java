package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Div;

/**
 * Says that what is done on this page does not reach us, and when it does again; empty while all is well. {@code line.js}
 * fills it in, because with no line the server cannot.
 */
final class LineNote extends Div {

    private static final long serialVersionUID = 1;

    LineNote() {
        setId("line");
        addClassNames("line", "not-printed");
        getElement().setAttribute("role", "status");
        say();
    }

    /** Says it in the words and language of now. */
    void say() {
        getElement()
                .setAttribute("data-lost", Say.text("line.lost"))
                .setAttribute("data-back", Say.text("line.back"))
                .setAttribute("data-failed", Say.text("line.failed"))
                .setAttribute("data-busy", Say.text("line.busy"))
                .setAttribute("data-away", Say.text("line.away"))
                .setAttribute("data-script", Say.text("line.script"))
                .setAttribute("data-gone", Say.text("line.gone"));
    }
}
