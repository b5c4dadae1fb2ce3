package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * Reads aloud, in the browser: the page, or the choice it stands beside. Pressed again it stops. Beside it is a place
 * that says when nothing can be read.
 */
public final class ListenButton extends Span {

    private static final long serialVersionUID = 1;

    private ListenButton(String what, String label) {
        addClassName("listen-line");
        Span start = new Span(label);
        start.addClassName("listen-start");
        Span stop = new Span(Say.text("listen.stop"));
        stop.addClassName("listen-stop");
        NativeButton button = new NativeButton();
        button.add(start, stop);
        button.addClassNames("listen", "listen-" + what);
        button.getElement().setAttribute("data-listen", what);
        Span says = new Span();
        says.addClassName("listen-says");
        says.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-none", Say.text("listen.none"))
                .setAttribute("data-wait", Say.text("listen.wait"));
        add(button, says);
    }

    /** Reads the whole page, from its heading on. */
    public static ListenButton page() {
        return new ListenButton("page", Say.text("listen.page"));
    }

    /**
     * Reads the choice beside it: all words inside the element that both stand in, or inside the nearest one around them
     * with the attribute {@code data-choice}.
     *
     * @param words the words of the choice, for the button's own name
     */
    public static ListenButton choice(String words) {
        return new ListenButton("choice", Say.text("listen.choice", words));
    }
}
