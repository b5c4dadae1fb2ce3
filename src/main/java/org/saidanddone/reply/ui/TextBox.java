package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import org.saidanddone.platform.text.CleanText;

/** A box to write in, of several lines, that says when its writer stops for a moment. */
final class TextBox extends Div {

    private static final long serialVersionUID = 1;

    /** How long somebody stops typing before it is kept, in milliseconds. */
    private static final int PAUSE_MS = 1_500;

    /** The text travels with the event itself: a synchronised property is left out when a slower event holds it back. */
    private static final String TEXT = "element.value";

    private static final String CARET = "element.selectionEnd";

    private final NativeLabel label = new NativeLabel();
    private final Element area = new Element("textarea");
    private final Div below = new Div();
    private transient Runnable pause = () -> {};
    private String text = "";
    private int caret;

    TextBox(String id, String name, String hint, int rows) {
        addClassName("field");
        label.setText(name);
        label.getElement().setAttribute("for", id);
        area.setAttribute("id", id).setAttribute("autocomplete", "off").setAttribute("rows", String.valueOf(rows));
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
        add(below);
        area.addEventListener("input", this::typed).addEventData(TEXT).debounce(PAUSE_MS, DebouncePhase.TRAILING);
        area.addEventListener("change", this::typed).addEventData(TEXT);
        area.addEventListener("blur", this::typed).addEventData(TEXT);
    }

    private void typed(DomEvent event) {
        String now = event.getEventData().path(TEXT).asString(text);
        if (!now.equals(text)) {
            text = now;
            pause.run();
        }
    }

    /** What to do when the writer stops for a moment, and when they leave the box. */
    TextBox onPause(Runnable then) {
        pause = then;
        return this;
    }

    /** Knows where its writer was when they left it, so that something can be put in there. */
    TextBox knowingItsPlace() {
        area.addEventListener(
                        "blur",
                        event -> caret = event.getEventData().path(CARET).asInt(text.length()))
                .addEventData(CARET);
        return this;
    }

    /**
     * Puts words into the box, in lines of their own, where its writer was last; at the end where they were not there yet.
     * What stands in the box stays, and the browser can undo it.
     */
    void put(String words) {
        int at = Math.clamp(caret, 0, text.length());
        String before = text.substring(0, at);
        String after = text.substring(at);
        String added = (before.isEmpty() || before.endsWith("\n") ? "" : "\n")
                + words
                + (after.isEmpty() || after.startsWith("\n") ? "" : "\n");
        text = before + added + after;
        caret = at + added.length();
        area.executeJs("window.saidAndDone.putIn(this, $0, $1, $2)", added, at, text);
    }

    void label(String name) {
        label.setText(name);
    }

    /** What stands in the box, cleaned as every text from outside. */
    String text() {
        return CleanText.clean(text);
    }

    void text(String words) {
        text = words;
        caret = words.length();
        area.executeJs("this.value = $0", words);
    }

    /** Shows this below the box, in the place of what stood there. */
    void below(Component... shown) {
        below.removeAll();
        below.add(shown);
    }

    String name() {
        return label.getText();
    }

    /** Marks the box as wrong, or takes the mark away. */
    void wrong(boolean wrong) {
        setClassName("field-wrong", wrong);
        area.setAttribute("aria-invalid", String.valueOf(wrong));
    }
}
