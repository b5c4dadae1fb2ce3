package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A native field for a day. What is no day counts as none. */
final class DateLine extends Div {

    private static final long serialVersionUID = 1;

    private final NativeLabel label;
    private final Element field = new Element("input");

    DateLine(String id, String name, Runnable changed) {
        addClassName("field");
        label = new NativeLabel(name);
        label.getElement().setAttribute("for", id);
        field.setAttribute("id", id).setAttribute("type", "date").setAttribute("autocomplete", "off");
        field.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                changed.run();
            }
        });
        add(label);
        getElement().appendChild(field);
    }

    void label(String name) {
        label.setText(name);
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(field.getProperty("value", "")));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    void day(Optional<LocalDate> day) {
        field.setProperty("value", day.map(LocalDate::toString).orElse(""));
    }

    /** Marks the field as wrong, or takes the mark away. */
    void wrong(boolean wrong) {
        setClassName("field-wrong", wrong);
        field.setAttribute("aria-invalid", String.valueOf(wrong));
    }
}
