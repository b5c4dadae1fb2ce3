package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.saidanddone.easyread.ui.Say;

/** The keys that do things in the inbox, shown, and a box to turn them off. */
final class ShortcutsPart extends Div {

    private static final long serialVersionUID = 1;

    private static final String ON = "shortcuts-on";

    /** Each with what it does in the language file. */
    private static final List<String> KEYS = List.of("j", "k", "x", "a", "n", "/");

    ShortcutsPart() {
        Element keys = new Element("dl").setAttribute("class", "keys");
        for (String key : KEYS) {
            Element name = new Element("dt");
            name.appendChild(new Element("kbd").setText(key));
            keys.appendChild(
                    name, new Element("dd").setText(Say.text("review.keys." + (key.equals("/") ? "search" : key))));
        }
        Element box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", ON);
        NativeLabel label = new NativeLabel(Say.text("review.keys.on"));
        label.setFor(ON);
        Div use = new Div();
        use.addClassName("check");
        use.getElement().appendChild(box, label.getElement());
        Div inside = new Div(new Paragraph(Say.text("review.keys.help")), use);
        inside.getElement().appendChild(keys);
        NativeDetails details = new NativeDetails(Say.text("review.keys.open"), inside);
        details.setId("shortcuts");
        add(details);
        getElement().executeJs("window.saidAndDone.inboxKeys(this, $0)", box);
    }
}
