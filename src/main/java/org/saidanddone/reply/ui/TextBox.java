package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.PropertyChangeListener;

/** A box to write in, of several lines: a label, a hint where there is one, and a native text area. */
final class TextBox extends Div {

    private static final long serialVersionUID = 1;

    /** How long somebody stops typing before it is kept, in milliseconds. */
    private static final int PAUSE = 1_500;

    private final NativeLabel label = new NativeLabel();
    private final Element area = new Element("textarea");

    TextBox(String id, String name, String hint, int rows) {
        addClassName("field");
        label.setText(name);
        label.getElement().setAttribute("for", id);
        area.setAttribute("id", id).setAttribute("rows", String.valueOf(rows));
        add(label);
        if (!hint.isBlank()) {
            Div words = new Div();
            hint.lines().forEach(line -> words.add(new Paragraph(line)));
            words.setId(id + "-hint");
            words.addClassName("hint");
            area.setAttribute("aria-describedby", id + "-hint");
            add(words);
        }
        getElement().appendChild(area);
        area.addPropertyChangeListener("value", "change", event -> {});
    }

    /** What to do when the writer stops for a moment, and when they leave the box. */
    TextBox onPause(Runnable then) {
        PropertyChangeListener changed = event -> {
            if (event.isUserOriginated()) {
                then.run();
            }
        };
        area.addPropertyChangeListener("value", "input", changed).debounce(PAUSE, DebouncePhase.TRAILING);
        return this;
    }

    void label(String name) {
        label.setText(name);
    }

    String text() {
        return area.getProperty("value", "");
    }

    void text(String text) {
        area.setProperty("value", text);
    }

    /** Marks the box as wrong, or takes the mark away. */
    void wrong(boolean wrong) {
        setClassName("field-wrong", wrong);
        area.setAttribute("aria-invalid", String.valueOf(wrong));
    }
}
