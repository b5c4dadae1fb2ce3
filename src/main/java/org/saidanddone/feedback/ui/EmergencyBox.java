package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.PictureImage;

/** What to do in danger, hard to miss: the emergency number as a link that a phone can dial. */
final class EmergencyBox extends Div {

    private static final long serialVersionUID = 1;

    /** The emergency number. */
    static final String NUMBER = "999";

    EmergencyBox(String first, String more) {
        addClassName("emergency");
        Anchor call = new Anchor("tel:" + NUMBER, first);
        call.addClassName("emergency-call");
        Div words = new Div(call, new Paragraph(more));
        add(PictureImage.beside("emergency"), words);
    }
}
