package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.helplines.HelpLine;
import org.saidanddone.easyread.ui.PictureImage;

/** What to do in danger, hard to miss: the emergency number as a link that a phone can dial. */
public final class EmergencySection extends Div {

    private static final long serialVersionUID = 1;

    /** The first line dials the number; each line after it says one thing to do. */
    public EmergencySection(HelpLine line, String first, String more) {
        addClassName("emergency");
        getElement().setAttribute("data-code", line.code().name());
        Anchor call = new Anchor("tel:" + line.dialled(), first);
        call.addClassName("emergency-call");
        Div words = new Div(call);
        more.lines().forEach(each -> words.add(new Paragraph(each)));
        add(PictureImage.beside("emergency"), words);
    }
}
