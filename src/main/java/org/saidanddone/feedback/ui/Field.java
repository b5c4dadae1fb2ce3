package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** One line to write in, with its label and a sentence that helps. */
final class Field extends Div {

    private static final long serialVersionUID = 1;

    private final Element input = new Element("input");
    private final Typing typing;

    Field(String id, String label, String hint) {
        this(id, label, hint, "", text -> {});
    }

    Field(String id, String label, String hint, String before, SerializableConsumer<String> kept) {
        addClassName("field");
        input.setAttribute("id", id).setAttribute("type", "text");
        NativeLabel name = new NativeLabel(label);
        name.setFor(id);
        add(name);
        if (!hint.isBlank()) {
            Paragraph help = new Paragraph(hint);
            help.setId(id + "-hint");
            help.addClassName("hint");
            input.setAttribute("aria-describedby", id + "-hint");
            add(help);
        }
        getElement().appendChild(input);
        typing = new Typing(input, before, kept);
    }

    /** What kind of text it is, for keyboards on the screen and for browsers that can fill it in. */
    Field of(String type, String autocomplete) {
        input.setAttribute("type", type).setAttribute("autocomplete", autocomplete);
        return this;
    }

    /** A number that is no quantity: a keyboard with digits, and nothing to count up or down. */
    Field digits() {
        input.setAttribute("inputmode", "numeric");
        addClassName("short");
        return this;
    }

    /** No suggestions and no corrections: what is written here is nobody else's. */
    Field secret() {
        input.setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false");
        return this;
    }

    Field whenEntered(SerializableRunnable entered) {
        typing.whenEntered(entered);
        return this;
    }

    String text() {
        return typing.text();
    }
}
