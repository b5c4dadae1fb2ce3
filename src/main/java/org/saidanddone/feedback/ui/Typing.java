package org.saidanddone.feedback.ui;

import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;

/**
 * What somebody types into a native field, known to the server at most a second later, and at once when they leave the
 * field. The text travels with the event itself: a synchronised property is left out when a slower event holds it back.
 */
final class Typing implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int WHILE_TYPING_MS = 1_000;
    private static final String TEXT = "element.value";

    private final Element field;
    private final SerializableConsumer<String> kept;
    private String text;

    Typing(Element field, String text, SerializableConsumer<String> kept) {
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

    String text() {
        return text;
    }

    /** Puts another text into the field. */
    void show(String other) {
        text = other;
        field.executeJs("this.value = $0", other);
    }

    void whenEntered(SerializableRunnable entered) {
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
            kept.accept(now);
        }
    }
}
