package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;

/** One line to write in, with its label and a sentence that helps. */
final class Field extends Div {

    private static final long serialVersionUID = 1;

    private static final int WHILE_WRITING_MS = 1_000;

    private final Input input = new Input(ValueChangeMode.LAZY);

    Field(String id, String label, String hint) {
        addClassName("field");
        input.setId(id);
        input.setValueChangeTimeout(WHILE_WRITING_MS);
        NativeLabel name = new NativeLabel(label);
        name.setFor(id);
        add(name);
        if (!hint.isBlank()) {
            Paragraph help = new Paragraph(hint);
            help.setId(id + "-hint");
            help.addClassName("hint");
            input.getElement().setAttribute("aria-describedby", id + "-hint");
            add(help);
        }
        add(input);
    }

    /** What kind of text it is, for keyboards on the screen and for browsers that can fill it in. */
    Field of(String type, String autocomplete) {
        input.setType(type);
        input.getElement().setAttribute("autocomplete", autocomplete);
        return this;
    }

    /** No suggestions and no corrections: what is written here is nobody else's. */
    Field secret() {
        input.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false");
        return this;
    }

    Field whenEntered(Runnable entered) {
        input.getElement()
                .addEventListener("keydown", event -> entered.run())
                .setFilter("event.key === 'Enter'")
                .synchronizeProperty("value");
        return this;
    }

    Input input() {
        return input;
    }

    String text() {
        String value = input.getValue();
        return value == null ? "" : value;
    }
}
