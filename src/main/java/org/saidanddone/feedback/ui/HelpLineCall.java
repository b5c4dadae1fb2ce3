package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.helplines.HelpLine;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;

/** A number to phone: whom it is for, the number as a link that a phone can dial, and what to do then. */
final class HelpLineCall extends Div {

    private static final long serialVersionUID = 1;

    /** The line, with its words under this key: {@code key}, {@code key.call} and, where there is more, {@code key.more}. */
    HelpLineCall(String concept, HelpLine line, String key) {
        addClassNames("picture-line", "help-line");
        getElement().setAttribute("data-code", line.code().name());
        Anchor call = new Anchor("tel:" + line.dialled(), Say.text(key + ".call", line.number()));
        call.addClassName("help-line-call");
        add(PictureImage.beside(concept), new Div(new Paragraph(Say.text(key)), call));
    }
}
