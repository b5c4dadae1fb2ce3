package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.saidanddone.easyread.ui.Typing;

/**
 * A box that no person sees, hears or reaches with a key, and that machines like to fill in. A person whose helper fills
 * it in is not kept from anything.
 */
final class HiddenBox extends Div {

    private static final long serialVersionUID = 1;

    private final Typing typing;

    HiddenBox() {
        addClassName("not-for-people");
        getElement().setAttribute("aria-hidden", "true").setAttribute("inert", true);
        Element box = new Element("input");
        box.setAttribute("type", "text")
                .setAttribute("name", "website")
                .setAttribute("autocomplete", "off")
                .setAttribute("tabindex", "-1");
        getElement().appendChild(box);
        typing = new Typing(box, "", text -> {});
    }

    String text() {
        return typing.text();
    }
}
