package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.Say;

/** Says honestly that no reader has checked the easy-read words of a plan; shown only where those words are. */
final class Unchecked extends Paragraph {

    private static final long serialVersionUID = 1;

    Unchecked() {
        super(Say.text("plan.unchecked"));
        addClassName("unchecked");
        setVisible(Reading.now().variant() == Variant.EASY_READ);
    }
}
