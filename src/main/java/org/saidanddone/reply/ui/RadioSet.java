package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One choice of a few, as native radio buttons under one legend. Nothing is chosen beforehand. */
final class RadioSet<T> extends Div {

    private static final long serialVersionUID = 1;

    private final transient Map<T, Element> radios = new LinkedHashMap<>();
    private final transient Map<T, Div> lines = new LinkedHashMap<>();
    private transient @Nullable T chosen;

    /**
     * A set with these choices and their words. The first button has the id itself, so that a problem can lead to it;
     * the others have a number behind it.
     */
    RadioSet(String id, String legend, String hint, Map<T, String> choices, Runnable changed) {
        addClassName("field");
        Element fieldset = new Element("fieldset");
        fieldset.appendChild(new Element("legend").setText(legend));
        if (!hint.isBlank()) {
            Paragraph words = new Paragraph(hint);
            words.setId(id + "-hint");
            words.addClassName("hint");
            fieldset.setAttribute("aria-describedby", id + "-hint");
            fieldset.appendChild(words.getElement());
        }
        choices.forEach((value, words) -> fieldset.appendChild(choice(id, value, words, changed)));
        getElement().appendChild(fieldset);
    }

    private Element choice(String group, T value, String words, Runnable changed) {
        String id = radios.isEmpty() ? group : group + "-" + (radios.size() + 1);
        Element radio = new Element("input").setAttribute("type", "radio");
        radio.setAttribute("id", id).setAttribute("name", group);
        radio.addEventListener("change", event -> {
            value(Optional.of(value));
            changed.run();
        });
        radios.put(value, radio);
        NativeLabel label = new NativeLabel(words);
        label.getElement().setAttribute("for", id);
        Div line = new Div();
        line.addClassName("radio");
        lines.put(value, line);
        line.getElement().appendChild(radio, label.getElement());
        return line.getElement();
    }

    /** Offers the choice or not; one that is chosen already stays to be seen. */
    void offer(T value, boolean offered) {
        Div line = lines.get(value);
        if (line != null) {
            line.setVisible(offered || value.equals(chosen));
        }
    }

    Optional<T> value() {
        return Optional.ofNullable(chosen);
    }

    void value(Optional<T> value) {
        chosen = value.filter(radios::containsKey).orElse(null);
        radios.forEach((each, radio) -> radio.setProperty("checked", each.equals(chosen)));
    }

    /** Marks the choice as wrong, or takes the mark away. */
    void wrong(boolean wrong) {
        setClassName("field-wrong", wrong);
    }
}
