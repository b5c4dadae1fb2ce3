package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.PictureImage;

/** One thing to know about an action: a picture on the left, a heading and short sentences on the right. */
final class Fact extends Div {

    private static final long serialVersionUID = 1;

    private final Div words = new Div();

    Fact(String concept, String heading) {
        addClassName("fact");
        words.addClassName("fact-words");
        words.add(new H2(heading));
        add(PictureImage.beside(concept), words);
    }

    /** Adds a sentence below the others. */
    Fact say(String sentence) {
        words.add(new Paragraph(sentence));
        return this;
    }

    /** Adds what people say against it, in a box of its own. */
    void dispute(String sentence) {
        Paragraph mark = new Paragraph(sentence);
        mark.setId("disputed");
        mark.addClassName("disputed");
        words.add(mark);
    }

    /** Adds a sentence that says most, in strong letters. */
    Fact stress(String sentence) {
        Paragraph strong = new Paragraph(sentence);
        strong.addClassName("strong");
        words.add(strong);
        return this;
    }
}
