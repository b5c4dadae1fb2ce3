package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** A native list to choose one of a few things from, with a label; what can be many things is a {@link ComboField}. */
public final class SelectField extends Div {

    private static final long serialVersionUID = 1;

    private final Element select = new Element("select");

    /** A list with this id and label, empty yet. */
    public SelectField(String id, String label) {
        addClassName("field");
        select.setAttribute("id", id);
        select.addPropertyChangeListener("value", "change", event -> {});
        NativeLabel name = new NativeLabel(label);
        name.getElement().setAttribute("for", id);
        add(name);
        getElement().appendChild(select);
    }

    /** Takes every choice out. */
    public void clear() {
        select.removeAllChildren();
        select.setProperty("value", "");
    }

    /** Adds a choice. The first one added is chosen until another is. */
    public SelectField choice(String value, String words) {
        select.appendChild(option(value, words));
        if (value().isEmpty()) {
            select.setProperty("value", value);
        }
        return this;
    }

    /** Adds choices under a heading, in the order of the map: value to words. */
    public SelectField group(String heading, Map<String, String> choices) {
        Element group = new Element("optgroup").setAttribute("label", heading);
        choices.forEach((value, words) -> group.appendChild(option(value, words)));
        select.appendChild(group);
        if (value().isEmpty() && !choices.isEmpty()) {
            select.setProperty("value", choices.keySet().iterator().next());
        }
        return this;
    }

    private static Element option(String value, String words) {
        Element option = new Element("option").setAttribute("value", value);
        option.setText(words);
        return option;
    }

    /** Chooses the choice with this value. */
    public void choose(String value) {
        select.setProperty("value", value);
    }

    /** The value of what is chosen, "" where there is nothing to choose. */
    public String value() {
        return select.getProperty("value", "");
    }

    /** What to do when something else is chosen. */
    public SelectField onChange(Runnable then) {
        select.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                then.run();
            }
        });
        return this;
    }
}
