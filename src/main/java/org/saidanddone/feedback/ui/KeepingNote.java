package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;

/**
 * Below a box: that the words are kept, only while they are, or that they are not kept yet. {@code kept-words.js} knows
 * which. A screen reader hears of it when they are late and when they have arrived after that, and not while one writes.
 */
final class KeepingNote extends Div {

    private static final long serialVersionUID = 1;

    KeepingNote() {
        addClassName("keeping");
        Div heard = new Div();
        heard.addClassName("only-heard");
        heard.getElement().setAttribute("role", "status");
        add(
                part("data-kept", "saved", "tell.keeping", false),
                part("data-not-kept", "waiting", "tell.not-kept", true),
                heard);
    }

    private static Div part(String name, String picture, String key, boolean hidden) {
        Div words = new Div();
        Say.text(key).lines().map(Paragraph::new).forEach(words::add);
        Div part = new Div(PictureImage.beside(picture), words);
        part.getElement().setAttribute(name, true).setAttribute("hidden", hidden);
        return part;
    }
}
