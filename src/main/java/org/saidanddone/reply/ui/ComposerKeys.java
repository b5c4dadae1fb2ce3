package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saidanddone.easyread.ui.Say;

/** The keys of the page on which a reply is written, shown, and a box to turn them off: the same box as in the inbox. */
final class ComposerKeys extends Div {

    private static final long serialVersionUID = 1;

    private static final String ON = "composer-keys-on";

    ComposerKeys() {
        addClassName("composer-keys");
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("Ctrl + Enter", "send");
        keys.put("p", "phrase");
        keys.put("n", "next");
        keys.put("u", "back");
        keys.put("?", "shown");
        Element list = new Element("dl").setAttribute("class", "keys");
        keys.forEach((key, what) -> {
            Element name = new Element("dt");
            name.appendChild(new Element("kbd").setText(key));
            list.appendChild(name, new Element("dd").setText(Say.text("reply.keys." + what)));
        });
        Element box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", ON);
        NativeLabel label = new NativeLabel(Say.text("review.keys.on"));
        label.setFor(ON);
        Div use = new Div();
        use.addClassName("check");
        use.getElement().appendChild(box, label.getElement());
        Div inside = new Div(new Paragraph(Say.text("reply.keys.help")), use);
        inside.getElement().appendChild(list);
        NativeDetails details = new NativeDetails(Say.text("review.keys.open"), inside);
        details.setId("composer-keys");
        add(details);
        getElement().executeJs("window.saidAndDone.composerKeys(this, $0)", box);
    }
}
