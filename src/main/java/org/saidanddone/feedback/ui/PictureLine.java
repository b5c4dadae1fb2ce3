package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.PictureImage;

/** A picture on the left, and what it stands for in words on the right. */
final class PictureLine extends Div {

    private static final long serialVersionUID = 1;

    PictureLine(String concept, String... lines) {
        addClassName("picture-line");
        Div words = new Div();
        for (String line : lines) {
            words.add(new Paragraph(line));
        }
        add(PictureImage.beside(concept), words);
    }
}
