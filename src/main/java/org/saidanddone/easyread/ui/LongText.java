package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;

/** A native box for more than one line: a label, a hint where there is one. What was typed stays in it. */
public final class LongText extends Div {

    private static final long serialVersionUID = 1;

    private final Element box = new Element("textarea");
    private SerializableConsumer<String> typed = text -> {};
    private final Typing typing = new Typing(box, "", text -> typed.accept(text));

    /** A box with this id and label; an empty hint is left out. */
    public LongText(String id, String label, String hint) {
        addClassName("field");
        box.setAttribute("id", id).setAttribute("autocomplete", "off");
        NativeLabel name = new NativeLabel(label);
        name.getElement().setAttribute("for", id);
        add(name);
        if (!hint.isBlank()) {
            Span words = new Span(hint);
            words.setId(id + "-hint");
            words.addClassName("hint");
            box.setAttribute("aria-describedby", id + "-hint");
            add(words);
        }
        getElement().appendChild(box);
    }

    /**
     * The same box with this text, to select in but not to change. It is not read-only to the browser, which would take
     * the caret away and with it selecting by keyboard.
     */
    public LongText selectOnly(String text) {
        box.setAttribute("aria-readonly", "true")
                .setAttribute("spellcheck", "false")
                .setProperty("value", text);
        box.executeJs("window.saidAndDone.selectOnly(this)");
        return this;
    }

    /** The native element, for scripts that ask what is selected. */
    public Element box() {
        return box;
    }

    /** What stands in the box. */
    public String text() {
        return typing.text();
    }

    /** What to do with what is typed, while it is typed. */
    public LongText whenTyped(SerializableConsumer<String> then) {
        typed = then;
        return this;
    }

    /** Puts the text into the box. */
    public void text(String text) {
        typing.show(text);
    }

    /** Marks the box as wrong, or takes the mark away. */
    public void wrong(boolean wrong) {
        setClassName("field-wrong", wrong);
        box.setAttribute("aria-invalid", String.valueOf(wrong));
    }
}
