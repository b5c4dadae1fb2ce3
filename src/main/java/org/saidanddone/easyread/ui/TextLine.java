package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** One line to write in: a label, a sentence that helps where there is one, and a native field that keeps what is typed. */
public final class TextLine extends Div {

    private static final long serialVersionUID = 1;

    private final Element field = new Element("input");
    private final Typing typing;

    /** An empty field with this id and label; an empty hint is left out. */
    public TextLine(String id, String label, String hint) {
        this(id, label, hint, "", text -> {});
    }

    /** A field with this text in it, and what to do with what is typed while it is typed. */
    public TextLine(String id, String label, String hint, String before, SerializableConsumer<String> kept) {
        addClassName("field");
        field.setAttribute("id", id).setAttribute("type", "text").setAttribute("autocomplete", "off");
        NativeLabel name = new NativeLabel(label);
        name.setFor(id);
        add(name);
        if (!hint.isBlank()) {
            Paragraph help = new Paragraph(hint);
            help.setId(id + "-hint");
            help.addClassName("hint");
            field.setAttribute("aria-describedby", id + "-hint");
            add(help);
        }
        getElement().appendChild(field);
        typing = new Typing(field, before, kept);
    }

    /** The same field as this type of input, filled in by the browser as this token of the HTML standard says. */
    public TextLine as(String type, String autocomplete) {
        field.setAttribute("type", type).setAttribute("autocomplete", autocomplete);
        if (type.equals("password")) {
            typing.exactly();
        }
        return this;
    }

    /** A number that is no quantity: a keyboard with digits, and nothing to count up or down. */
    public TextLine digits() {
        field.setAttribute("inputmode", "numeric");
        addClassName("short");
        return this;
    }

    /** No suggestions and no corrections: what is written here is nobody else's. */
    public TextLine secret() {
        field.setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false");
        return this;
    }

    /** What to do when Enter is pressed in the field. */
    public TextLine whenEntered(SerializableRunnable entered) {
        typing.whenEntered(entered);
        return this;
    }

    /** What was typed. */
    public String text() {
        return typing.text();
    }

    /** Puts the text into the field. */
    public void text(String text) {
        typing.show(text);
    }

    /** Marks the field as wrong, or takes the mark away. */
    public void wrong(boolean wrong) {
        setClassName("field-wrong", wrong);
        field.setAttribute("aria-invalid", String.valueOf(wrong));
    }
}
