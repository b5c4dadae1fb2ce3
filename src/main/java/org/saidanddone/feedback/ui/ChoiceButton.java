package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.saidanddone.easyread.ui.HeardChoice;
import org.saidanddone.easyread.ui.PictureImage;

/** Something to choose with one tap: a picture, words, and beside it a small button that reads it aloud. */
final class ChoiceButton extends Div {

    private static final long serialVersionUID = 1;

    private final NativeButton button = new NativeButton();
    private String code = "";

    ChoiceButton(String picture, String words) {
        this(picture, words, "");
    }

    ChoiceButton(String picture, String words, Runnable chosen) {
        this(picture, words, "", chosen);
    }

    ChoiceButton(String picture, String words, String more, Runnable chosen) {
        this(picture, words, more);
        whenChosen(chosen);
    }

    private ChoiceButton(String picture, String words, String more) {
        this(PictureImage.beside(picture), words, more);
    }

    /** With a picture that is no idea of the library, such as that of a receipt word. */
    ChoiceButton(PictureImage picture, String words, Runnable chosen) {
        this(picture, words, "");
        whenChosen(chosen);
    }

    private ChoiceButton(PictureImage picture, String words, String more) {
        Span text = new Span();
        text.addClassName("choice-words");
        Span title = new Span(words);
        title.addClassName("choice-title");
        text.add(title);
        if (!more.isBlank()) {
            Span rest = new Span(more);
            rest.addClassName("choice-more");
            text.add(rest);
        }
        button.addClassName("choice");
        button.add(picture, text);
        button.getElement().setAttribute("type", "button");
        add(new HeardChoice(button, words));
    }

    /** Which choice this is. */
    ChoiceButton named(String code) {
        this.code = code;
        button.getElement().setAttribute("data-choice", code);
        return this;
    }

    /** Pressing it is the whole answer, and leads on: {@code last-choice.js} lets the last one count. */
    ChoiceButton leads() {
        button.getElement().setAttribute("data-leads", true);
        return this;
    }

    /** Pressed again it is not chosen any more. */
    ChoiceButton toggles() {
        button.getElement().setAttribute("data-toggles", true);
        return this;
    }

    /** Says if it is the one that was given. */
    ChoiceButton given(String choice) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(code.equals(choice)));
        return this;
    }

    /** Says if it is chosen, where more than one may be. */
    ChoiceButton pressed(boolean chosen) {
        toggles();
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return this;
    }

    /** The id of the button itself. */
    ChoiceButton idOf(String id) {
        button.setId(id);
        return this;
    }

    /** This is what the one key goes to from the heading. */
    ChoiceButton usual() {
        button.getElement().setAttribute("data-usual", true);
        return this;
    }

    void whenChosen(Runnable chosen) {
        button.addClickListener(click -> chosen.run());
    }
}
