package org.saidanddone.easyread.ui;

import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import org.saidanddone.platform.text.CleanText;

/**
 * What somebody types into a native field, known to the server at most a second later, and at once when they leave the
 * field. The text travels with the event itself: a synchronised property is left out when a slower event holds it back.
 */
public final class Typing implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int WHILE_TYPING_MS = 1_000;
    private static final String TEXT = "element.value";

    private final Element field;
    private final SerializableConsumer<String> kept;
    private String text;
    private boolean exactly;

    /** Follows the field, with this text in it at first; {@code kept} hears each new text. */
    public Typing(Element field, String text, SerializableConsumer<String> kept) {
        this.field = field;
        this.text = text;
        this.kept = kept;
        field.setProperty("value", text);
        field.addEventListener("input", this::typed)
                .addEventData(TEXT)
                .debounce(WHILE_TYPING_MS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        field.addEventListener("change", this::typed).addEventData(TEXT);
        field.addEventListener("blur", this::typed).addEventData(TEXT);
    }

    /** What stands in the field, as far as the server knows, cleaned as every text from outside. */
    public String text() {
        return exactly ? text : CleanText.clean(text);
    }

    /** Hands on what is typed sign by sign: a password may be made of anything. */
    public void exactly() {
        exactly = true;
    }

    /** Puts another text into the field. */
    public void show(String other) {
        text = other;
        field.executeJs("this.value = $0", other);
    }

    /** What to do when Enter is pressed in the field. */
    public void whenEntered(SerializableRunnable entered) {
        field.addEventListener("keydown", event -> {
                    typed(event);
                    entered.run();
                })
                .addEventData(TEXT)
                .setFilter("event.key === 'Enter'");
    }

    private void typed(DomEvent event) {
        String now = event.getEventData().path(TEXT).asString(text);
        if (!now.equals(text)) {
            text = now;
            kept.accept(text());
        }
    }
}
