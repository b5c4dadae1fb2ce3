package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** One line to type into: a label, a hint where there is one, and a native field that keeps what was typed. */
public final class TextLine extends Div {

    private static final long serialVersionUID = 1;

    private final Element field = new Element("input");

    /** A field with this id and label; an empty hint is left out. */
    public TextLine(String id, String label, String hint) {
        addClassName("field");
        field.setAttribute("id", id).setAttribute("type", "text").setAttribute("autocomplete", "off");
        field.addPropertyChangeListener("value", "change", event -> {});
        NativeLabel name = new NativeLabel(label);
        name.getElement().setAttribute("for", id);
        add(name);
        if (!hint.isBlank()) {
            Span words = new Span(hint);
            words.setId(id + "-hint");
            words.addClassName("hint");
            field.setAttribute("aria-describedby", id + "-hint");
            add(words);
        }
        getElement().appendChild(field);
    }

    /** The same field as this type of input, filled in by the browser as this token of the HTML standard says. */
    public TextLine as(String type, String autocomplete) {
        field.setAttribute("type", type).setAttribute("autocomplete", autocomplete);
        return this;
    }

    /** What to do when Enter is pressed in the field. */
    public TextLine onEnter(Consumer<String> then) {
        DomListenerRegistration pressed =
                field.addEventListener("keydown", event -> then.accept(text())).setFilter("event.key === 'Enter'");
        pressed.synchronizeProperty("value");
        return this;
    }

    /** What was typed. */
    public String text() {
        return field.getProperty("value", "");
    }

    /** Puts the text into the field. */
    public void text(String text) {
        field.setProperty("value", text);
    }

    /** Marks the field as wrong, or takes the mark away. */
    public void wrong(boolean wrong) {
        setClassName("field-wrong", wrong);
        field.setAttribute("aria-invalid", String.valueOf(wrong));
    }
}
