package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What helps to answer, below the heading. */
final class Hint extends Div {

    private static final long serialVersionUID = 1;

    Hint(Component... paragraphs) {
        super(paragraphs);
        setId("hint");
        addClassName("hint");
    }
}
