package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Something to choose, and beside it a small button that reads it aloud (rule L1 of the accessibility standard). */
public final class HeardChoice extends Div {

    private static final long serialVersionUID = 1;

    /**
     * A row with the choice and its reading button.
     *
     * @param words the words of the choice, for the name of the reading button
     */
    public HeardChoice(Component choice, String words) {
        addClassName("choice-row");
        NativeButton listen = new NativeButton();
        listen.addClassNames("listen", "listen-choice");
        listen.setAriaLabel(Say.text("listen.choice", words));
        listen.getElement().setAttribute("data-listen", "choice").setAttribute("type", "button");
        add(choice, listen);
    }
}
