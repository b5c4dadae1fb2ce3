package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** A row of buttons: the first is what most people want, the others are quieter. */
final class Buttons extends Div {

    private static final long serialVersionUID = 1;

    Buttons() {
        addClassName("buttons");
    }

    Buttons first(String words, Runnable pressed) {
        return button(words, pressed, "button");
    }

    Buttons second(String words, Runnable pressed) {
        return button(words, pressed, "button", "second");
    }

    /** The button added last is what the one key goes to from the heading. */
    Buttons usual() {
        getChildren().reduce((one, next) -> next).ifPresent(last -> last.getElement()
                .setAttribute("data-usual", true));
        return this;
    }

    /** The button added last is an answer too, and leads on: {@code last-choice.js} lets the last one count. */
    Buttons leads() {
        getChildren().reduce((one, next) -> next).ifPresent(last -> last.getElement()
                .setAttribute("data-leads", true)
                .setAttribute("data-choice", ""));
        return this;
    }

    private Buttons button(String words, Runnable pressed, String... classes) {
        NativeButton button = new NativeButton(words, click -> pressed.run());
        button.getElement().setAttribute("type", "button");
        button.addClassNames(classes);
        add(button);
        return this;
    }
}
