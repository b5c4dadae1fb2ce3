package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import org.saidanddone.easyread.ui.Say;

/** The keys that do things on a page, shown, and a box to turn them off. */
final class ShortcutsPart extends Div {

    private static final long serialVersionUID = 1;

    private static final String ON = "shortcuts-on";

    /** A page with keys of its own. */
    enum On {
        INBOX("inbox", "jkoxan/?"),
        CASE("case", "nu?");

        private final String code;
        private final String keys;

        On(String code, String keys) {
            this.code = code;
            this.keys = keys;
        }
    }

    private static final Map<String, String> SPELT = Map.of("/", "search", "?", "shown");

    ShortcutsPart(On page) {
        Element keys = new Element("dl").setAttribute("class", "keys");
        for (String key : page.keys.split("", 0)) {
            Element name = new Element("dt");
            name.appendChild(new Element("kbd").setText(key));
            keys.appendChild(
                    name,
                    new Element("dd")
                            .setText(Say.text("review.keys." + page.code + "." + SPELT.getOrDefault(key, key))));
        }
        Element box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", ON);
        NativeLabel label = new NativeLabel(Say.text("review.keys.on"));
        label.setFor(ON);
        Div use = new Div();
        use.addClassName("check");
        use.getElement().appendChild(box, label.getElement());
        Div inside = new Div(new Paragraph(Say.text("review.keys.help")), use);
        inside.getElement().appendChild(keys);
        if (page == On.INBOX) {
            inside.add(new Paragraph(Say.text("review.keys.inbox.list")));
        }
        NativeDetails details = new NativeDetails(Say.text("review.keys.open"), inside);
        details.setId("shortcuts");
        add(details);
        getElement().executeJs("window.saidAndDone.keys(this, $0, $1)", box, page.code);
    }
}
