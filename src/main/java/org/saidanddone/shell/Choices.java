package org.saidanddone.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;

/** Big buttons of which one is on. A tap applies at once, and a line below says so. */
final class Choices<T> extends Div {

    private static final long serialVersionUID = 1;

    private final String id;
    private final Div buttons = new Div();
    private final Paragraph says = new Paragraph();
    private final transient Map<T, NativeButton> offered = new LinkedHashMap<>();
    private final transient Supplier<T> chosen;
    private final transient Consumer<T> choose;

    /** Choices about one thing: its id, its picture, its name, which is on now, and what a tap does. */
    Choices(String id, String concept, String title, Supplier<T> chosen, Consumer<T> choose) {
        this.id = id;
        this.chosen = chosen;
        this.choose = choose;
        addClassName("setting");
        H2 heading = new H2(title);
        heading.setId(id);
        Div top = new Div(PictureImage.beside(concept), heading);
        top.addClassName("setting-top");
        buttons.addClassName("setting-buttons");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id);
        says.getElement().setAttribute("role", "status");
        says.addClassName("setting-says");
        add(top, buttons, says);
    }

    /** The same with one more thing to choose. */
    Choices<T> offer(T value, String words) {
        NativeButton button = new NativeButton(words, click -> {
            choose.accept(value);
            show();
            says.setText(Say.text("easier.done", words));
        });
        button.addClassName("pick");
        button.setId(id + "-" + offered.size());
        offered.put(value, button);
        buttons.add(button);
        show();
        return this;
    }

    /** The same, where the words of a choice are in a language of their own. */
    Choices<T> in(T value, String language) {
        Optional.ofNullable(offered.get(value))
                .ifPresent(button -> button.getElement().setAttribute("lang", language));
        return this;
    }

    /** The same, where a choice is shown as it makes the page: the style sheet knows the mark. */
    Choices<T> shown(T value, String mark, Object as) {
        Optional.ofNullable(offered.get(value))
                .ifPresent(button -> button.getElement().setAttribute(mark, String.valueOf(as)));
        return this;
    }

    /** Shows which is on now; says nothing. */
    void show() {
        says.setText("");
        offered.forEach((value, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(value.equals(chosen.get()))));
    }

    /** Puts the focus on what is on now, and says that it is: for when all words around have changed. */
    void arrive() {
        offered.forEach((value, button) -> {
            if (value.equals(chosen.get())) {
                button.focus();
                says.setText(Say.text("easier.done", button.getText()));
            }
        });
    }
}
